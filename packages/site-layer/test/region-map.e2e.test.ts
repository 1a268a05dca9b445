import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { accessibilityProblems, browser } from '../../../tools/testing/index.ts'
import { open, openWindow, outside, visit, type Window } from './visit.ts'

const system = inject('system')
const sites = [
  {
    name: 'osloregionen',
    page: `${system.osloregionenUrl}/kommuner`,
    county: '?farge=fylke',
    coverage: '?farge=saker',
    unknown: ['?farge=delregion', '?farge=rosa'],
    views: ['#kart', '#liste', '#tabell'],
    group: '#innlandet',
    spoken: ['Hamar, Innlandet', /^Oslo \d+ sak(er)?$/],
    list: '#liste',
  },
  {
    name: 'oslopolitan',
    page: `${system.oslopolitanUrl}/region`,
    county: '?colour=county',
    coverage: '?colour=coverage',
    unknown: ['?colour=sub-region', '?colour=pink'],
    views: ['#map', '#list', '#table'],
    group: '#innlandet',
    spoken: ['Hamar, Innlandet', /^Oslo \d+ items?$/],
    list: '#list',
  },
]
const members = 65

let chromium: Browser
let windows: Window[] = []
beforeAll(async () => {
  chromium = await browser()
  windows = [
    await openWindow(chromium, { width: 1280, colorScheme: 'light' }),
    await openWindow(chromium, { width: 320, colorScheme: 'dark' }),
  ]
})
afterAll(() => chromium.close())

const look = (address: string, act: (page: Page) => unknown, width = 1280) =>
  visit(chromium, address, { width }, act)

describe.each(sites)('the municipalities on $name', (site) => {
  test.each(['', site.county, site.coverage])(
    'are a whole page%s, light and wide, dark and narrow',
    async (query) => {
      for (const window of windows) {
        const { status, complaints } = await open(window, site.page + query, async (page) => {
          expect(await outside(page)).toEqual({ overflow: 0, cut: [] })
          expect(await accessibilityProblems(page)).toEqual([])
          expect(await page.locator('.region-map-drawing a').count()).toBe(members)
        })
        expect([status, complaints]).toEqual([200, []])
      }
    },
  )

  test('are shown in three ways that can each be linked to, on a phone as well', async () => {
    await look(
      site.page,
      async (page) => {
        const ways = page.locator('.region-views nav').first().locator('a')
        expect(await ways.evaluateAll((found) => found.map((a) => a.getAttribute('href')))).toEqual(
          site.views,
        )
        for (const view of site.views) expect(await page.locator(view).isVisible()).toBe(true)
        const links = page.locator(`.region-view-wide a`)
        expect(await links.evaluateAll((found) => found.map((a) => a.getAttribute('href')))).toEqual(
          site.views.slice(1),
        )
        expect(await links.first().isVisible()).toBe(true)
      },
      360,
    )
  })

  test('are on the map what they are in the list and in the table', async () => {
    await look(site.page + site.county, async (page) => {
      const addresses = (selector: string) =>
        page.locator(selector).evaluateAll((found) => found.map((a) => a.getAttribute('href')).toSorted())
      const drawn = await addresses('.region-map-drawing a')
      expect(new Set(drawn).size).toBe(members)
      expect(await addresses('.municipality-groups li > a')).toEqual(drawn)
      expect(await addresses('.municipality-table a')).toEqual(drawn)
    })
  })

  test('are divided by a choice that stands in the address, in all three ways', async () => {
    await look(site.page, async (page) => {
      await page.locator(`.region-views a[href*="${site.county}"]`).click()
      expect(page.url()).toContain(site.county)
      expect(await page.locator('.region-views [aria-current]').count()).toBe(1)
      const legend = page.locator('.region-legend li')
      const shapes = await legend
        .locator('svg > *')
        .evaluateAll((found) => found.map((mark) => mark.outerHTML.replace(/ data-tone="[^"]*"/, '')))
      expect(shapes.length).toBeGreaterThan(5)
      expect(new Set(shapes).size).toBe(shapes.length)
      await legend.locator(`a[href="${site.group}"]`).click()
      expect(await page.locator(`${site.group} + ul a`).count()).toBe(16)
      expect(await page.locator('.municipality-table th[aria-sort]').count()).toBe(1)
    })
  })

  test('are called what they are, with their group, by those who listen', async () => {
    await look(site.page + site.county, async (page) => {
      expect(await page.getByRole('link', { name: site.spoken[0], exact: true }).count()).toBe(1)
    })
    await look(site.page + site.coverage, async (page) => {
      const oslo = page.locator('.region-map-drawing').getByRole('link', { name: site.spoken[1] })
      expect(await oslo.count()).toBe(1)
    })
  })

  test.each(site.unknown)('are not divided by what is not known: %s', async (query) => {
    await look(site.page + query, async (page) => {
      expect(await page.locator('.region-legend').count()).toBe(0)
      expect(await page.locator(`.region-views a[href*="${query}"]`).count()).toBe(0)
      expect(await page.locator('.region-map-drawing a').count()).toBe(members)
    })
  })

  test('are each reached on the map with the keyboard, and seen to be', async () => {
    await look(site.page, async (page) => {
      await page.locator('.region-map a.unseen').focus()
      const reached = new Set<string | null>()
      const marked = new Set<string>()
      for (let press = 0; press < members; press += 1) {
        await page.keyboard.press('Tab')
        const at = page.locator(':focus')
        reached.add(await at.getAttribute('href'))
        marked.add(await at.locator('.region-map-reach').evaluate((ring) => getComputedStyle(ring).stroke))
      }
      expect(reached.size).toBe(members)
      expect([...marked]).not.toContain('none')
      const [last] = [...reached].slice(-1)
      await Promise.all([page.waitForURL(`**${last}`), page.keyboard.press('Enter')])
    })
  })

  test('have a map that can be skipped, and one on which focus is in sight on a phone', async () => {
    await look(
      site.page,
      async (page) => {
        const skip = page.locator('.region-map a.unseen')
        expect(await skip.getAttribute('href')).toBe(site.list)
        await page.locator('.region-map-drawing a').last().focus()
        const box = await page.locator(':focus').boundingBox()
        expect(box?.x).toBeGreaterThanOrEqual(0)
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360)
      },
      360,
    )
  })

  test('can be read where readers have chosen their own colours', async () => {
    await look(site.page + site.county, async (page) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
      const colours = await page.evaluate(() => {
        const of = (selector: string, property: string) => {
          const element = document.querySelector(selector)
          return element && getComputedStyle(element).getPropertyValue(property)
        }
        return {
          page: of('body', 'background-color'),
          mark: of('.region-map-drawing .region-mark', 'fill'),
          name: of('.region-map-drawing text', 'fill'),
        }
      })
      expect(colours.mark).not.toBe(colours.page)
      expect(colours.name).not.toBe(colours.page)
      expect(await accessibilityProblems(page)).toEqual([])
    })
  })
})
