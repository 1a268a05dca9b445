import { createKey } from '@osloregionen/partners'
import { createWebhook } from '@osloregionen/partners/webhooks'
import { readState } from '@osloregionen/content-store/read'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { accessibilityProblems, browser, createDatabase } from '../../../../tools/testing/index.ts'
import { startApi, type TestApi } from '../testing/api.ts'
import { PartnerPages } from '../testing/partner-pages.ts'
import { makePartner, type TestPartner } from '../testing/partners.ts'

let api: TestApi
let chromium: Browser
let pages: PartnerPages
let own: TestPartner
beforeAll(async () => {
  // Over plain HTTP a browser keeps no cookie that wants https.
  api = await startApi({ APP_MODE: 'demo', DELIVERY_URL: 'http://api.example' }, createDatabase())
  chromium = await browser()
  pages = new PartnerPages(api)
})
afterAll(async () => {
  await chromium?.close()
  await api?.close()
})
const email = 'nett@example.org'
let webhooks: { sending: string; failed: string }
beforeEach(async () => {
  await api.store.query('DELETE FROM partners.partners')
  own = await makePartner(api, { emails: [email] })
  await createKey(api.store, {
    partnerId: own.partner.id,
    name: 'Intranett med et langt navn',
    createdBy: 'x',
    expiresAt: null,
  })
  webhooks = await makeWebhooks()
  await api.get('/v1/news', own.authorization)
  await api.get('/v1/search?q=sykkel', own.authorization)
})

/** One that has sent, and one that was switched off. @returns their ids */
async function makeWebhooks(): Promise<typeof webhooks> {
  const state = await readState(api.store)
  const wanted = {
    partnerId: own.partner.id,
    url: `https://www.lillestrom.example/${'mottak/'.repeat(12)}osloregionen`,
    description: 'Nyheter til kommunens nettsted',
    events: ['document.published', 'document.updated', 'document.unpublished'],
    filter: { type: 'news,reports', municipality: '3205' },
  }
  const { webhook: first } = await createWebhook(api.store, wanted, state)
  const { webhook: second } = await createWebhook(
    api.store,
    { ...wanted, url: 'https://x.example/', filter: {} },
    state,
  )
  await api.store.query(
    `UPDATE partners.webhooks SET state = 'failed', state_reason = 'undelivered', stopped_at = now() WHERE id = $1`,
    [second.id],
  )
  await api.store.query(
    `WITH sent AS (
       INSERT INTO partners.deliveries (webhook_id, document_id, language, revision, type, payload, state)
       SELECT $1, gen_random_uuid(), 'nb', number, 'document.updated', '{}', (ARRAY['waiting', 'delivered', 'failed'])[number]
         FROM generate_series(1, 3) AS number RETURNING id, state)
     INSERT INTO partners.attempts (delivery_id, at, status, error, detail, milliseconds)
     SELECT id, now(), CASE state WHEN 'delivered' THEN 204 WHEN 'failed' THEN 500 END,
            CASE state WHEN 'waiting' THEN 'certificate-issuer' WHEN 'failed' THEN 'status' END,
            CASE state WHEN 'failed' THEN '500' END, 12 FROM sent`,
    [first.id],
  )
  return { sending: first.id, failed: second.id }
}

async function visit(options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await chromium.newContext({ baseURL: api.origin, javaScriptEnabled: true, ...options })
  context.setDefaultTimeout(10_000)
  try {
    await look(await context.newPage())
  } finally {
    await context.close()
  }
}

async function signIn(page: Page): Promise<void> {
  await page.goto(`/partner/sign-in?token=${await pages.linkFor(email)}`)
  await page.getByRole('button', { name: 'Logg inn' }).click()
  await page.getByRole('heading', { level: 1, name: 'Lillestrøm kommune' }).waitFor()
}

const views = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ viewport: { width, height: 800 }, colorScheme })),
)

