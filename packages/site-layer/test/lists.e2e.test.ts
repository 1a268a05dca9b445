import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentOf, linkTo } from './markup.ts'
import { startMockDelivery, type MockDelivery } from './mock/server.ts'
import { startSite, type SiteProcess } from './site-process.ts'

let delivery: MockDelivery
let site: SiteProcess
let dataDir = ''
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'site-'))
  delivery = await startMockDelivery()
  site = await startSite({ deliveryUrl: delivery.url, dataDir })
})
afterAll(async () => {
  await site.kill()
  await delivery.close()
  await rm(dataDir, { recursive: true, force: true })
})

const get = (path: string) => fetch(site.url + path, { redirect: 'manual' })
const textOf = async (path: string) => contentOf(await get(path))
/** The text between two headings of a page. */
const part = (html: string, from: string, to: string) =>
  html.slice(html.indexOf(`>${from}</h2>`), html.indexOf(`>${to}</h2>`))

describe('the calendar', () => {
  it('has what is to come first, the next one on top, and then what has been', async () => {
    const html = await textOf('/kalender')
    const coming = part(html, 'Kommende', 'Tidligere')
    expect(coming.indexOf('/kalender/fellessamling-2098')).toBeGreaterThan(0)
    expect(coming.indexOf('/kalender/best-konferansen-2099')).toBeGreaterThan(
      coming.indexOf('/kalender/fellessamling-2098'),
    )
    expect(coming).not.toMatch('best-konferansen-2020')
    expect(html.slice(html.indexOf('>Tidligere</h2>'))).toMatch(linkTo('/kalender/best-konferansen-2020'))
  })

  it('shows only meetings, or only one year, when asked to', async () => {
    const meetings = await textOf('/kalender?type=meetings')
    expect(meetings).toMatch(linkTo('/kalender/interessepolitisk-utvalg-2099'))
    expect(meetings).not.toMatch(linkTo('/kalender/best-konferansen-2099'))
    expect(meetings).toMatch(linkTo('/kalender.ics?type=meetings'))

    const events = await textOf('/kalender?type=events')
    expect(events).toMatch(linkTo('/kalender/best-konferansen-2099'))
    expect(events).not.toMatch(linkTo('/kalender/interessepolitisk-utvalg-2099'))

    const year = await textOf('/kalender?ar=2098')
    expect(year).toMatch(linkTo('/kalender/fellessamling-2098'))
    expect(year).not.toMatch('-2099')
  })

  it('says that a meeting is cancelled, in the list and on its page', async () => {
    expect(await textOf('/kalender')).toMatch('<strong>Avlyst</strong>')
    expect(await textOf('/kalender/interessepolitisk-utvalg-2099')).toMatch(
      /notice-box-urgent[^>]*>[^<]*avlyst/,
    )
  })

  it('offers registration until it closes, and not after', async () => {
    const open = await textOf('/kalender/best-konferansen-2099')
    expect(open).toMatch('Meld deg på')
    expect(open).toMatch('Frist: 20. september 2099 kl. 23.59')
    const closed = await textOf('/kalender/fellessamling-2098')
    expect(closed).toMatch('Påmeldingen stengte 1. august 2021 kl. 14.00.')
    expect(closed).not.toMatch('Meld deg på')
  })
})

describe('calendar files', () => {
  it('hold the whole calendar, or what is chosen of it', async () => {
    const response = await get('/kalender.ics')
    expect(response.headers.get('content-type')).toBe('text/calendar;charset=utf-8')
    const all = await response.text()
    expect(all).toMatch('BEST-konferansen 2099')
    expect(all).toMatch('Møte i interessepolitisk utvalg')

    const meetings = await textOf('/kalender.ics?type=meetings&utm_source=x')
    expect(meetings).toMatch('Møte i interessepolitisk utvalg')
    expect(meetings).not.toMatch('BEST')
    const events = await textOf('/kalender.ics?type=events')
    expect(events).toMatch('BEST-konferansen 2099')
    expect(events).not.toMatch('Møte')
    const conferences = await textOf('/kalender.ics?type=conference')
    expect(conferences).toMatch('BEST-konferansen 2099')
    expect(conferences).not.toMatch('Møte')
  })

  it('hold one event or one meeting', async () => {
    expect((await textOf('/kalender/best-konferansen-2099.ics')).match(/SUMMARY:.*/g)).toEqual([
      'SUMMARY:BEST-konferansen 2099',
    ])
    expect((await textOf('/kalender/interessepolitisk-utvalg-2099.ics')).match(/SUMMARY:.*/g)).toEqual([
      'SUMMARY:Møte i interessepolitisk utvalg',
    ])
  })

  it('are not there for what is not there', async () => {
    for (const path of ['/kalender/finnes-ikke.ics', '/aktuelt.ics', '/events.ics'])
      expect((await get(path)).status, path).toBe(404)
  })
})

