import { municipalities } from '@osloregionen/constellation'
import {
  CardList,
  Changes,
  documentTypes,
  documentTypeNames,
  isReservedPath,
  listOf,
  SearchResult,
  sections,
  sites,
  type AnyDocument,
  type DocumentType,
  type Site,
} from '@osloregionen/contract'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { open, openWindow, outside, type Window } from '../../../../../packages/site-layer/test/visit.ts'
import { accessibilityProblems, browser } from '../../../../../tools/testing/index.ts'
import { sample } from '../../testing/attempts.ts'
import { openProduct } from '../../testing/product.ts'
import { edges } from './index.ts'
import { prepare } from './material.ts'
import { refusals } from './refusals.ts'
import { plain } from './said.ts'
import { Studio, type Made } from './studio.ts'
import { words } from './words.ts'

/** What is at the edge of what can be published, on the pages, in the lists, in the API, in feeds and in search. */
const product = await openProduct(['editor'])
const { api, siteUrls, soon, staff } = product
const studio = new Studio(product)
const made = new Map<string, Made>()
let chromium: Browser
/** With everything closed that opens. */
let wide: Window
/** With everything open, but for films, which come from elsewhere. */
let narrow: Window

beforeAll(async () => {
  chromium = await browser()
  wide = await openWindow(chromium, { width: 1280, colorScheme: 'light' })
  narrow = await openWindow(chromium, { width: 320, colorScheme: 'dark' })
  const material = await prepare(studio)
  for (const [name, publish] of Object.entries(edges)) made.set(name, await publish(studio, material))
}, 240_000)

afterAll(async () => {
  await chromium.close()
  await studio.remove()
}, 120_000)

/** The document as the API gives it, which it does within a moment. */
async function published({ type, id, site, word }: Made): Promise<AnyDocument> {
  const address = `/${type}/${id}?site=${site}`
  expect(await soon(async () => (await api(address)).text.includes(word))).toBe(true)
  return documentTypes[type].document.parse(JSON.parse((await api(address)).text))
}

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details'))
      details.open = !details.matches('.video-player')
  })

/** The texts that reach beyond the window, where nothing scrolls: their head may cut them off unseen. */
const beyond = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, a, li, dt, dd, summary, figcaption, span)')]
      .filter((element) => !element.matches('.unseen') && !element.closest('.data-table, .region-map-frame'))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect()
        return left < 0 || right > document.documentElement.clientWidth + 1
      })
      .map((element) => element.textContent?.trim()),
  )

/** Holds a page to what every page is held to. */
async function hold(
  site: Site,
  path: string,
  window: Window,
  more: (page: Page) => unknown = () => undefined,
) {
  const { status, complaints } = await open(window, siteUrls[site] + path, async (page) => {
    await more(page)
    expect(await page.locator('h1').count()).toBe(1)
    if (window === narrow) await openAll(page)
    expect(await outside(page)).toEqual({ overflow: 0, cut: [] })
    expect(await beyond(page)).toEqual([])
  })
  expect(status).toBe(200)
  expect(complaints).toEqual([])
}

const shownOn = async (page: Page) => plain((await page.locator('main').textContent()) ?? '')

describe('a page', () => {
  it.each(Object.keys(edges))('of %s is whole, and says all that was written', async (name) => {
    const edge = made.get(name)
    if (edge === undefined) throw new Error(`${name} was not published`)
    const { path } = await published(edge)
    expect(edge.said.length).toBeGreaterThan(0)
    await hold(edge.site, path ?? '', wide)
    await hold(edge.site, path ?? '', narrow, async (page) => {
      const shown = await shownOn(page)
      expect(edge.said.filter((text) => !shown.includes(text))).toEqual([])
      await openAll(page)
      expect(await accessibilityProblems(page)).toEqual([])
    })
  })
})

/** The pages of a site that list documents. */
const listsOf = (site: Site): string[] => {
  const all = documentTypeNames.flatMap((type) => sections[type][site] ?? [])
  return [...new Set(all)].filter((path) => path !== '' && isReservedPath(site, path))
}

