import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sites } from '@osloregionen/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { accessibilityProblems, browser } from '../../../tools/testing/index.ts'
import { contentOf } from './markup.ts'
import { startMockDelivery, type MockDelivery } from './mock/server.ts'
import { startSite, type SiteProcess } from './site-process.ts'
import { outside, visit } from './visit.ts'

let delivery: MockDelivery
beforeAll(async () => {
  delivery = await startMockDelivery()
})
afterAll(() => delivery.close())
beforeEach(() => {
  delivery.feedback.length = 0
  delivery.answerFeedback(202)
})

const addresses = {
  osloregionen: {
    page: '/om-oss',
    form: '/tilbakemelding',
    thanks: '/tilbakemelding/takk?side=%2Fom-oss',
    missed: '/tilbakemelding?om=side&side=%2Fom-oss',
    report: '/tilbakemelding?om=tilgjengelighet&side=%2Fom-oss',
  },
  oslopolitan: {
    page: '/stories',
    form: '/feedback',
    thanks: '/feedback/thanks?page=%2Fstories',
    missed: '/feedback?about=page&page=%2Fstories',
    report: '/feedback?about=accessibility&page=%2Fstories',
  },
}

describe.each(sites)('%s: what readers send', (name) => {
  const { page: where, form, thanks, missed, report } = addresses[name]
  let site: SiteProcess
  let dataDir = ''
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'site-'))
    site = await startSite({ deliveryUrl: delivery.url, dataDir, site: name })
  })
  afterAll(async () => {
    await site.stop()
    await rm(dataDir, { recursive: true })
  })
  const send = (fields: Record<string, string>, headers: Record<string, string> = {}, path = form) =>
    fetch(site.url + path, {
      method: 'POST',
      redirect: 'manual',
      headers,
      body: new URLSearchParams(fields),
    })

  it('is asked for at the end of every page, by a form that needs no script', async () => {
    const { complaints } = await visit(await browser(), site.url + where, { width: 320 }, async (page) => {
      await page.locator('button[name=found][value=yes]').click()
      expect(page.url()).toBe(site.url + thanks)
      await page.locator(`main a[href="${where}"]`).click()
      expect(page.url()).toBe(site.url + where)
      await page.locator('button[name=found][value=no]').click()
      expect(page.url()).toBe(site.url + missed)
      expect(await page.locator('input[name=about]:checked').inputValue()).toBe('page')
      expect(await page.locator('input[name=page]').inputValue()).toBe(where)
      await page.goto(site.url + where)
      await page.locator(`a[href="${report}"]`).click()
      expect(await page.locator('input[name=about]:checked').inputValue()).toBe('accessibility')
    })
    expect(complaints).toEqual([])
    const vote = { kind: 'vote', site: name, path: where }
    expect(delivery.feedback.map(({ sent }) => sent)).toEqual([
      { ...vote, found: true },
      { ...vote, found: false },
    ])
  })

  it('reaches the API as it was written, with the address it came from', async () => {
    await visit(await browser(), site.url + form, { width: 320 }, async (page) => {
      await page.locator('input[value=accessibility]').check()
      await page.locator('textarea').fill('Kartet\nvirker ikke <b>her</b>')
      await page.locator('input[name=email]').fill('leser@example.org')
      await page.locator('form.feedback-form button').click()
      await page.waitForURL((url) => url.pathname !== form)
      expect(await page.locator('h1').count()).toBe(1)
    })
    expect(delivery.feedback).toEqual([
      {
        sent: {
          kind: 'accessibility',
          site: name,
          path: null,
          message: 'Kartet\nvirker ikke <b>her</b>',
          email: 'leser@example.org',
        },
        sender: '127.0.0.1',
      },
    ])
  })

  it('is shown again with everything in it when something is wrong, and says what', async () => {
    const answer = await send({ about: 'page', page: 'her', message: ' ', email: '"><script>' })
    expect(answer.status).toBe(422)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    const html = await contentOf(answer)
    expect(html).toContain('role="alert"')
    for (const field of ['page', 'message', 'email'])
      expect(html).toMatch(new RegExp(`id="feedback-${field}"[^>]*aria-invalid="true"`))
    expect(html).toContain('value="&quot;&gt;&lt;script&gt;"')
    expect(delivery.feedback).toEqual([])
  })

  it.each([
    [429, 429],
    [503, 503],
    [500, 503],
  ])('is not lost when the API answers %i', async (status, told) => {
    delivery.answerFeedback(status)
    const answer = await send({ message: 'Det jeg skrev' })
    expect(answer.status).toBe(told)
    expect(await contentOf(answer)).toContain('Det jeg skrev</textarea>')
  })

  it('says honestly that a vote could not be counted', async () => {
    delivery.answerFeedback(503)
    expect((await send({ found: 'yes', page: where })).status).toBe(503)
  })

  it('is refused from pages of others, when it is no form, or larger than people write', async () => {
    const fields = { message: 'Hei' }
    expect((await send(fields, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await send(fields, { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await send({ message: 'a'.repeat(70_000) })).status).toBe(413)
    expect((await send(fields, {}, where)).status).toBe(405)
    expect(delivery.feedback).toEqual([])
  })

  it('hands on what machines fill in, and leads nowhere else', async () => {
    expect((await send({ message: 'Hei', website: 'https://x.example', page: '//x.example/' })).status).toBe(
      303,
    )
    expect(delivery.feedback[0]?.sent).toMatchObject({ trap: 'https://x.example', path: '/x.example' })
    expect((await send({ found: 'yes', page: 'https://x.example/y' })).headers.get('location')).toMatch(
      /=%2Fy$/,
    )
  })

  it.each(['light', 'dark'] as const)(
    'is asked for on pages that anyone can use (%s)',
    async (colorScheme) => {
      await visit(await browser(), site.url + missed, { width: 320, colorScheme }, async (page) => {
        await page.locator('textarea').fill(' ')
        await page.locator('input[name=email]').evaluate((input) => input.setAttribute('value', 'x'))
        await page.locator('form.feedback-form button').click()
        await page.locator('[role=alert]').waitFor()
        expect(await accessibilityProblems(page)).toEqual([])
        expect(await outside(page)).toEqual({ overflow: 0, cut: [] })
      })
    },
  )
})