describe('the front page', () => {
  it('has all that the editors chose for it, each once, and the newest of the rest below', async () => {
    const html = await textOf('/')
    const chosen = [
      'ny-faggruppe-for-areal-og-transport',
      'felles-horingssvar-til-nasjonal-transportplan',
      'drammen-deler-erfaringer-fra-byutviklingen',
      'interessepolitisk-utvalg-motes-i-mars',
      'restart-osloregionen-er-i-gang',
      'kommunikasjonsradgiver-pa-plass-i-sekretariatet',
    ].map((slug) => [...html.matchAll(new RegExp(`href="/aktuelt/${slug}"`, 'g'))].map(({ index }) => index))
    expect(chosen.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1, 1])
    expect(chosen.flat()).toEqual(chosen.flat().toSorted((a, b) => a - b))
    const others = html.slice(html.indexOf('>Aktuelt</h2>'))
    expect(others).toMatch(linkTo('/aktuelt/gronn-naeringsutvikling-pa-tvers-av-fylkesgrenser'))
  })

  it('says of each figure what it is, where it is from and when it was true', async () => {
    const figures = part(await textOf('/'), 'Regionen i tall', '3 kommuner')
    expect(figures).toMatch(/<dt[^>]*>Medlemmer, Oslo medregnet<\/dt>/)
    expect(figures).toMatch('Kilde: Klimastatus. Tall for 2019.')
  })
})

describe('newsletters', () => {
  it('say whom an issue is for', async () => {
    const html = await textOf('/nyhetsbrev/nyhetsbrev-mars-2021')
    expect(html).toMatch(/Skrevet for dem som følger<\/dt>[\s\S]*?href="\/prosjekter\/klima-og-miljo"/)
  })

  it('are led to by the latest issue of the list that the site is for', async () => {
    const signUp = /newsletter-sign-up[\s\S]*?<\/section>/.exec(await textOf('/aktuelt/alle-byggeklosser'))
    expect(signUp?.[0]).toMatch(linkTo('/nyhetsbrev/nyhetsbrev-mars-2021'))
  })
})

describe('lists', () => {
  it('are narrowed together with their feed', async () => {
    const html = await textOf('/aktuelt?omrade=klima-og-miljo')
    expect(html).toMatch(linkTo('/rss.xml?omrade=klima-og-miljo'))
    expect(html).toMatch(/<link rel="alternate"[^>]*href="\/rss\.xml\?omrade=klima-og-miljo"/)
    const feed = await textOf('/rss.xml?omrade=klima-og-miljo')
    expect(feed).toMatch('Ny faggruppe for areal og transport')
    expect(feed).not.toMatch('Drammen deler erfaringer')
  })

  it('put statements under their years, and governing documents under their kinds', async () => {
    const statements = await textOf('/uttalelser')
    expect(statements.indexOf('id="y2024"')).toBeLessThan(statements.indexOf('id="y2020"'))
    expect(part(statements, '2024', '2020')).toMatch('Klimautvalget')
    const documents = await textOf('/styringsdokumenter')
    expect(part(documents, 'Strategi', 'Erklæring')).toMatch('Areal- og transportstrategi')
  })

  it('put each project under its area', async () => {
    const html = await textOf('/prosjekter')
    const area = html.indexOf('href="/prosjekter/areal-transport-mobilitet-og-logistikk"')
    expect(html.indexOf('nasjonal-transportplan"')).toBeGreaterThan(area)
    expect(html.indexOf('Andre prosjekter')).toBeLessThan(
      html.indexOf('konkurransekraft-og-attraktivitet/oslopolitan"'),
    )
  })

  it('offer an honest sentence and a way out when nothing is found', async () => {
    const html = await textOf('/rapporter?type=strategy')
    expect(html).toMatch('Ingen rapporter passer til valgene dine.')
    expect(html).toMatch(linkTo('/rapporter'))
  })
})