describe.each(sites)('a list on %s', (site) => {
  it.each(['/', ...listsOf(site)])('%s holds, whatever stands in it', async (path) => {
    const standing = [...made.values()].filter(
      (edge) => edge.site === site && sections[edge.type][site] === path,
    )
    await hold(site, path, narrow, async (page) => {
      const shown = await shownOn(page)
      expect(standing.filter(({ said }) => !shown.includes(said[0] ?? ''))).toEqual([])
    })
  })

  it('of hits holds, whatever is found', async () => {
    const search = { osloregionen: '/sok?q=areal', oslopolitan: '/search?q=areal' }
    await hold(site, search[site], narrow, async (page) => {
      expect(await page.locator('.search-hits li').count()).toBeGreaterThan(4)
    })
  })
})

describe('an empty list', () => {
  const slugOf = (name: string) => made.get(name)?.slug ?? ''
  const sector = () => slugOf('a sector without anything in it')
  const body = () => slugOf('a body that nobody sits in')
  /** The number of a municipality that a site has nothing of, in any of these types. */
  async function municipality(site: Site, ...types: DocumentType[]): Promise<string> {
    for (const { number2024 } of municipalities) {
      const query = `/documents?site=${site}&type=${types.join(',')}&municipality=${number2024}&limit=1`
      if (CardList.parse(JSON.parse((await api(query)).text)).total === 0) return number2024
    }
    throw new Error('There is something everywhere')
  }

  it.each<[Site, string, () => string | Promise<string>]>([
    ['osloregionen', '/aktuelt?kommune=', () => municipality('osloregionen', 'news')],
    ['osloregionen', '/rapporter?kommune=', () => municipality('osloregionen', 'reports')],
    ['osloregionen', '/kalender?kommune=', () => municipality('osloregionen', 'events', 'meetings')],
    ['osloregionen', '/kalender?organ=', body],
    ['osloregionen', '/uttalelser?organ=', body],
    ['osloregionen', '/uttalelser?ar=', () => '1995'],
    ['osloregionen', '/kampanjer?naering=', sector],
    ['osloregionen', '/nyhetsbrev?ar=', () => '1995'],
    ['oslopolitan', '/stories?municipality=', () => municipality('oslopolitan', 'news')],
    ['oslopolitan', '/events?municipality=', () => municipality('oslopolitan', 'events')],
    ['oslopolitan', '/stories?sector=', sector],
    ['oslopolitan', '/reports?sector=', sector],
    ['oslopolitan', '/campaigns?sector=', sector],
    ['oslopolitan', '/newsletter?year=', () => '1995'],
  ])('on %s says so, and leads back to all: %s', async (site, path, value) => {
    await hold(site, path + (await value()), narrow, async (page) => {
      expect(await page.locator('.document-row').count()).toBe(0)
      expect(await page.locator('.list-empty h2').textContent()).toMatch(/^(Ingen|No) /)
      expect(await page.locator('.list-empty a').getAttribute('href')).toBe(path.split('?')[0])
    })
  })

  it.each<[Site, string]>([
    ['osloregionen', '/sok?q=finnesikkenoested'],
    ['oslopolitan', '/search?q=nowheretobefound'],
  ])('of hits on %s says so: %s', async (site, path) => {
    await hold(site, path, narrow, async (page) => {
      expect(await page.locator('.search-none').isVisible()).toBe(true)
    })
  })
})

describe('the API', () => {
  it('gives lists, changes and hits of the shapes that the contract promises', async () => {
    for (const type of documentTypeNames) {
      const { status, text } = await api(`/${type}?limit=100`)
      expect(status, type).toBe(200)
      listOf(documentTypes[type].card).parse(JSON.parse(text))
    }
    const seen = new Set<string>()
    for (let next: string | null = ''; next !== null;) {
      const page = Changes.parse(
        JSON.parse((await api(`/changes?limit=100${next && `&since=${next}`}`)).text),
      )
      for (const { id } of page.changes) seen.add(id)
      next = page.more ? page.next : null
    }
    expect(studio.made.filter(({ id }) => !seen.has(id))).toEqual([])
  })

  it('finds each by a word that it alone was written with', async () => {
    for (const { id, word, type } of studio.made.filter((edge) => edge.type !== 'people')) {
      const { data } = SearchResult.parse(JSON.parse((await api(`/search?q=${word}`)).text))
      expect(
        data.map((hit) => hit.id),
        type,
      ).toContain(id)
    }
  })

  it('gives titles without what nobody can see or write in XML', async () => {
    const pasted = made.get('a title with a control character')
    expect((await api(`/news/${pasted?.id}?fields=title`)).text).toBe(
      '{"title":"Limt inn fra en presentasjon"}',
    )
  })

  it.each(['منطقة', 'אזור', 'Köping', 'Ångermanland', 'Småordsamlingen'])(
    'finds %s, however its letters were put together',
    async (word) => {
      const { data } = SearchResult.parse(
        JSON.parse((await api(`/search?q=${encodeURIComponent(word)}`)).text),
      )
      expect(data.length).toBeGreaterThan(0)
    },
  )
})

