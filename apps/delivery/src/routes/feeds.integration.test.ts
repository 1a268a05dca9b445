import { sampleNews } from '@osloregionen/content-store/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from '../testing/api.ts'

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

/** Enough of XML to see that tags are closed, and that nothing in a text was taken for a tag. Throws where it is none. */
function readXml(xml: string): { tags: string[]; texts: string[] } {
  const open: string[] = []
  const tags: string[] = []
  const texts: string[] = []
  const token =
    /<!\[CDATA\[([\s\S]*?)\]\]>|<\?[^>]*\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y
  for (let at = 0; at < xml.length; at = token.lastIndex) {
    token.lastIndex = at
    const found = token.exec(xml)
    if (found === null) throw new Error(`Not XML: ${xml.slice(at, at + 60)}`)
    const [, cdata, closes, name, attributes = '', empty, text = ''] = found
    if (/&(?!amp;|lt;|gt;|quot;|apos;|#\d+;)/.test(attributes + text)) throw new Error(`A bare &: ${text}`)
    if (cdata !== undefined) texts.push(cdata)
    if (name === undefined) continue
    if (closes && open.pop() !== name) throw new Error(`${name} was not open`)
    if (!closes) tags.push(name)
    if (!closes && !empty) open.push(name)
  }
  if (open.length > 0) throw new Error(`${open.join(', ')} stayed open`)
  return { tags, texts }
}

test.each([
  ['rss', 'application/rss+xml; charset=utf-8', 'item'],
  ['atom', 'application/atom+xml; charset=utf-8', 'entry'],
])('%s is well-formed whatever the titles hold', async (format, type, element) => {
  const response = await api.get(`/v1/feeds/news.${format}?priorityArea=areal`)
  expect(response.headers.get('content-type')).toBe(type)
  const xml = await response.text()
  const { tags, texts } = readXml(xml)
  expect(tags.filter((tag) => tag === element)).toHaveLength(1)
  expect(tags).not.toContain('script')
  expect(texts.join(' ')).toContain('slutt')
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
  expect((await api.get('/v1/feeds/news.rss?cursor=x')).status).toBe(400)
})
