import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { docsLanguages } from '../docs/languages.ts'
import { programNames, programText } from '../docs/programs.ts'
import { menuEntries } from '../docs/site-map.ts'
import { startApi, type TestApi } from '../testing/api.ts'
import { crawlDocs, linksIn } from '../testing/crawl.ts'
import { contentForPartners } from '../testing/partner-content.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi({ RATE_LIMIT_ANONYMOUS: '1200000' })
  await api.store.publish(...contentForPartners())
  await api.caughtUp()
})
afterAll(() => api?.close())

const origins = { api: 'https://api.example', osloregionen: 'https://www.osloregionen.example' }
const figures =
  /<figure class="code"([^>]*)><figcaption><span>([^<]*)<\/span>[^]*?<code>([^]*?)<\/code><\/pre><\/figure>/g
const plain = (html: string): string =>
  html
    .replaceAll(/<\/?[bi]>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

const idsIn = (html: string): string[] => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)

describe('the pages of the documentation', () => {
  test('are the same in both languages, with the same sections and examples', async () => {
    const pages = await crawlDocs(api)
    expect(pages.size).toBeGreaterThan(100)
    const shapeOf = (html: string) => [
      idsIn(html),
      [...html.matchAll(/data-(?:example|address)="([^"]+)"/g)].map(([, name]) => name),
    ]
    for (const [path, html] of pages) {
      const other = path.replace(/^\/docs\/(nb|en)/, (_all, one) => `/docs/${one === 'nb' ? 'en' : 'nb'}`)
      expect(shapeOf(pages.get(other) ?? ''), `${path} and ${other}`).toEqual(shapeOf(html))
    }
  })

  test('say their language, lead to the other, and stand in the menu', async () => {
    for (const [path, html] of await crawlDocs(api)) {
      const [, language = '', slug = ''] = /^\/docs\/(nb|en)(.*)$/.exec(path) ?? []
      expect(html, path).toContain(`<html lang="${language}">`)
      for (const one of docsLanguages)
        expect(html).toContain(
          `<link rel="alternate" hreflang="${one}" href="https://api.example/docs/${one}${slug}">`,
        )
      expect(linksIn(html)).toContain(`/docs/${language === 'nb' ? 'en' : 'nb'}${slug}`)
      expect(html.match(/ aria-current="/g), path).toHaveLength(1)
      expect(html.match(/<h1>/g), path).toHaveLength(1)
      expect(new Set(idsIn(html)).size, path).toBe(idsIn(html).length)
    }
  })

  test('have no link that leads nowhere', async () => {
    const pages = await crawlDocs(api)
    const tried = new Set<string>()
    for (const [path, html] of pages)
      for (const link of linksIn(html).filter(
        (address) => address.startsWith('/') || address.startsWith('#'),
      )) {
        const [page = '', anchor] = link.split('#')
        const target = page === '' ? path : page
        if (anchor !== undefined) expect(idsIn(pages.get(target) ?? ''), `${path}: ${link}`).toContain(anchor)
        if (pages.has(target) || tried.has(target)) continue
        tried.add(target)
        // A stream goes on for as long as it is read.
        const method = target === '/v1/changes/stream' ? 'OPTIONS' : 'GET'
        const response = await fetch(api.origin + target, { method })
        expect(response.status, `${path}: ${link}`).toBeLessThan(300)
        await response.body?.cancel()
      }
    expect(tried.size).toBeGreaterThan(50)
  })

  test('are all in the menu that are not below another', async () => {
    const pages = await crawlDocs(api)
    for (const { slug } of menuEntries)
      expect(pages.has(slug === '' ? '/docs/nb' : `/docs/nb/${slug}`), slug).toBe(true)
  })
})

test('no code is shown that is not tried', async () => {
  const parts = programNames.map((name) => programText(name, origins).trimEnd())
  for (const [path, html] of await crawlDocs(api)) {
    for (const [, attributes = '', kind, code = ''] of html.matchAll(figures)) {
      const text = plain(code)
      const [, name] = /data-example="([^"]+)"/.exec(attributes) ?? []
      const [, address] = /data-address="([^"]+)"/.exec(attributes) ?? []
      // Examples of files are run, addresses followed as links, and the rest held to its schema or to its parser.
      if (name !== undefined) expect(parts, `${path}: ${name}`).toContain(text)
      else if (address !== undefined) expect(text).toBe(`curl "https://api.example${plain(address)}"`)
      else if (path.includes('/reference/'))
        expect([kind, typeof JSON.parse(text)]).toEqual(['JSON', 'object'])
      else expect(path).toMatch(/\/embed$/)
    }
    expect(html.replaceAll(figures, '').match(/<pre/g)?.length ?? 0, path).toBe(
      /^\/docs\/..\/graphql$/.test(path) ? 1 : 0,
    )
  }
})

describe('an address without a language', () => {
  test.each([
    ['/docs', undefined, '/docs/nb'],
    ['/docs', 'en-GB,en;q=0.9', '/docs/en'],
    ['/docs/graphql', 'nn', '/docs/nb/graphql'],
    ['/docs/embed?municipality=3205', 'en', '/docs/en/embed?municipality=3205'],
    ['/docs/problems/gone', 'de', '/docs/nb/problems/gone'],
  ])('%s leads who prefers %s to %s', async (address, preferred, expected) => {
    const response = await api.get(address, preferred === undefined ? {} : { 'accept-language': preferred })
    expect([response.status, response.headers.get('location')]).toEqual([302, expected])
    expect(response.headers.get('vary')).toBe('Accept-Language')
    expect((await api.get(expected)).status).toBe(200)
  })

  test('refuses what it does not know', async () => {
    expect((await api.get('/docs?x=1')).status).toBe(400)
    expect((await api.get('/docs/nb/limits?x=1')).status).toBe(400)
  })
})

describe('the page of the status', () => {
  const shown = async (language: string) => {
    const response = await api.get(`/docs/${language}/status`)
    const [, html = ''] = (await response.text()).split('<main')
    return { response, html }
  }

  test('says what was measured for who asks, and is kept by nobody', async () => {
    const { response, html } = await shown('nb')
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(html).toContain('API-et svarer.')
    expect(html).toContain(`<dt>Revisjon av innholdet</dt><dd>${api.follower.current.revision}</dd>`)
    expect(html).toMatch(/19\. mars 2021 kl\. 09:00:00<\/time> \(for [^)]+ døgn siden\)/)
  })

  test('is honest while the database is away, and when it has come back', async () => {
    api.gate.shut()
    try {
      const { response, html } = await shown('en')
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
      expect(html).toContain('The content cannot be read right now.')
      expect(html).toContain('Comes out with a delay')
    } finally {
      api.gate.open()
    }
    await expect.poll(async () => (await shown('en')).html, { timeout: 15_000 }).toContain('The API answers.')
  })
})

test('the limits that are told are those that are held', async () => {
  const told = await (await api.get('/docs/en/limits')).text()
  const policy = (await api.get('/v1/news')).headers.get('ratelimit-policy')
  expect(policy).toBe('"anonymous";q=1200000;w=60')
  expect(told).toContain('1,200,000 a minute from an address')
})

test('letters come from here', async () => {
  for (const name of ['inter', 'newsreader']) {
    const response = await api.get(`/docs/fonts/${name}.woff2`)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'font/woff2'])
    expect((await response.bytes()).length).toBeLessThan(60_000)
  }
})