describe('feeds', () => {
  /** What a feed says of each item, read as the XML it must be. */
  async function items(page: Page, xml: string): Promise<string[]> {
    return page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml')
      const fault = parsed.querySelector('parsererror')
      if (fault) throw new Error(fault.textContent ?? '')
      return [...parsed.querySelectorAll('item, entry, url')].map((item) => item.textContent ?? '')
    }, xml)
  }

  it('are well-formed, and hold everything', async () => {
    const page = await chromium.newPage()
    const text = async (address: string) => (await fetch(address)).text()
    for (const type of new Set(studio.made.map((edge) => edge.type))) {
      const here = studio.made.filter((edge) => edge.type === type)
      for (const format of ['rss', 'atom']) {
        const found = await items(page, (await api(`/feeds/${type}.${format}?limit=100`)).text)
        const missing = here.filter(({ word }) => !found.some((item) => item.includes(word)))
        expect(missing, `${type}.${format}`).toEqual([])
      }
      const json = JSON.parse((await api(`/feeds/${type}.json?limit=100`)).text)
      expect(json).toMatchObject({ items: expect.any(Array) })
    }
    for (const site of sites) {
      for (const path of ['/rss.xml', '/atom.xml']) {
        expect((await items(page, await text(siteUrls[site] + path))).length).toBeGreaterThan(0)
      }
      const map = await items(page, await text(`${siteUrls[site]}/sitemap.xml`))
      expect(map.length).toBeGreaterThan(0)
    }
    await page.close()
  })

  it('that are calendars have no line longer than calendars may', async () => {
    for (const type of ['events', 'meetings'] as const) {
      const { text } = await api(`/feeds/${type}.ics`)
      const lines = text.split('\r\n')
      expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n'))).toEqual([])
      const unfolded = lines.join('\n').replaceAll('\n ', '')
      const here = studio.made.filter((edge) => edge.type === type)
      expect(here.filter(({ word }) => !unfolded.includes(word))).toEqual([])
    }
  })
})

describe('what is beyond the edge', () => {
  const Refused = z.object({
    errors: z
      .array(z.object({ data: z.object({ errors: z.array(z.object({ message: z.string() })) }) }))
      .min(1),
  })
  /** Sends something that is to be refused. @returns what whoever sends it is told */
  async function refused(type: string, response: Response): Promise<string> {
    const answer: unknown = await response.json()
    const created = z.object({ doc: z.object({ id: z.string() }) }).safeParse(answer)
    if (created.success) studio.keep(type, created.data.doc.id)
    expect(response.status, JSON.stringify(answer).slice(0, 500)).toBe(400)
    return Refused.parse(answer)
      .errors.flatMap(({ data }) => data.errors.map(({ message }) => message))
      .join(' ')
  }
  const send = (type: DocumentType, fields: object) =>
    staff('editor', 'POST', `/${type}`, { ...sample(type), ...fields, _status: 'published' })

  it.each(Object.entries(refusals))(
    'is refused with a sentence: %s',
    async (_, { type, fields, sentence }) => {
      expect(await refused(type, await send(type, fields))).toMatch(sentence)
    },
  )

  it('is refused with a sentence: a page with one more above it', async () => {
    const parent = made.get('a page with five above it')?.id
    expect(await refused('pages', await send('pages', { parent }))).toMatch(/fem nivåer/)
  })

  it('is refused with a sentence: a file with a name of 300 words', async () => {
    const file = new File([JSON.stringify({ type: 'Feature', geometry: null })], 'punkt.geojson')
    const response = await product.upload('files', file, { title: words(300) })
    expect(await refused('files', response)).toMatch(/200 tegn/)
  })
})

describe('afterwards', () => {
  it('all of it is gone', async () => {
    await studio.remove()
    for (const { type, id } of studio.made) {
      expect(await soon(async () => (await api(`/${type}/${id}`)).status === 410), type).toBe(true)
    }
  })
})
