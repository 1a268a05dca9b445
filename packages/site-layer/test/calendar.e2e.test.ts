import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Site } from '@osloregionen/contract'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityProblems, browser } from '../../../tools/testing/index.ts'
import { isoDay } from '../app/format/date.ts'
import { contentOf, linkTo } from './markup.ts'
import { startMockDelivery, type MockDelivery } from './mock/server.ts'
import { startSite, type SiteProcess } from './site-process.ts'
import { outside, visit } from './visit.ts'

let delivery: MockDelivery
let chromium: Browser
const running: Partial<Record<Site, SiteProcess>> = {}
let dataDir = ''
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'site-'))
  delivery = await startMockDelivery()
  running.osloregionen = await startSite({ deliveryUrl: delivery.url, dataDir })
  running.oslopolitan = await startSite({ site: 'oslopolitan', deliveryUrl: delivery.url, dataDir })
  chromium = await browser()
})
afterAll(async () => {
  await chromium.close()
  await running.osloregionen?.kill()
  await running.oslopolitan?.kill()
  await delivery.close()
  await rm(dataDir, { recursive: true, force: true })
})

const urlOf = (site: Site) => running[site]?.url ?? ''
const textOf = async (path: string, site: Site = 'osloregionen') =>
  (await contentOf(await fetch(urlOf(site) + path))).replaceAll('&amp;', '&')
/** The cell of a day in the table of a month. */
const cellOf = (html: string, day: string) =>
  new RegExp(`<td[^>]*>(?:(?!</td>).)*datetime="${day}".*?</td>`, 's').exec(html)?.[0] ?? ''
const isUnlisted = (html: string) => html.includes('<meta name="robots" content="noindex">')

