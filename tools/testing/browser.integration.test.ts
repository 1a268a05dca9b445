import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityProblems, browser } from './browser.ts'

let chromium: Browser

beforeAll(async () => {
  chromium = await browser()
})
afterAll(() => chromium.close())

test('axe finds a picture without a text alternative', async () => {
  expect(await problemsOf('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">')).toContain('image-alt')
})

test('axe is content with a plain page', async () => {
  expect(await problemsOf('<p>Hei</p>')).toBe('')
})

async function problemsOf(body: string): Promise<string> {
  const context = await chromium.newContext()
  const page = await context.newPage()
  await page.setContent(
    `<!doctype html><html lang="nb"><title>Prøve</title><main><h1>Prøve</h1>${body}</main></html>`,
  )
  const problems = await accessibilityProblems(page)
  await context.close()
  return problems.join('\n')
}
