import { describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { browser, waitUntil } from '../../../../../tools/testing/index.ts'

const { cmsUrl, osloregionenUrl, oslopolitanUrl, mailUrl, accounts } = inject('system')

const letters = z.array(z.object({ id: z.string(), subject: z.string() }))
const lettersAbout = async (words: string) => {
  const all = letters.parse(await (await fetch(`${mailUrl}/messages`)).json())
  return all.filter(({ subject }) => subject.includes(words))
}

describe('what a reader writes at the bottom of a site', () => {
  it.each([
    ['osloregionen.no', osloregionenUrl, '/tilbakemelding', 'Kartet kan ikke nås med tastaturet'],
    ['oslopolitan.no', oslopolitanUrl, '/feedback', 'The map cannot be reached by keyboard'],
  ])('stands in the admin of %s, and has reached the staff by mail', async (_name, site, form, message) => {
    const context = await (await browser()).newContext()
    const page = await context.newPage()
    try {
      await page.goto(site)
      await page.locator(`footer a[href="${form}"]`).click()
      await page.locator('input[value=accessibility]').check()
      await page.locator('textarea').fill(message)
      await page.locator('input[name=email]').fill('leser@example.org')
      await page.locator('form.feedback-form button').click()
      await page.waitForURL((url) => url.pathname.startsWith(`${form}/`))

      expect(await waitUntil(async () => (await lettersAbout(message)).length > 0, { limit: 20_000 })).toBe(
        true,
      )
      const [letter] = await lettersAbout(message)
      const source = await (await fetch(`${mailUrl}/messages/${letter?.id}.json`)).text()
      expect(source).toContain('leser@example.org')

      const { email = '', password = '' } = accounts.find(({ role }) => role === 'editor') ?? {}
      await page.goto(`${cmsUrl}/admin/login`)
      await page.locator('#field-email').fill(email)
      await page.locator('#field-password').fill(password)
      await page.locator('button[type=submit]').click()
      await page.waitForURL(`${cmsUrl}/admin`)
      await page.goto(`${cmsUrl}/admin/collections/feedback`)
      await page.getByRole('link', { name: message }).click()
      await page.locator('#field-message').waitFor()
      expect(await page.locator('#field-message').inputValue()).toBe(message)
      expect(await page.locator('#field-message').isDisabled()).toBe(true)
    } finally {
      await context.close()
    }
  })
})
