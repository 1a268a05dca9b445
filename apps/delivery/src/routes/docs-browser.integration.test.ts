import { readFile, writeFile } from 'node:fs/promises'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessibilityProblems, browser } from '../../../../tools/testing/index.ts'
import { temporaryFolder } from '../../../../tools/testing/folder.ts'
import { startApi, type TestApi } from '../testing/api.ts'
import { crawlDocs } from '../testing/crawl.ts'
import { contentForPartners } from '../testing/partner-content.ts'

let api: TestApi
let chromium: Browser
beforeAll(async () => {
  api = await startApi()
  await api.store.publish(...contentForPartners())
  await api.caughtUp()
  chromium = await browser()
})
afterAll(async () => {
  await chromium?.close()
  await api?.close()
})

async function visit<Result>(
  options: BrowserContextOptions,
  look: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await chromium.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  try {
    return await look(await context.newPage())
  } finally {
    await context.close()
  }
}

/** Where there is no page: one with a suggestion, and one without. */
const nowhere = ['/docs/nb/limit', '/docs/en/finnes-ikke']

/** Every page that somebody has written, and of those made alike the longest; with `npm run test:full` all of those too. */
async function pathsToLookAt(): Promise<string[]> {
  const pages = [...(await crawlDocs(api))]
  if (process.env['TRIALS'] === 'full') return pages.map(([path]) => path)
  const kinds = Map.groupBy(pages, ([path]) => path.replace(/(reference|problems)\/.*/, '$1/…'))
  return [...kinds.values()].flatMap(
    (of) => of.toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? [],
  )
}

describe('every page of the documentation', () => {
  const views = [
    { viewport: { width: 360, height: 740 }, colorScheme: 'light' },
    { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  ] as const

  test.each(views)(
    'holds WCAG, its policy and its width: $viewport.width px, $colorScheme',
    { timeout: 300_000 },
    (view) =>
      visit(view, async (page) => {
        const complaints: string[] = []
        page.on('console', (message) => complaints.push(message.text()))
        page.on('pageerror', (error) => complaints.push(error.message))
        for (const path of [...(await pathsToLookAt()), ...nowhere]) {
          await page.goto(api.origin + path)
          for (const folded of await page.locator('summary').all()) await folded.click()
          expect(await accessibilityProblems(page), path).toEqual([])
          expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBe(view.viewport.width)
          // Of what is not there, Chromium says so.
          const others = complaints
            .splice(0)
            .filter((one) => !(nowhere.includes(path) && one.includes('status of 404')))
          expect(others, path).toEqual([])
        }
      }),
  )
})

test('what is chosen is shown, by keyboard and without scripts', () =>
  visit({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${api.origin}/docs/nb/start`)
    const shown = () =>
      page
        .locator('figure[data-in]:visible')
        .evaluateAll((all) => all.map((one) => Reflect.get(one, 'dataset').in))
    expect(new Set(await shown())).toEqual(new Set(['curl']))
    await page.getByRole('radio', { name: 'curl' }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await shown()).toEqual(['JavaScript', 'JavaScript'])
    await page.getByRole('radio', { name: 'C#' }).check()
    expect(await shown()).toEqual(['C#', 'C#'])
  }))

test('the menu of narrow windows opens and closes without scripts', () =>
  visit({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } }, async (page) => {
    await page.goto(`${api.origin}/docs/en`)
    const menu = page.getByRole('navigation', { name: 'Menu' })
    expect(await menu.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Menu' }).click()
    expect(await menu.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await menu.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Menu' }).click()
    await menu.getByRole('button', { name: 'Close' }).click()
    expect(await menu.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Menu' }).click()
    await menu.getByRole('link', { name: 'Limits' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Limits')
  }))

test('the first press of Tab leads to the content', () =>
  visit({}, async (page) => {
    await page.goto(`${api.origin}/docs/nb/limits`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true)
  }))

test('a new partner gets from /docs to the news on a page of their own in two clicks', () =>
  visit({ locale: 'nb-NO' }, async (page) => {
    await page.goto(`${api.origin}/docs`)
    await page.getByRole('link', { name: 'Vise nyheter om kommunen din' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Last ned page.html' }).click(),
    ])
    const file = `${temporaryFolder()}/page.html`
    const html = await readFile(await download.path(), 'utf8')
    // The API that is tried is not where it says that it is.
    await writeFile(file, html.replaceAll('https://api.example', api.origin))
    await page.goto(`file://${file}`)
    await page.getByRole('link', { name: '65 kommuner er med i Osloregionen' }).waitFor()
  }))

test('code is copied as it is shown', () =>
  visit({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await page.goto(`${api.origin}/docs/en/wordpress`)
    await page.getByRole('button', { name: 'Copy: Example: wordpress-shortcode.txt' }).click()
    await expect
      .poll(() => page.evaluate('navigator.clipboard.readText()'))
      .toBe('[osloregionen_feed municipality="3205" type="news" limit="5" language="nb"]')
  }))

test('a query of GraphQL is answered on its page', () =>
  visit({}, async (page) => {
    await page.goto(`${api.origin}/docs/nb/graphql`)
    await page.getByRole('button', { name: 'Kjør' }).click()
    await page.getByRole('status').getByText('Ferdig.').waitFor()
    expect(JSON.parse((await page.locator('#answer').textContent()) ?? '')).toHaveProperty('data.news.data')
    await page.getByLabel('Spørring').fill('{ nothing }')
    await page.getByRole('button', { name: 'Kjør' }).click()
    await page.getByRole('status').getByText('Avvist, med status 400.').waitFor()
  }))
