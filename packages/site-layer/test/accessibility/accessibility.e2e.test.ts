import { sites } from '@osloregionen/contract'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { accessibilityProblems, browser } from '../../../../tools/testing/index.ts'
import { openWindow, type Window } from '../visit.ts'
import { alfaProblems } from './alfa.ts'
import { startBothSites } from './both-sites.ts'
import { paleTextProblems } from './colors.ts'
import { frameOf, unaskedIn } from './frame.ts'
import { htmlProblems } from './html.ts'
import { keyboardProblems } from './keyboard.ts'
import { faintProblems, hoverProblems, motionProblems } from './modes.ts'
import { forgottenLists, provenPages } from './pages.ts'
import { textProblems, zoomProblems } from './reflow.ts'
import { smallTargets } from './targets.ts'

/**
 * In `npm run test:full` every page is proven in every way. In `npm test` every page is as far as its HTML tells, one of each
 * type where the keyboard and the width matter, and one of each kind for what follows from the parts that pages are made of,
 * each in another view.
 */
const extent = inject('trials')

const views = [1280, 768, 320].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
)

let chromium: Browser
let running: Awaited<ReturnType<typeof startBothSites>>
let desk: Window
let phone: Window
beforeAll(async () => {
  running = await startBothSites()
  chromium = await browser()
  desk = await openWindow(chromium, {})
  phone = await openWindow(chromium, { width: 390, touch: true })
})
afterAll(async () => {
  await chromium.close()
  await running.close()
})

describe.each(sites)('%s', (site) => {
  const all = provenPages(site, 'full')
  const pages = provenPages(site, extent)
  const firsts = [...Map.groupBy(pages, ({ kind }) => kind).values()].flatMap(([first]) => first ?? [])
  const some = extent === 'full' ? pages : [...firsts, ...pages.slice(-1)]

  async function see({ page }: Window, path: string): Promise<Page> {
    await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null })
    await page.goto(running.urls[site] + path)
    return page
  }

  it('has no list that is not proven', () => {
    expect(forgottenLists(site)).toEqual([])
  })

  describe('axe and Alfa have nothing against', () => {
    const looks = some.flatMap((page, index) =>
      views
        .filter((_, at) => extent === 'full' || at === index % views.length)
        .map((view) => ({ ...page, ...view })),
    )

    it.each(looks)('$path at $width pixels, $colorScheme', async ({ path, ...view }) => {
      const window = await openWindow(chromium, view)
      const page = await see(window, path)
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      expect(await accessibilityProblems(page)).toEqual([])
      expect(await alfaProblems(page)).toEqual([])
      expect(await paleTextProblems(page)).toEqual([])
      await page.context().close()
    })

    it('the open menu of a phone', async () => {
      const page = await see(phone, '/')
      await page.locator('.site-menu-button').focus()
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      expect(await page.locator('#menu li:first-child a:focus').isVisible()).toBe(true)
      expect(await alfaProblems(page)).toEqual([])
      expect(await smallTargets(page, 44)).toEqual([])
    })
  })

  const htmlOf = async (path: string) => (await fetch(running.urls[site] + path)).text()

  it.each(all)('the HTML of $path is as the standard wants it', async ({ path }) => {
    expect(await htmlProblems(await htmlOf(path))).toEqual([])
  })

  it('every page has the same menu, the same search and the same ways to get help, in the same places', async () => {
    const [head = '', foot = ''] = frameOf(await htmlOf('/'))
    expect(head).toMatch(/<nav[\s\S]*<a class="site-header-search"/)
    expect(foot).toMatch(/href="mailto:[^"]+"[\s\S]*href="https:\/\/uustatus/)
    for (const { path } of all) expect(frameOf(await htmlOf(path)), path).toEqual([head, foot])
  })

  it.each(all)('$path does nothing that it is not asked to', async ({ path }) => {
    expect(unaskedIn(await htmlOf(path))).toEqual([])
  })

  it.each(pages)(
    'everything on $path is reached with Tab, in order, and seen when it is',
    async ({ path }) => {
      expect(await keyboardProblems(await see(desk, path))).toEqual([])
    },
  )

  it.each(pages)(
    '$path can be enlarged to 400 %, and its text to 200 %, and spaced out',
    async ({ path }) => {
      const page = await see(desk, path)
      expect(await textProblems(page)).toEqual([])
      await page.reload()
      expect(await zoomProblems(page)).toEqual([])
      await page.setViewportSize({ width: 1280, height: 800 })
    },
  )

  it.each(some)('everything on $path is large enough to be hit, and on a phone larger', async ({ path }) => {
    expect(await smallTargets(await see(desk, path), 24)).toEqual([])
    expect(await smallTargets(await see(phone, path), 44)).toEqual([])
  })

  it.each(some)('nothing on $path moves for those who want no motion', async ({ path }) => {
    expect(await motionProblems(await see(desk, path))).toEqual([])
  })

  it.each(some)(
    'drawings and fields on $path are seen in all colours, also those of the reader',
    async ({ path }) => {
      expect(await faintProblems(await see(desk, path))).toEqual([])
    },
  )

  it.each(some)('nothing on $path appears by pointing alone', async ({ path }) => {
    expect(await hoverProblems(await see(desk, path))).toEqual([])
  })
})

it('what is in another language than the site says so, and what the site says of it does not', async () => {
  const { page } = desk
  const languageOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))
  await page.goto(`${running.urls.osloregionen}/aktuelt/ei-sak-pa-nynorsk`)
  for (const foreign of ['h1', '.lead', '.document-words'])
    expect(await languageOf(foreign), foreign).toBe('nn')
  for (const own of [
    '.ds-breadcrumbs',
    '.page-head-meta',
    '.document-about h2',
    '.document-about dt',
    '.document-row .document-row-facts',
    '.ds-skip-link',
  ])
    expect(await languageOf(own), own).toBe('nb')
  await page.goto(`${running.urls.osloregionen}/aktuelt`)
  const row = '.document-row:has-text("Ei sak på nynorsk")'
  expect(await languageOf(`${row} a`)).toBe('nn')
  expect(await languageOf(`${row} .document-row-areas a`)).toBe('nb')
})
