import { sampleEvent, sampleNews } from '@osloregionen/content-store/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApi, type TestApi } from '../testing/api.ts'
import { faultsOfAtom, faultsOfJsonFeed, faultsOfRss } from '../testing/feeds.ts'
import { childrenOf, readXml, textOf } from '../testing/xml.ts'

let api: TestApi
const nasty = `A & B <script>alert(1)</script> ]]> ]]> "sitat" \u0007slutt`
beforeAll(async () => {
  api = await startApi()
  await api.store.publish(
    sampleNews({
      slug: 'sak',
      title: nasty,
      summary: 'Mer & mindre < alt ]]> her ]]>',
      priorityAreas: ['areal'],
      sites: ['osloregionen', 'oslopolitan'],
    }),
    sampleNews({ slug: 'annen', title: 'Annen', publishedAt: '2020-01-01T08:00:00.000Z' }),
  )
})
afterAll(() => api?.close())

test.each([
  ['rss', 'application/rss+xml; charset=utf-8', 'item'],
  ['atom', 'application/atom+xml; charset=utf-8', 'entry'],
])('%s is well-formed whatever the titles hold', async (format, type, element) => {
  const response = await api.get(`/v1/feeds/news.${format}?priorityArea=areal`)
  expect(response.headers.get('content-type')).toBe(type)
  const xml = await response.text()
  expect((format === 'rss' ? faultsOfRss : faultsOfAtom)(xml)).toEqual([])
  const root = readXml(xml)
  const [item, ...more] = childrenOf(format === 'rss' ? (root.children[0] ?? root) : root, element)
  expect(more).toEqual([])
  expect(item && textOf(item, 'title')).toBe(nasty.replace('\u0007', ''))
  expect(xml).not.toMatch(/undefined|\u0007/)
  expect(xml).toContain('https://api.example/v1/feeds/news.' + format + '?priorityArea=areal')
})

test('the site decides where links lead', async () => {
  expect(await (await api.get('/v1/feeds/news.rss?limit=1')).text()).toContain(
    'https://www.osloregionen.example/aktuelt/sak',
  )
  expect(await (await api.get('/v1/feeds/news.atom?site=oslopolitan')).text()).toContain(
    'https://www.oslopolitan.example/stories/sak',
  )
})

test('JSON Feed is 1.1', async () => {
  const response = await api.get('/v1/feeds/news.json?limit=1')
  expect(response.headers.get('content-type')).toBe('application/feed+json; charset=utf-8')
  expect(await response.json()).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    language: 'nb',
    items: [{ url: 'https://www.osloregionen.example/aktuelt/sak', tags: ['areal'] }],
  })
})

test('a feed is named after what it holds, and leads to the page that shows the same', async () => {
  const named = async (file: string) => {
    const { title, home_page_url: page } = await api.json(`/v1/feeds/${file}`)
    return [title, page]
  }
  const [nb, en] = ['https://www.osloregionen.example', 'https://www.oslopolitan.example']
  expect(await named('priority-areas.json')).toEqual(['Osloregionen: Innsatsområder', `${nb}/prosjekter`])
  expect(await named('reports.json?site=oslopolitan')).toEqual(['Oslopolitan: Reports', `${en}/reports`])
  expect(await named('guides.json')).toEqual(['Oslopolitan: Guides', `${en}/guides`])
  expect(await named('meetings.json')).toEqual(['Osloregionen: Møter', `${nb}/kalender`])
  expect(await named('people.json')).toEqual(['Osloregionen: Personer', `${nb}/`])
  expect(await named('pages.json')).toEqual(['Osloregionen: Sider', `${nb}/`])
})

test('a feed can hold one document', async () => {
  const { items } = await api.json<{ items: { title: string }[] }>('/v1/feeds/news.json?slug=annen')
  expect(items.map(({ title }) => title)).toEqual(['Annen'])
})

test('there are no other feeds', async () => {
  for (const file of ['news.xml', 'news', 'gnus.rss', 'news.rss.json', '__proto__.rss', 'news.constructor'])
    expect((await api.get(`/v1/feeds/${file}`)).status, file).toBe(404)
  for (const query of [
    'cursor=x',
    'startsAfter=2021-01-01',
    'type=news',
    'q=gods',
    'content=all',
    'sort=startsAt',
  ])
    expect((await api.get(`/v1/feeds/news.rss?${query}`)).status, query).toBe(400)
  expect((await api.get('/v1/feeds/search.rss')).status).toBe(400)
})

interface JsonFeed {
  title: string
  home_page_url: string
  feed_url: string
  next_url?: string
  items: { id: string; title: string; content_html?: string; content_text?: string }[]
}
const feed = (address: string) => api.json<JsonFeed>(`/v1/feeds/${address}`)
const titlesOf = ({ items }: JsonFeed) => items.map(({ title }) => title)