/** Every target that is less than 24 px high or wide. Links in running text may be, and boxes with a label to press. */
const smallTargets = (page: Page) =>
  page
    .locator(
      'button, input:not([type=hidden]), select, textarea, .button, .outlined, .back, header a:visible',
    )
    .evaluateAll((all) =>
      all
        .map((one) => ({ box: one.getBoundingClientRect(), html: one.outerHTML }))
        .filter(({ box, html }) => (box.height < 24 || box.width < 24) && !html.includes('checkbox'))
        .map(({ html }) => html),
    )

describe('the pages for partners', () => {
  test.each(views)(
    'hold WCAG, their policy and their width: $viewport.width px, $colorScheme',
    { timeout: 120_000 },
    (view) =>
      visit(view, async (page) => {
        const complaints: string[] = []
        page.on('console', (message) => complaints.push(message.text()))
        const check = async (name: string) => {
          expect(await accessibilityProblems(page), name).toEqual([])
          expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBe(view.viewport.width)
          expect(await smallTargets(page), name).toEqual([])
        }
        const press = (name: string) => page.getByRole('button', { name }).first().click()
        const reached = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

        await page.goto('/partner')
        await check('signed out')
        await page.goto('/partner/sent')
        await check('sent')
        await page.goto('/partner/nokler')
        await reached('Siden finnes ikke')
        expect(complaints.splice(0)).toEqual([expect.stringContaining('404')])
        await check('missing')
        await page.goto(`/partner/sign-in?token=${await pages.linkFor(email)}`)
        await check('opening link')
        await signIn(page)
        await check('overview')
        await page.goto(`/partner/webhooks/${webhooks.sending}`)
        await check('webhook')
        await page.goto(`/partner/webhooks/${webhooks.failed}`)
        await check('failed webhook')
        await page.goto(`/partner/webhooks/${webhooks.sending}`)
        await press('Lag ny hemmelighet')
        await reached('Den nye hemmeligheten')
        await check('fresh secret')
        await page.goto(`/partner/webhooks/${webhooks.sending}/delete`)
        await check('delete')
        await page.goto('/partner/webhooks/new')
        await check('new webhook')
        await page.getByLabel('Adressen meldingene').fill('https://localhost/hook')
        await press('Lag webhooken')
        await page.getByText('Skriv en https-adresse').waitFor()
        expect(complaints.splice(0)).toEqual([expect.stringContaining('400')])
        await check('refused webhook')
        await page.goto('/partner')
        await press('Bytt')
        await reached('Den nye nøkkelen')
        await check('fresh key')
        await page.goto('/partner?language=en')
        await check('English')
        expect(complaints).toEqual([])
      }),
  )
})

test('everything can be done without scripts: a webhook is tried, paused and deleted', () =>
  visit({ javaScriptEnabled: false }, async (page) => {
    await signIn(page)
    await page.getByRole('link', { name: 'https://www.lillestrom.example' }).click()
    await page.getByRole('button', { name: 'Send en testmelding' }).click()
    await page.getByRole('status').getByText('Testmeldingen er på vei').waitFor()
    await page.getByRole('button', { name: 'Sett på pause' }).dblclick()
    await page.getByRole('status').getByText('satt på pause').waitFor()
    await page.getByRole('link', { name: 'Slett webhooken' }).click()
    await page.getByRole('button', { name: 'Slett webhooken' }).click()
    await page.getByRole('status').getByText('Webhooken er slettet').waitFor()
    expect(await page.getByRole('link', { name: 'https://www.lillestrom.example' }).count()).toBe(0)
  }))

test('a page is read on in the other language, and the link of a mail is not used up by that', () =>
  visit({}, async (page) => {
    await page.goto(`/partner/sign-in?token=${await pages.linkFor(email)}`)
    await page.getByRole('link', { name: 'English' }).click()
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { name: 'Use in the last 30 days' }).waitFor()
    await page.getByRole('link', { name: 'API docs' }).click()
    await page.waitForURL('**/docs/en')
  }))
