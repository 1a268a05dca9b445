import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { accessibilityProblems, browser, waitUntil } from '../../../../../tools/testing/index.ts'

const { cmsUrl, deliveryUrl, mailUrl, accounts } = inject('system')

const letters = z.array(z.object({ id: z.string() }))
const Letter = z.object({ text: z.string() })
const contact = 'nett@kommune.example'

const statusWith = async (key: string) =>
  (await fetch(`${deliveryUrl}/v1/news?limit=1`, { headers: { authorization: `Bearer ${key}` } })).status

async function signInToAdmin(page: Page): Promise<void> {
  const { email = '', password = '' } = accounts.find(({ role }) => role === 'editor') ?? {}
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
      await page.locator('#field-contacts input').fill(contact)
      await page.keyboard.press('Enter')
      expect(await page.locator('.partner-panel').first().innerText()).toContain('Lagre partneren først')
      await page.locator('#action-save').click()
      await page.waitForURL(/\/partners\/[0-9a-f-]{36}/)

      // Enter makes the key; it does not save the form.
      await page.getByLabel('Navn', { exact: true }).fill('Nettstedet')
      await page.keyboard.press('Enter')
      await page.locator('.partner-fresh-key').waitFor()
      const first = await freshKey()
      expect(await waitUntil(async () => (await statusWith(first)) === 200, { limit: 5000 })).toBe(true)
      expect(await accessibilityProblems(page)).toEqual([])
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
      const second = await page.locator('#key').inputValue()
      expect(await waitUntil(async () => (await statusWith(second)) === 200, { limit: 5000 })).toBe(true)
      expect(await statusWith(first)).toBe(200)

      // The editor takes the old one back, having been asked whether that is meant.
      await page.goto(`${cmsUrl}/admin/collections/partners`)
      await page.getByRole('link', { name: 'Eksempel kommune' }).click()
      await page.getByRole('button', { name: `Trekk tilbake Nettstedet ${first.slice(0, 10)}` }).click()
      expect(await statusWith(first)).toBe(200)
      await page.getByRole('button', { name: 'Ja, trekk tilbake' }).click()
      expect(await waitUntil(async () => (await statusWith(first)) === 401, { limit: 5000 })).toBe(true)
      expect(await statusWith(second)).toBe(200)
    } finally {
      await context.close()
    }
  })
})