describe('documents', () => {
  it('stand in their series, the present one marked', async () => {
    const html = await textOf('/rapporter/gods-og-logistikk-sluttrapport')
    const series = html.slice(html.indexOf('Rapportene i serien</h2>'))
    const parts = ['kunnskapsgrunnlag', 'delrapport-2', 'delrapport-3'].map((slug) =>
      series.indexOf(`${slug}"`),
    )
    expect(parts).toEqual(parts.toSorted((a, b) => a - b))
    expect(parts[0]).toBeGreaterThan(0)
    expect(series).toMatch(
      /aria-current="page"[^>]*><span[^>]*>Gods og logistikk i Osloregionen. Sluttrapport/,
    )
  })

  it('say first that they are replaced', async () => {
    expect(await textOf('/rapporter/klimastatus-2019')).toMatch(
      /notice-box[\s\S]*?erstattet[\s\S]*?href="[^"]*gods-og-logistikk-sluttrapport"/,
    )
  })

  it('show the way down to them, through lists and pages', async () => {
    const trail = (html: string) => /<nav class="ds-breadcrumbs"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? ''
    const body = trail(await textOf('/om-oss/organer/styret'))
    expect(body).toMatch(/href="\/om-oss">Om Osloregionen<[\s\S]*href="\/om-oss\/organer">Organer</)
    const project = trail(
      await textOf('/prosjekter/areal-transport-mobilitet-og-logistikk/gods-og-logistikk'),
    )
    expect(project).toMatch(
      /href="\/prosjekter">[\s\S]*href="\/prosjekter\/areal-transport-mobilitet-og-logistikk">Areal, transport/,
    )
  })

  it('list what belongs to them, and leave out what there is none of', async () => {
    const html = await textOf('/prosjekter/areal-transport-mobilitet-og-logistikk/gods-og-logistikk')
    expect(html).toMatch(linkTo('/rapporter/gods-og-logistikk-delrapport-2'))
    expect(html).not.toMatch('>Kampanjer</h2>')
    expect(await textOf('/om-oss')).toMatch(linkTo('/om-oss/organer'))
  })

  it('lead on from the first few of a type to all of them', async () => {
    const html = await textOf('/prosjekter/areal-transport-mobilitet-og-logistikk/nasjonal-transportplan')
    const list = '/aktuelt?prosjekt=nasjonal-transportplan'
    expect(html).toMatch(new RegExp(`${linkTo(list).source}>Se alle 6 nyheter<`))
    expect(html).toMatch(linkTo('/aktuelt/transportplanen-6'))
    expect(html).not.toMatch(linkTo('/aktuelt/transportplanen-1'))
    const all = await textOf(list)
    for (const month of [1, 2, 3, 4, 5, 6]) expect(all).toMatch(linkTo(`/aktuelt/transportplanen-${month}`))
    expect(all).toMatch(/<option value="nasjonal-transportplan" selected[^>]*>\s*Nasjonal transportplan/)
  })

  it('of every type stand on the page of their municipality, asked for at once', async () => {
    const html = await textOf('/kommuner/lillestrom')
    expect(html).toMatch(linkTo('/kampanjer/race-to-zero-2021'))
    expect(html).toMatch(linkTo('/kalender/interessepolitisk-utvalg-2099'))
    expect(html).toMatch(linkTo('/aktuelt?kommune=3205'))
    const asked = delivery.requests.filter((line) => /type=news%2C.*municipality=3205/.test(line))
    expect(asked.length).toBeGreaterThan(0)
    expect(delivery.requests.filter((line) => line.includes('type=campaigns&municipality=3205'))).toEqual([])
  })

  it('tell former members from those of today', async () => {
    const html = await textOf('/om-oss/organer/styret')
    const former = html.indexOf('Tidligere medlemmer (2)')
    expect(html.indexOf('Eirik Lae Solberg')).toBeLessThan(former)
    expect(html.indexOf('Raymond Johansen')).toBeGreaterThan(former)
  })

  it('can be linked to point by point', async () => {
    const html = await textOf('/styringsdokumenter/ordforererklaeringen')
    expect(html).toMatch('<li id="punkt-3"')
    expect(html).toMatch(linkTo('#punkt-3'))
  })
})

describe('old addresses', () => {
  it('lead in one step to what their query means', async () => {
    const response = await get('/?p=123&utm_source=brev')
    expect(response.status).toBe(301)
    expect(response.headers.get('location')).toBe('/aktuelt/ny-faggruppe-for-areal-og-transport')
  })

  it('are the page they name where the query means nothing', async () => {
    const response = await get('/?p=124')
    expect(response.status).toBe(200)
    expect(await response.text()).toMatch('Mange sentre, én region')
  })
})
