import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { siteLanguage, sites, type Site } from '@osloregionen/contract'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessibilityProblems, browser } from '../../../tools/testing/index.ts'
import { paleTextProblems } from './accessibility/colors.ts'
import { samplePages } from './addresses.ts'
import { startMockDelivery, type MockDelivery } from './mock/server.ts'
import { startSite, type SiteProcess } from './site-process.ts'
import { open, openWindow, outside, scripts, type Window } from './visit.ts'

/** The samples of these are much alike; of the others, each has something that the rest have not. */
const alike: readonly string[] = ['news', 'municipalities', 'priority-areas', 'sectors']

/** Documents of every type that has pages on a site, with all that they can have and with hardly anything. */
const addressesOf = (site: Site): string[] =>
  [...Map.groupBy(samplePages(site), ({ type }) => type)].flatMap(([type, found]) =>
    (alike.includes(type) ? found.slice(0, 1) : found).map(({ path }) => path),
  )

/** Lists as only the samples fill them, or leave them empty. */
const lists: Record<Site, string[]> = {
  osloregionen: [
    '/',
    '/kalender',
    '/kalender?kommune=0301',
    '/rapporter?type=strategy',
    '/rapporter?naering=forsvar&kommune=9999',
    '/prosjekter?omrade=areal-transport-mobilitet-og-logistikk',
    '/uttalelser',
    '/sok?q=o',
  ],
  oslopolitan: ['/', '/events', '/guides', '/campaigns?audience=visitor', '/reports?municipality=0301'],
}

let chromium: Browser
let delivery: MockDelivery
let windows: Window[] = []
beforeAll(async () => {
  delivery = await startMockDelivery()
  chromium = await browser()
  windows = [
    await openWindow(chromium, { width: 1280, colorScheme: 'light' }),
    await openWindow(chromium, { width: 320, colorScheme: 'dark' }),
  ]
})
afterAll(async () => {
  await chromium.close()
  await delivery.close()
})

describe.each(sites)('%s', (key) => {
  let site: SiteProcess
  let dataDir = ''
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'site-'))
    site = await startSite({ site: key, deliveryUrl: delivery.url, dataDir })
  })
  afterAll(async () => {
    await site.kill()
    await rm(dataDir, { recursive: true, force: true })
  })

  test.each([...lists[key], ...addressesOf(key)])(
    '%s is a whole page, light and wide, dark and narrow',
    async (path) => {
      for (const window of windows) {
        const { status, complaints } = await open(window, site.url + path, async (page) => {
          expect(await page.locator('html').getAttribute('lang')).toBe(siteLanguage[key])
          expect(await page.locator('h1').count()).toBe(1)
          // The search has the one script there is.
          expect(await page.locator(scripts).count()).toBe(/^\/(?:sok|search)\b/.test(path) ? 1 : 0)
          expect(await page.locator('[style]').count()).toBe(0)
          expect(await outside(page)).toEqual({ overflow: 0, cut: [] })
          expect(await accessibilityProblems(page)).toEqual([])
          expect(await paleTextProblems(page)).toEqual([])
        })
        expect(status).toBe(200)
        expect(complaints).toEqual([])
      }
    },
  )
})
