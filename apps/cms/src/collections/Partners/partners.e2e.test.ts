import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { createWebhook, deleteWebhook, findWebhook } from '@osloregionen/partners/webhooks'
import pg from 'pg'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { accessibilityProblems, browser, waitUntil } from '../../../../../tools/testing/index.ts'

const { cmsUrl, databaseUrl, dataDir, deliveryUrl, mailUrl, accounts } = inject('system')

const letters = z.array(z.object({ id: z.string() }))
const Letter = z.object({ text: z.string() })
const contact = 'nett@kommune.example'

const statusWith = async (key: string) =>
  (await fetch(`${deliveryUrl}/v1/news?limit=1`, { headers: { authorization: `Bearer ${key}` } })).status

async function signInToAdmin(page: Page, as = 'editor'): Promise<void> {
  const { email = '', password = '' } = accounts.find(({ role }) => role === as) ?? {}
  await page.goto(`${cmsUrl}/admin/login`)
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.locator('button[type=submit]').click()
  await page.waitForURL(`${cmsUrl}/admin`)
}

/** The link in the mail that came last. */
async function mailedLink(): Promise<string> {
  const all = async () => letters.parse(await (await fetch(`${mailUrl}/messages?to=${contact}`)).json())
  expect(await waitUntil(async () => (await all()).length > 0, { limit: 20_000 })).toBe(true)
  const [letter] = await all()
  const { text } = Letter.parse(await (await fetch(`${mailUrl}/messages/${letter?.id}.json`)).json())
  return /https?:\S+\/partner\/sign-in\S+/.exec(text)?.[0] ?? ''
}

