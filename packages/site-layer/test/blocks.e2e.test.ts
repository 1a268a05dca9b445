import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessibilityProblems, browser } from '../../../tools/testing/index.ts'
import { startMockDelivery, type MockDelivery } from './mock/server.ts'
import { startSite, type SiteProcess } from './site-process.ts'
import { outside, scripts, visit } from './visit.ts'

/** Every block, as it usually is and with odd content. */
const path = '/aktuelt/alle-byggeklosser'

let chromium: Browser
let delivery: MockDelivery
let site: SiteProcess
let dataDir = ''

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'site-'))
  delivery = await startMockDelivery()
  site = await startSite({ deliveryUrl: delivery.url, dataDir })
  chromium = await browser()
})
afterAll(async () => {
  await chromium.close()
  await site.kill()
  await delivery.close()
  await rm(dataDir, { recursive: true, force: true })
})

/** Stands in for every other host, and notes what is asked of it. */
async function elsewhere(page: Page): Promise<string[]> {
  const asked: string[] = []
  await page.route(
    (url) => url.origin !== site.url,
    async (route) => {
      asked.push(route.request().url())
      await route.fulfill({ contentType: 'text/html', body: '<title>Film</title>' })
    },
  )
  return asked
}

/** Reads the page from top to bottom, as lazy loading notices. */
const scrollThrough = (page: Page) =>
  page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 400) {
      window.scrollTo(0, y)
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
  })

test.each([
  { width: 1280, colorScheme: 'light', opened: false },
  { width: 320, colorScheme: 'dark', opened: true },
] as const)(
  'every block holds at $width pixels, $colorScheme, opened: $opened',
  async ({ opened, ...view }) => {
    const { status, complaints } = await visit(chromium, site.url + path, view, async (page) => {
      await elsewhere(page)
      expect(await page.locator('h1').count()).toBe(1)
      expect(await page.locator(`${scripts}, [style]`).count()).toBe(0)
      if (opened) {
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true
        })
      }
      expect(await outside(page)).toEqual({ overflow: 0, cut: [] })
      expect(await accessibilityProblems(page)).toEqual([])
    })
    expect(status).toBe(200)
    expect(complaints).toEqual([])
  },
)

describe('a film', () => {
  test('is asked of its service when the reader plays it, and not before', async () => {
    const { complaints } = await visit(chromium, site.url + path, {}, async (page) => {
      const asked = await elsewhere(page)
      await page.reload()
      await scrollThrough(page)
      await page.pdf()
      expect(asked).toEqual([])
      const film = page.locator('.video-player').first()
      await film.locator('summary').focus()
      await page.keyboard.press('Enter')
      await film.locator('iframe').waitFor({ state: 'visible' })
      await expect.poll(() => asked).toEqual(['https://www.youtube-nocookie.com/embed/0'])
      await page.keyboard.press('Enter')
      await film.locator('iframe').waitFor({ state: 'hidden' })
    })
    expect(complaints).toEqual([])
  })

  test('that cannot be shown on the page is a link', async () => {
    await visit(chromium, site.url + path, {}, async (page) => {
      expect(await page.locator('.video').count()).toBe(3)
      expect(await page.locator('.video iframe').count()).toBe(2)
      expect(await page.locator('.video a[href="https://film.example.no/1"]').isVisible()).toBe(true)
    })
  })
})

test('a table wider than a phone is scrolled with the keyboard, by itself', async () => {
  await visit(chromium, site.url + path, { width: 320 }, async (page) => {
    const table = page.locator('.data-table').filter({ hasText: 'Merknad' })
    await table.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0)
    expect(await page.evaluate(() => window.scrollX)).toBe(0)
  })
})

test('one chart is drawn, the one that fits, and its numbers are at hand', async () => {
  for (const width of [320, 1280]) {
    await visit(chromium, site.url + path, { width }, async (page) => {
      const chart = page.locator('.chart').first()
      expect(await chart.getByRole('img').count()).toBe(1)
      await chart.getByText('Vis tallene i en tabell').click()
      expect(await chart.getByRole('row').count()).toBe(5)
    })
  }
})

test('on paper everything is open that was closed', async () => {
  await visit(chromium, site.url + path, {}, async (page) => {
    const answer = page.locator('.accordion .prose').first()
    expect(await answer.isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => answer.isVisible()).toBe(true)
    expect((await answer.boundingBox())?.height).toBeGreaterThan(20)
    expect(await page.locator('.video iframe').first().isVisible()).toBe(false)
  })
})
