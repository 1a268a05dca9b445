import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alternatesOf, contentOf, linkTo } from './markup.ts'
import { startMockDelivery, type MockDelivery } from './mock/server.ts'
import { startSite, type SiteProcess } from './site-process.ts'

let delivery: MockDelivery
let site: SiteProcess
let other: SiteProcess
let dataDir = ''
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'site-'))
  delivery = await startMockDelivery()
  site = await startSite({ deliveryUrl: delivery.url, dataDir })
  other = await startSite({ site: 'oslopolitan', deliveryUrl: delivery.url, dataDir })
})
afterAll(async () => {
  await site.kill()
  await other.kill()
  await delivery.close()
  await rm(dataDir, { recursive: true, force: true })
})

const textOf = async (path: string, { url } = site) => contentOf(await fetch(url + path))
/** What can be chosen in a field of a form. */
const optionsOf = (html: string, name: string) => {
  const [, options = ''] =
    new RegExp(`<select[^>]* name="${name}"[^>]*>([\\s\\S]*?)</select>`).exec(html) ?? []
  return [...options.matchAll(/<option[^>]*>\s*([^<]*?)\s*</g)].map(([, label]) => label)
}

describe('lists', () => {
  it('have feeds of the API where the site has none, narrowed as they are', async () => {
    const html = await textOf('/rapporter?omrade=klima-og-miljo')
    const feed = (format: string) =>
      `${delivery.url}/v1/feeds/reports.${format}?site=osloregionen&priorityArea=klima-og-miljo`
    expect(html).toMatch(linkTo(feed('rss').replace('&', '&amp;')))
    for (const format of ['rss', 'atom', 'json'])
      expect(alternatesOf(html), format).toMatch(`href="${feed(format)}"`)
    expect(alternatesOf(await textOf('/kalender?type=meetings'))).toMatch(
      `${delivery.url}/v1/feeds/meetings.rss?site=osloregionen"`,
    )
    expect(await textOf('/naeringer')).not.toMatch('/v1/feeds/')
  })

  it('can be had in another order, which the address keeps from page to page and through the form', async () => {
    const titlesOf = (html: string) =>
      [...html.matchAll(/class="document-row-title"[^>]*>(?:<a[^>]*>)?([^<]*)/g)].map(([, title]) => title)
    const newest = titlesOf(await textOf('/rapporter'))
    const html = await textOf('/rapporter?sorter=oldest')
    const oldest = titlesOf(html)
    expect([oldest[0], oldest.length]).toEqual([newest.at(-1), newest.length])
    expect(oldest[0]).not.toBe(newest[0])
    expect(html).toMatch(/<option value="oldest" selected/)
    expect(html).toMatch('noindex')
    const byTitle = titlesOf(await textOf('/stories?sort=title', other))
    expect(byTitle.length).toBeGreaterThan(1)
    expect(byTitle).toEqual(byTitle.toSorted((a = '', b = '') => a.localeCompare(b, 'en')))
    expect(titlesOf(await textOf('/rapporter?sorter=tilfeldig'))).toEqual([])
  })

  it('take every filter that fits what they hold, and show those in use', async () => {
    const all = await textOf('/kampanjer')
    expect(all).not.toMatch('name="kommune"')
    const html = await textOf('/kampanjer?kommune=3030')
    expect(html).toMatch(linkTo('/kampanjer/race-to-zero-2021'))
    expect(html.match(/<li class="document-row"/g)).toHaveLength(1)
    expect(html).toMatch(/<select[^>]* name="kommune"[\s\S]*?<option value="3205" selected/)

    const projects = await textOf('/prosjekter?omrade=areal-transport-mobilitet-og-logistikk')
    expect(projects).toMatch('nasjonal-transportplan"')
    expect(projects).not.toMatch('konkurransekraft-og-attraktivitet/oslopolitan"')
  })

  it('of statements are narrowed by year, body and addressee, and count what is left', async () => {
    const input = linkTo('/uttalelser/innspill-til-nasjonal-transportplan-2022-2033')
    const response = linkTo('/uttalelser/horingssvar-til-klimautvalget')
    const all = await textOf('/uttalelser')
    expect(optionsOf(all, 'ar')).toEqual(['Alle', '2024', '2020'])
    expect(optionsOf(all, 'mottaker')).toEqual(['Alle', 'Klima- og miljødepartementet', 'Staten'])
    expect(optionsOf(all, 'organ')).toContain('Styret')

    for (const [query, kept, left, year] of [
      // The year under which the list has it, not that of publishing.
      ['ar=2024', response, input, '2024'],
      ['ar=2020', input, response, '2020'],
      ['organ=styret', response, input, '2024'],
      ['mottaker=staten', input, response, '2020'],
      ['organ=styret&mottaker=klima-og-miljodepartementet&ar=2024', response, input, '2024'],
    ] as const) {
      const html = await textOf(`/uttalelser?${query}`)
      expect(html, query).toMatch(kept)
      expect(html, query).not.toMatch(left)
      expect(html, query).toMatch(/1 uttalelse\b/)
      expect(html, query).toMatch(`id="y${year}"`)
      expect(html, query).toMatch('<meta name="robots" content="noindex">')
      for (const [name, value] of new URLSearchParams(query))
        expect(html, query).toMatch(
          new RegExp(`<select[^>]* name="${name}"((?!</select>)[\\s\\S])*<option value="${value}" selected`),
        )
    }
    const none = await textOf('/uttalelser?mottaker=staten&ar=2024')
    expect(none).toMatch('Ingen uttalelser passer til valgene dine.')
    expect(none).not.toMatch('Ukjent')

    const feed = alternatesOf(await textOf('/uttalelser?mottaker=staten&ar=2020'))
    expect(feed).toMatch(`${delivery.url}/v1/feeds/statements.rss?site=osloregionen&addressee=staten"`)
  })

  it.each([
    ['/aktuelt?kommune=9999', 'saker'],
    ['/aktuelt?kommune=Lillestrøm', 'saker'],
    ['/aktuelt?omrade=finnes-ikke', 'saker'],
    ['/aktuelt?prosjekt=finnes-ikke', 'saker'],
    ['/aktuelt?ar=1802&utm_source=brev', 'saker'],
    ['/kampanjer?malgruppe=alle', 'kampanjer'],
    ['/kalender?organ=finnes-ikke&ar=0', 'oppføringer'],
    ['/uttalelser?mottaker=finnes-ikke', 'uttalelser'],
    ['/uttalelser?mottaker=Staten', 'uttalelser'],
    ['/uttalelser?ar=1802', 'uttalelser'],
  ])('have nothing for a choice that does not exist: %s', async (path, many) => {
    const html = await textOf(path)
    expect(html).toMatch(`Ingen ${many} passer til valgene dine.`)
    // A year is called by its number, though nothing is from it.
    expect(html).toMatch(/<option value="[^"]*" selected[^>]*>\s*(?:Ukjent|1802)/)
    expect(html).toMatch('<meta name="robots" content="noindex">')
    expect(html).toMatch(linkTo(path.slice(0, path.indexOf('?'))))
    expect(delivery.requests.filter((line) => line.includes('9999'))).toEqual([])
  })

  it('can all be narrowed by what is written being about it, on both sites', async () => {
    const taken = [
      {
        on: site,
        lists: 'aktuelt rapporter kalender kampanjer uttalelser styringsdokumenter prosjekter nyhetsbrev',
        names: ['omrade', 'naering', 'kommune', 'prosjekt'],
        empty: /<h2[^>]*>Ingen .* passer til valgene dine\./,
      },
      {
        on: other,
        lists: 'stories reports events campaigns guides newsletter',
        names: ['area', 'sector', 'municipality', 'project'],
        empty: /<h2[^>]*>No .* match your choices\./,
      },
    ]
    for (const { on, lists, names, empty } of taken)
      for (const address of lists.split(' ').flatMap((list) => names.map((name) => `/${list}?${name}=0`)))
        expect(await textOf(address, on), address).toMatch(empty)
  })

  it('leave alone what they do not know the name of', async () => {
    expect(await textOf('/aktuelt?utm_source=brev&fbclid=x&sector=ikt')).toBe(await textOf('/aktuelt'))
  })

  it('name the same list on the other site, and the front page names its own', async () => {
    const pairs = { '/': '/', '/kommuner': '/region', '/aktuelt': '/stories', '/kalender': '/events' }
    for (const [path, there] of Object.entries(pairs)) {
      const links = alternatesOf(await textOf(path))
      expect(links).toMatch(`hreflang="nb" href="https://www.osloregionen.example${path}"`)
      expect(links).toMatch(`hreflang="en" href="http://localhost:3003${there}"`)
      expect(links).toMatch(`hreflang="x-default" href="http://localhost:3003${there}"`)
    }
    for (const path of ['/prosjekter', '/uttalelser', '/aktuelt?omrade=klima-og-miljo'])
      expect(await textOf(path), path).not.toMatch('hreflang="x-default"')
  })
})