describe('a partner', () => {
  it('gets a key from an editor, uses it, and replaces it on a page of its own', async () => {
    const context = await (await browser()).newContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    const freshKey = () => page.locator('.partner-fresh-key input').inputValue()
    try {
      await signInToAdmin(page)
      await page.goto(`${cmsUrl}/admin/collections/partners/create`)
      await page.locator('#field-name').fill('Eksempel kommune')
      await page.locator('.field-contacts input').fill(contact)
      await page.keyboard.press('Enter')
      expect(await page.locator('.partner-panel').first().innerText()).toContain('Lagre partneren først')
      await page.locator('#action-save').click()
      await page.waitForURL(/\/partners\/[0-9a-f-]{36}/)

      // Enter makes the key, one however long it is held down; it does not save the form.
      await page.getByLabel('Navn', { exact: true }).fill('Nettstedet')
      for (let repeat = 0; repeat < 5; repeat += 1) await page.keyboard.down('Enter')
      await page.keyboard.up('Enter')
      await page.locator('.partner-fresh-key').waitFor()
      const first = await freshKey()
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-labelledby'))).toBe(
        'partner-fresh-key',
      )
      expect(await page.getByRole('button', { name: /^Trekk tilbake Nettstedet/ }).count()).toBe(1)
      expect(await waitUntil(async () => (await statusWith(first)) === 200, { limit: 5000 })).toBe(true)
      expect(await accessibilityProblems(page, '.partner-panel')).toEqual([])
      await page.reload()
      await page.getByText(`${first.slice(0, 10)}…`).waitFor()
      expect(await page.locator('.partner-fresh-key').count()).toBe(0)
      expect(await page.content()).not.toContain(first.slice(10))

      await page.goto(`${deliveryUrl}/partner`)
      await page.getByLabel('E-postadresse').fill(contact)
      await page.getByRole('button', { name: 'Send lenke' }).click()
      await page.getByRole('heading', { name: 'Se i innboksen' }).waitFor()
      await page.goto(await mailedLink())
      await page.getByRole('button', { name: 'Logg inn' }).click()
      await page.getByRole('heading', { name: 'Eksempel kommune' }).waitFor()
      expect(await page.locator('main').innerText()).toContain('/v1/news')
      expect(await accessibilityProblems(page)).toEqual([])
      await page.getByRole('button', { name: /^Bytt/ }).click()
      await page.getByRole('heading', { name: 'Den nye nøkkelen' }).waitFor()
      const second = await page.locator('main textarea').inputValue()
      expect(await waitUntil(async () => (await statusWith(second)) === 200, { limit: 5000 })).toBe(true)
      expect(await statusWith(first)).toBe(200)

      // The editor takes the old one back, having been asked whether that is meant.
      await page.goto(`${cmsUrl}/admin/collections/partners`)
      await page.getByRole('link', { name: 'Eksempel kommune' }).click()
      const revoke = page.getByRole('button', { name: `Trekk tilbake Nettstedet ${first.slice(0, 10)}` })
      const focused = () => page.evaluate(() => document.activeElement?.textContent)
      await revoke.focus()
      await page.keyboard.press('Enter')
      expect(await focused()).toBe('Avbryt')
      expect(await accessibilityProblems(page, '.partner-panel')).toEqual([])
      await page.keyboard.press('Enter')
      expect(await focused()).toBe('Trekk tilbake')
      expect(await statusWith(first)).toBe(200)
      await page.keyboard.press('Enter')
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Enter')
      await page.getByText('Nøkkelen er trukket tilbake').waitFor()
      expect(await focused()).toBe('Nøkler')
      expect(await waitUntil(async () => (await statusWith(first)) === 401, { limit: 5000 })).toBe(true)
      expect(await statusWith(second)).toBe(200)
      await page.getByRole('button', { name: /^Bytt Nettstedet/ }).click()
      await page.locator('.partner-fresh-key').waitFor()
      const third = await freshKey()
      await page.getByRole('button', { name: 'Jeg har tatt vare på den' }).click()
      expect(await focused()).toBe('Nøkler')
      expect(await page.content()).not.toContain(third.slice(10))

      const logs = path.join(dataDir, 'logs')
      for (const log of await readdir(logs)) {
        const text = await readFile(path.join(logs, log), 'utf8')
        for (const key of [first, second, third]) expect(text.includes(key.slice(10)), log).toBe(false)
      }
    } finally {
      await context.close()
    }
  })

  it('has webhooks: an editor sees what is wrong with one, and switches it on again', async () => {
    const context = await (await browser()).newContext({ viewport: { width: 1280, height: 900 } })
    const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 })
    const page = await context.newPage()
    try {
      await signInToAdmin(page)
      await page.goto(`${cmsUrl}/admin/collections/partners`)
      const link = page.getByRole('link', { name: 'Prøvekommunen (eksempel)' })
      const partnerId = /[0-9a-f-]{36}/.exec((await link.getAttribute('href')) ?? '')?.[0] ?? ''
      // Nothing refers to this document: nothing is ever sent.
      const filter = { refersTo: '0199c1d2-7b5e-7c3a-9d51-8f0a2b6c4e10' }
      const { webhook } = await createWebhook(
        pool,
        { partnerId, url: 'https://hook.example/', description: 'Mottaket', events: [], filter },
        { generation: 'x', revision: 0 },
      )
      const key = { partnerId, id: webhook.id }
      try {
        await pool.query(
          `WITH sent AS (
             INSERT INTO partners.deliveries (webhook_id, type, payload, state)
             VALUES ($1, 'webhook.ping', '{}', 'failed') RETURNING id)
           INSERT INTO partners.attempts (delivery_id, at, error, milliseconds)
           SELECT id, now(), 'certificate-expired', 9 FROM sent`,
          [key.id],
        )
        await pool.query(
          `UPDATE partners.webhooks SET state = 'failed', state_reason = 'gone', stopped_at = now() WHERE id = $1`,
          [key.id],
        )
        await link.click()
        const shown = page.getByRole('region', { name: 'Mottaket' })
        await shown.getByText('Sertifikatet til serveren er utløpt.').waitFor()
        expect(await shown.innerText()).toContain('Slått av siden')
        expect(await accessibilityProblems(page, '.partner-webhook')).toEqual([])
        await shown.getByRole('button', { name: 'Slå på igjen' }).click()
        await shown.getByText('Webhooken er slått på').waitFor()
        expect(await findWebhook(pool, key)).toMatchObject({ state: 'active' })
        await page.reload()
        await shown.getByText('På.', { exact: true }).waitFor()
      } finally {
        await deleteWebhook(pool, key)
      }
    } finally {
      await pool.end()
      await context.close()
    }
  })

  it('is not shown to an author, even one who asks for the form of a partner by other ways', async () => {
    const context = await (await browser()).newContext()
    const page = await context.newPage()
    try {
      await signInToAdmin(page)
      await page.goto(`${cmsUrl}/admin/collections/partners`)
      const link = page.getByRole('link', { name: 'Prøvekommunen (eksempel)' })
      const partner = /[0-9a-f-]{36}/.exec((await link.getAttribute('href')) ?? '')?.[0] ?? ''
      const asked = { name: 'Canary', expiresOn: null }
      const keys = `/api/partners/${partner}/keys`
      const made = await page.evaluate(
        ([address, body]) =>
          fetch(address ?? '', {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body,
          }).then(({ status }) => status),
        [keys, JSON.stringify(asked)],
      )
      expect(made).toBe(201)

      /** The form of something the author may write, asked for anew as that of the partner. */
      const answers: string[] = []
      await page.route('**/admin/collections/news/**', async (route) => {
        const body = route.request().postData()
        if (route.request().method() !== 'POST' || body?.includes('form-state') !== true)
          return route.continue()
        const [call] = z
          .array(z.object({ name: z.string(), args: z.looseObject({}) }))
          .parse(JSON.parse(body))
        const args = {
          ...call?.args,
          collectionSlug: 'partners',
          schemaPath: 'partners',
          id: partner,
          docPermissions: { fields: true },
          formState: undefined,
          data: { id: partner },
          operation: 'update',
          renderAllFields: true,
        }
        const answer = await route.fetch({ postData: JSON.stringify([{ ...call, args }]) })
        answers.push(await answer.text())
        return route.fulfill({ response: answer })
      })
      for (const [as, isShown] of [
        ['author', false],
        ['editor', true],
      ] as const) {
        await context.clearCookies()
        await signInToAdmin(page, as)
        answers.length = 0
        await page.goto(`${cmsUrl}/admin/collections/news/create`)
        await page.locator('#field-title').fill('Noe annet')
        expect(await waitUntil(() => answers.length > 0, { limit: 20_000 })).toBe(true)
        expect(answers.join().includes('Canary'), as).toBe(isShown)
      }
    } finally {
      await context.close()
    }
  })
})