describe('a month of the calendar', () => {
  it('is a table of weeks, with what lasts several days on each of them', async () => {
    const html = await textOf('/kalender?maned=2099-01')
    expect(html).toMatch(/<caption[^>]*>\s*Kalender for januar 2099/)
    const heads = [...html.matchAll(/<th scope="col">([^<]*)</g)].map(([, name]) => name)
    expect(heads).toEqual('Uke Mandag Tirsdag Onsdag Torsdag Fredag Lørdag Søndag'.split(' '))
    const weeks = [...html.matchAll(/<th scope="row">.*?Uke.*?<\/span>(\d+)</gs)].map(([, week]) => week)
    expect(weeks).toEqual(['1', '2', '3', '4', '5'])
    expect(html.match(/<time class="month-day"/g)).toHaveLength(31)

    expect(cellOf(html, '2099-01-15')).toMatch(linkTo('/kalender/interessepolitisk-utvalg-2099'))
    expect(cellOf(html, '2099-01-15')).toMatch(/Avlyst.*09\.00 · Møte/)
    expect(cellOf(html, '2099-01-29')).not.toMatch('<a')
    expect(cellOf(html, '2099-01-30')).toMatch(/hackathon-2099.*12\.00 · Dag 1 av 4 · Hackathon/s)
    expect(cellOf(html, '2099-01-31')).toMatch('Dag 2 av 4')
    const next = await textOf('/kalender?maned=2099-02')
    expect(cellOf(next, '2099-02-01')).toMatch(/hackathon-2099.*Dag 3 av 4/s)
    expect(cellOf(next, '2099-02-02')).toMatch('Dag 4 av 4')
    expect(cellOf(next, '2099-02-03')).not.toMatch('<a')
  })

  it('leads to the months beside it, to this one and to the list, with the filters kept', async () => {
    const html = await textOf('/kalender?type=meetings&maned=2099-01')
    expect(html).toMatch(linkTo('/kalender/interessepolitisk-utvalg-2099'))
    expect(html).not.toMatch(linkTo('/kalender/hackathon-2099'))
    expect(html).toMatch(
      /href="\/kalender\?type=meetings&maned=2098-12" rel="prev nofollow".*?Desember 2098/s,
    )
    expect(html).toMatch(/href="\/kalender\?type=meetings&maned=2099-02" rel="next nofollow".*?Februar 2099/s)
    const now = isoDay(new Date().toISOString()).slice(0, 7)
    expect(html).toMatch(linkTo(`/kalender?type=meetings&maned=${now}`))
    expect(html).toMatch(new RegExp(`${linkTo('/kalender?type=meetings').source}[^>]*>Liste<`))
    expect(html).toMatch(/<select[^>]* name="maned"[\s\S]*?<option value="2099-01" selected/)
    expect(html).not.toMatch('name="ar"')
    expect(html).toMatch(linkTo('/kalender.ics?type=meetings'))
    expect(html).toMatch(`${delivery.url}/v1/feeds/meetings.rss?site=osloregionen"`)
    const list = await textOf('/kalender?type=meetings')
    expect(list).toMatch(new RegExp(`${linkTo(`/kalender?type=meetings&maned=${now}`).source}[^>]*>Måned<`))
    expect(list).not.toMatch('name="maned"')
    expect(await textOf('/kalender?ar=2098')).toMatch(linkTo('/kalender?maned=2098-08'))
  })

  it('marks today and steps back from what is over', async () => {
    const today = isoDay(new Date().toISOString())
    const [address, there, words] = [`maned=${today.slice(0, 7)}`, `month=${today.slice(0, 7)}`, 'under-way']
    for (const html of [
      await textOf(`/kalender?${address}`),
      await textOf(`/events?${there}`, 'oslopolitan'),
    ]) {
      expect(cellOf(html, today)).toMatch(/^<td[^>]* aria-current="date"/)
      expect(cellOf(html, today)).toMatch(words)
      expect(html.match(/<td[^>]* aria-current="date"/g)).toHaveLength(1)
      expect(html.match(/<td[^>]* class="month-over"/g) ?? []).toHaveLength(Number(today.slice(8)) - 1)
      expect(html).not.toMatch(/Denne måneden|This month/)
    }
  })

  it('says so when it is empty, and leads to the nearest month that is not', async () => {
    const empty = await textOf('/kalender?maned=2099-03')
    expect(empty).toMatch('Det står ingenting i kalenderen for mars 2099.')
    expect(empty).toMatch(/Nærmeste måned med noe i:\s*<a href="\/kalender\?maned=2099-01">Januar 2099</)
    expect(empty).not.toMatch('<table')
    const narrowed = await textOf('/kalender?type=meetings&maned=2099-09')
    expect(narrowed).toMatch('Ingenting i september 2099 passer til valgene dine.')
    expect(narrowed).toMatch(linkTo('/kalender?type=meetings&maned=2099-01'))
    expect(narrowed).toMatch(linkTo('/kalender?maned=2099-09'))
  })

  it('is listed under its own address when something is in it, and otherwise not', async () => {
    const html = await textOf('/kalender?maned=2099-01&utm_source=brev')
    expect(html).toMatch('<title>Kalender for januar 2099 – Osloregionen</title>')
    expect(html).toMatch('<meta name="description" content="2 oppføringer i januar 2099.')
    expect(html).toMatch('rel="canonical" href="https://www.osloregionen.example/kalender?maned=2099-01"')
    expect(isUnlisted(html)).toBe(false)
    for (const query of ['maned=2099-03', 'maned=2101-01', 'maned=2099-01&type=meetings', 'maned=0'])
      expect(isUnlisted(await textOf(`/kalender?${query}`)), query).toBe(true)
  })

  it('leads nowhere from beyond all months that are known, and asks the API for nothing there', async () => {
    for (const month of ['1066-10', '2871-01']) {
      const asked = delivery.requests.length
      const html = await textOf(`/kalender?maned=${month}`)
      expect(html).not.toMatch(/rel="(?:prev|next)/)
      expect(html).toMatch('Nærmeste måned med noe i:')
      expect(delivery.requests.slice(asked).filter((line) => line.includes('limit=100&startsAfter'))).toEqual(
        [],
      )
    }
    const last = await textOf('/kalender?maned=2099-10')
    expect(last).toMatch(/rel="prev"/)
    expect(last).not.toMatch(/rel="next"/)
  })

  it.each(['2099-13', '2099', 'januar', '0000-01'])(
    'that cannot be one is a choice nothing fits: %s',
    async (month) => {
      const html = await textOf(`/kalender?maned=${month}`)
      expect(html).toMatch('Ingen oppføringer passer til valgene dine.')
      expect(html).toMatch(/<option value="0" selected[^>]*>\s*Ukjent/)
      expect(isUnlisted(html)).toBe(true)
    },
  )
})

describe.each([
  { site: 'osloregionen', path: '/kalender?maned=2099-01', days: 3 },
  { site: 'oslopolitan', path: '/events?month=2099-03', days: 1 },
] as const)('a month on $site', ({ site, path, days }) => {
  it.each([
    { width: 1280, colorScheme: 'light', table: true },
    { width: 800, colorScheme: 'dark', table: true },
    { width: 320, colorScheme: 'dark', table: false },
  ] as const)('fits a window of $width, $colorScheme', async ({ table, ...view }) => {
    const { status, complaints } = await visit(chromium, urlOf(site) + path, view, async (page) => {
      expect(await page.getByRole('table').count()).toBe(table ? 1 : 0)
      expect(await page.locator('.month-days > li:visible').count()).toBe(table ? 0 : days)
      expect(await page.locator('h1').count()).toBe(1)
      expect(await outside(page)).toEqual({ overflow: 0, cut: [] })
      expect(await accessibilityProblems(page)).toEqual([])
    })
    expect([status, complaints]).toEqual([200, []])
  })

  it('is chosen, turned and filtered without a script', async () => {
    await visit(chromium, urlOf(site) + path, {}, async (page) => {
      await page.locator('a[rel="next"]').click()
      const turned = new URL(page.url()).search
      expect(turned).not.toBe(new URL(path, urlOf(site)).search)
      await page.locator('a[rel="prev"]').click()
      expect(page.url()).toBe(urlOf(site) + path)
      await page.locator('.list-filter-form button').click()
      expect(new URL(page.url()).searchParams.get(path.includes('maned') ? 'maned' : 'month')).toMatch(
        /^2099-/,
      )
      expect(await page.getByRole('table').count()).toBe(1)
    })
  })
})
