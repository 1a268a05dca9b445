import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityProblems, browser } from '../../../../tools/testing/index.ts'
import { madeUpBoundaries } from '../testing/boundaries.ts'
import { openProduct } from '../testing/product.ts'

/** The whole way of the boundaries of the map: from the library of files to both sites, and back. */
const { api, page, soon, staff, upload, siteUrls } = await openProduct()
const said = { title: 'Oppdiktede grenser', credit: 'Laget for denne testen', licence: 'CC0 1.0' }
const lists = [
  { site: 'osloregionen', path: '/kommuner', county: '?farge=fylke' },
  { site: 'oslopolitan', path: '/region', county: '?colour=county' },
] as const

const fileOf = async () => {
  const text = JSON.stringify(madeUpBoundaries())
  const answer = await upload('files', new File([text], 'kommuner.geojson'), said)
  const { doc }: { doc: { id: string } } = await answer.json()
  return doc.id
}
const choose = (boundaries: string | null) => staff('editor', 'POST', '/globals/organisation', { boundaries })
const hasAreas = async ({ site, path }: (typeof lists)[number]) =>
  (await page(path, site)).html.includes(said.credit)

const chromium = await browser()
let file = ''
beforeAll(async () => {
  file = await fileOf()
  await choose(file)
})
afterAll(async () => {
  await choose(null)
  await staff('editor', 'DELETE', `/files/${file}`)
  await chromium.close()
})

describe('the boundaries that are chosen', () => {
  it('are in the API with source and licence, and so is their file', async () => {
    const { boundaries } = JSON.parse((await api('/map')).text)
    expect(boundaries).toMatchObject({ credit: said.credit, license: said.licence })
    expect((await fetch(boundaries.source.url)).headers.get('content-type')).toBe('application/geo+json')
  })

  it.each(lists)('are drawn on $site, with their source, for readers of all kinds', async (list) => {
    expect(await soon(() => hasAreas(list))).toBe(true)
    for (const [width, query] of [
      [1280, ''],
      [1280, list.county],
      [320, list.county],
    ] as const) {
      const window = await chromium.newPage({ viewport: { width, height: 800 } })
      await window.goto(siteUrls[list.site] + list.path + query)
      expect(await accessibilityProblems(window)).toEqual([])
      expect(await window.locator('.region-map-drawing a[href] > .region-map-area').count()).toBe(65)
      expect(await window.locator('.map-credit').textContent()).toContain(said.credit)
      expect(await overflowOf(window)).toBe(0)
      await window.close()
    }
  })

  it('show where focus is, area by area', async () => {
    const window = await chromium.newPage({ viewport: { width: 1280, height: 800 } })
    await window.goto(`${siteUrls.osloregionen}/kommuner`)
    await window.locator('.region-map a.unseen').focus()
    const widths = new Set<string>()
    for (let press = 0; press < 65; press += 1) {
      await window.keyboard.press('Tab')
      const area = window.locator(':focus > .region-map-area')
      widths.add(await area.evaluate((path) => getComputedStyle(path).strokeWidth))
    }
    expect([...widths]).toEqual(['8px'])
    await window.close()
  })

  it('weigh little on the way to the reader', async () => {
    const response = await fetch(`${siteUrls.osloregionen}/kommuner`, {
      headers: { 'accept-encoding': 'br' },
    })
    await response.arrayBuffer()
    expect(Number(response.headers.get('content-length'))).toBeLessThan(80_000)
  })

  it('leave the constellation behind when they are taken away', async () => {
    expect((await choose(null)).status).toBe(200)
    for (const list of lists) expect(await soon(async () => !(await hasAreas(list)))).toBe(true)
    expect(JSON.parse((await api('/map')).text)).toEqual({ boundaries: null })
  })
})

const overflowOf = (window: Page) =>
  window.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
