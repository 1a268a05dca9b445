import { sections, SitePaths, type Site } from '@osloregionen/contract'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { accessibilityProblems, browser } from '../../../tools/testing/index.ts'
import { open, openWindow, outside, scripts, visit, type Window } from './visit.ts'

const system = inject('system')

/** The types that have pages on a site, and an address of each that is published. */
async function published(site: Site) {
  const response = await fetch(`${system.deliveryUrl}/v1/sites/${site}/paths`)
  const { paths } = SitePaths.parse(await response.json())
  const types = Object.entries(sections).flatMap(([type, on]) => (on[site] === undefined ? [] : [type]))
  return types.map((type) => ({ type, path: paths.find((found) => found.type === type)?.path }))
}

/** The pages a site has of its own, and one address of every type. */
const sites = [
  {
    name: 'osloregionen',
    documents: await published('osloregionen'),
    origin: system.osloregionenUrl,
    language: 'nb',
    pages: [
      '/',
      '/aktuelt',
      '/aktuelt?omrade=klima-og-miljo&ar=2021',
      '/aktuelt?type=good-example',
      '/rapporter',
      '/kalender',
      '/kalender?type=meetings',
      '/kalender?maned=2021-03',
      '/kampanjer',
      '/uttalelser',
      '/styringsdokumenter',
      '/prosjekter',
      '/naeringer',
      '/nyhetsbrev',
      '/kommuner',
      '/sok',
      '/sok?q=klima',
      '/sok?q=xyzzy',
    ],
    missing: '/finnes-ikke',
    search: { page: '/sok', word: 'klima' },
    list: '/aktuelt',
    filter: { label: 'Kommune', choice: 'Oslo', button: 'Vis saker', parameter: 'kommune', value: '0301' },
    menu: 'Meny',
  },
  {
    name: 'oslopolitan',
    documents: await published('oslopolitan'),
    origin: system.oslopolitanUrl,
    language: 'en',
    pages: [
      '/',
      '/stories',
      '/stories?kind=op-ed',
      '/reports',
      '/campaigns',
      '/events',
      '/events?month=2021-09',
      '/guides',
      '/sectors',
      '/newsletter',
      '/region',
      '/search',
      '/search?q=region',
      '/search?q=xyzzy',
    ],
    missing: '/nothing-here',
    search: { page: '/search', word: 'region' },
    list: '/stories',
    filter: {
      label: 'Municipality',
      choice: 'Oslo',
      button: 'Show stories',
      parameter: 'municipality',
      value: '0301',
    },
    menu: 'Menu',
  },
]

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

describe.each(sites)('$name', (site) => {
  test('has a page of every type', () => {
    expect(site.documents.filter(({ path }) => path === undefined)).toEqual([])
  })

  test.each([...site.pages, ...site.documents.flatMap(({ path }) => path ?? [])])(
    '%s is a whole page, light and wide, dark and narrow',
    async (path) => {
      for (const window of windows) {
        const { status, complaints } = await open(window, site.origin + path, async (page) => {
          expect(await page.locator('html').getAttribute('lang')).toBe(site.language)
          expect(await page.locator('h1').count()).toBe(1)
          // The search has the one script there is.
          const isSearch = new URL(page.url()).pathname === site.search.page
          expect(await page.locator(scripts).count()).toBe(isSearch ? 1 : 0)
          expect(await outside(page)).toEqual({ overflow: 0, cut: [] })
          expect(await accessibilityProblems(page)).toEqual([])
        })
        expect(status).toBe(200)
        expect(complaints).toEqual([])
      }
    },
  )

  test('the first press of Tab leads past the menu', async () => {
    await visit(chromium, site.origin, {}, async (page) => {
      await page.keyboard.press('Tab')
      expect(await page.locator(':focus').getAttribute('href')).toBe('#main')
      expect(await page.locator(':focus').boundingBox()).toMatchObject({ x: expect.any(Number) })
      await page.keyboard.press('Enter')
      expect(await page.locator(':focus').getAttribute('id')).toBe('main')
    })
  })

  test('the menu of a phone opens with the keyboard, and closes again', async () => {
    await visit(chromium, site.origin, { width: 360 }, async (page) => {
      const link = page.locator('#menu a').first()
      const button = page.getByRole('button', { name: site.menu })
      await button.focus()
      await page.keyboard.press('Enter')
      await link.waitFor({ state: 'visible' })
      await page.keyboard.press('Escape')
      await link.waitFor({ state: 'hidden' })
      await page.keyboard.press('Enter')
      expect(await accessibilityProblems(page)).toEqual([])
    })
  })

  test('the list is filtered by a plain form, and the address says how', async () => {
    await visit(chromium, site.origin + site.list, {}, async (page) => {
      const { label, choice, button, parameter, value } = site.filter
      const all = await page.locator('.document-row').count()
      await page.getByLabel(label).selectOption({ label: choice })
      await page.getByRole('button', { name: button }).click()
      expect(new URL(page.url()).searchParams.get(parameter)).toBe(value)
      expect(await page.getByLabel(label).inputValue()).toBe(value)
      const some = await page.locator('.document-row').count()
      expect(some).toBeGreaterThan(0)
      expect(some).toBeLessThan(all)
    })
  })

  test('a word that is searched for is found, and marked', async () => {
    await visit(chromium, site.origin + site.search.page, {}, async (page) => {
      await page.getByRole('combobox').fill(site.search.word)
      await page.keyboard.press('Enter')
      await page.locator('.search-hits mark').first().waitFor()
      expect(await page.getByRole('combobox').inputValue()).toBe(site.search.word)
      const [target] = await page.locator('.search-hits h3 a').all()
      await target?.click()
      expect(await page.locator('h1').count()).toBe(1)
    })
  })

  test('an address that leads nowhere says so, and offers a way on', async () => {
    const { status } = await visit(chromium, site.origin + site.missing, {}, async (page) => {
      expect(await page.locator('h1').count()).toBe(1)
      expect(await page.getByRole('searchbox').isVisible()).toBe(true)
      expect(await page.locator(`main a[href="${site.list}"]`).count()).toBe(1)
      expect(await accessibilityProblems(page)).toEqual([])
      await page.getByRole('searchbox').fill(site.search.word)
      await page.keyboard.press('Enter')
      await page.locator('.search-hits').waitFor()
    })
    expect(status).toBe(404)
  })

  test('every link of the front page, the menu and the footer leads somewhere', async () => {
    await visit(chromium, site.origin, {}, async (page) => {
      const links = await page
        .locator('a[href^="/"]')
        .evaluateAll((found) => found.map((a) => a.getAttribute('href')))
      for (const link of new Set(links)) {
        const { status } = await fetch(site.origin + link)
        expect(`${link} ${status}`).toBe(`${link} 200`)
      }
    })
  })
})

test('somebody who is searched for is found on the page of the people', async () => {
  const [{ origin, search } = { origin: '', search: { page: '' } }] = sites
  const html = await (await fetch(`${origin}${search.page}?q=margrethe&type=people`)).text()
  expect(html).toMatch(/<h3[^>]*><a href="\/om-oss\/sekretariatet">Margrethe</)
})