describe('a feed across types', () => {
  beforeAll(async () => {
    await api.store.publish(
      sampleEvent({ slug: 'samling', title: 'Samling', summary: 'Om gods', sites: ['oslopolitan'] }),
    )
    await api.caughtUp()
  })

  test('holds what is asked for, and is named after it', async () => {
    const some = await feed('documents.json?type=news,events&site=osloregionen')
    expect(some.title).toBe('Osloregionen: Aktuelt, Arrangementer')
    expect(titlesOf(some)).toEqual(expect.arrayContaining(['Annen']))
    expect(titlesOf(some)).not.toContain('Samling')
    expect(titlesOf(await feed('documents.json'))).toContain('Samling')
    expect(titlesOf(await feed('documents.json?startsAfter=2000-01-01'))).toEqual(['Samling'])
  })

  test('is in the order asked for, as lists are', async () => {
    const { data } = await api.json<{ data: { id: string }[] }>('/v1/documents?sort=title')
    const { items } = await feed('documents.json?sort=title')
    expect(items.map(({ id }) => id)).toEqual(data.map(({ id }) => `urn:uuid:${id}`))
  })
})

describe('a feed of a search', () => {
  test('holds what the search finds, the newest first, with the filters of lists', async () => {
    const old = sampleNews({ slug: 'gods', title: 'Gods gods gods', publishedAt: '2019-01-01T08:00:00.000Z' })
    await api.store.publish(old, sampleNews({ slug: 'uten', title: 'Uten', summary: 'Ost', text: 'Ost' }))
    await api.caughtUp()
    const found = await feed('search.json?q=gods&type=news')
    expect(titlesOf(found)).toContain('Annen')
    expect(titlesOf(found).at(-1)).toBe('Gods gods gods')
    expect(titlesOf(found)).not.toContain('Uten')
    expect(titlesOf(await feed('search.json?q=gods&publishedBefore=2019-06-01'))).toEqual(['Gods gods gods'])
    expect(found.title).toBe('Osloregionen: Søk: gods')
    expect(found.home_page_url).toBe('https://www.osloregionen.example/sok?q=gods')
  })

  test('is a calendar and XML too, whatever is searched for', async () => {
    const q = encodeURIComponent('gods & "bane" <b>')
    for (const [format, faultsOf] of [
      ['rss', faultsOfRss],
      ['atom', faultsOfAtom],
    ] as const)
      expect(faultsOf(await (await api.get(`/v1/feeds/search.${format}?q=${q}`)).text())).toEqual([])
    expect(await (await api.get('/v1/feeds/search.ics?q=gods')).text()).toContain('SUMMARY:Gods gods gods')
  })
})

describe('the pages of a feed', () => {
  test('lead on to all that the list holds, each once', async () => {
    const { total } = await api.json<{ total: number }>('/v1/documents')
    const seen: string[] = []
    let address: string | undefined = '/v1/feeds/documents.json?limit=2'
    for (let page = 0; address !== undefined && page < 20; page += 1) {
      const text = await (await api.get(address)).text()
      expect(faultsOfJsonFeed(text)).toEqual([])
      const { items, next_url: next, feed_url: self }: JsonFeed = JSON.parse(text)
      expect(self).toBe(`https://api.example${address}`)
      seen.push(...items.map(({ id }) => id))
      address = next?.replace('https://api.example', '')
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength(total)
  })

  test.each(['rss', 'atom'])('are linked in %s as RFC 5005 says', async (format) => {
    const linksOf = async (address: string) => {
      const root = readXml(await (await api.get(address)).text())
      const holder = format === 'rss' ? (root.children[0] ?? root) : root
      const links = holder.children.filter(({ name }) => /^(atom:)?link$/.test(name))
      return Object.fromEntries(links.map(({ attributes: { rel, href } }) => [rel, href]))
    }
    const address = `/v1/feeds/news.${format}?limit=1`
    const first = await linksOf(address)
    expect(first).toMatchObject({ self: `https://api.example${address}`, next: expect.any(String) })
    const second = await linksOf(String(first.next).replace('https://api.example', ''))
    expect(second).toMatchObject({ self: first.next, first: first.self })
  })
})

describe('a feed', () => {
  test('holds the whole text where that is asked for', async () => {
    const address = '/v1/feeds/news.json?slug=annen'
    const [short] = (await api.json<JsonFeed>(address)).items
    expect(short?.content_text).toBe('Kommunene samarbeider om gods.')
    const whole = await api.json<JsonFeed>(`${address}&content=full`)
    expect(whole.items[0]?.content_html).toBe('<p>Mer gods skal gå på sjø og bane.</p>')
    expect(whole.feed_url).toContain('content=full')
    for (const [format, faultsOf] of [
      ['rss', faultsOfRss],
      ['atom', faultsOfAtom],
    ] as const) {
      const text = await (await api.get(`/v1/feeds/news.${format}?content=full&limit=100`)).text()
      expect(faultsOf(text)).toEqual([])
      expect(text).toContain('Mer gods skal gå på sjø og bane.')
    }
  })

  test.each(['rss', 'atom', 'json', 'ics'])(
    'of %s is not sent again while it is the same',
    async (format) => {
      const address = `/v1/feeds/documents.${format}?limit=3`
      const etag = (await api.get(address)).headers.get('etag') ?? ''
      const again = await fetch(api.origin + address, { headers: { 'if-none-match': etag } })
      expect(again.status).toBe(304)
    },
  )
})
