import { dumpsFolder, writeDumps } from '@osloregionen/content-store/dumps'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { docsLanguages } from '../docs/languages.ts'
import { programText } from '../docs/programs.ts'
import { menuEntries } from '../docs/site-map.ts'
import { startApi, type TestApi } from '../testing/api.ts'
import { crawlDocs, linksIn } from '../testing/crawl.ts'
import { contentForPartners } from '../testing/partner-content.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi({ RATE_LIMIT_ANONYMOUS: '1200000' })
  await api.store.publish(...contentForPartners())
  await api.store.connection((client) => writeDumps(client, dumpsFolder(api.env.DATA_DIR)))
  await api.caughtUp()
})
afterAll(() => api?.close())

const origins = { api: 'https://api.example', osloregionen: 'https://www.osloregionen.example' }
const figures = /<figure class="code"([^>]*)><figcaption>[^]*?<code>([^]*?)<\/code><\/pre><\/figure>/g
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
    const targets = new Map<string, string>()
    const lost: string[] = []
    for (const [path, html] of pages)
      for (const link of linksIn(html).filter((address) => /^[/#]/.test(address))) {
        const [page = '', anchor] = link.split('#')
        const target = page === '' ? path : page
        targets.set(target, path)
        if (anchor !== undefined && !idsIn(pages.get(target) ?? '').includes(anchor))
          lost.push(`${link} on ${path}`)
      }
    for (const [target, path] of targets) {
      // A stream goes on for as long as it is read.
      const method = target === '/v1/changes/stream' ? 'OPTIONS' : 'GET'
      const response = await fetch(api.origin + target, { method })
      await response.body?.cancel()
      if (response.status >= 300) lost.push(`${response.status} ${target} on ${path}`)
    }
    expect(lost).toEqual([])
    expect(targets.size).toBeGreaterThan(150)
  })

  test('are all in the menu that are not below another', async () => {
    const pages = await crawlDocs(api)
    for (const { slug } of menuEntries)
      expect(pages.has(slug === '' ? '/docs/nb' : `/docs/nb/${slug}`), slug).toBe(true)
  })
})

/** Why a piece of code on a page is sound; undefined where nothing tries it. */
function proofOf(path: string, attributes: string, text: string): string | undefined {
  const [, name] = /data-example="([^"]+)"/.exec(attributes) ?? []
  if (name !== undefined) return text === programText(name, origins).trimEnd() ? 'run' : undefined
  const [, address] = /data-address="([^"]+)"/.exec(attributes) ?? []
  if (address !== undefined)
    return text === `curl "https://api.example${plain(address)}"` ? 'followed as a link' : undefined
  if (path.includes('/reference/'))
    return typeof JSON.parse(text) === 'object' ? 'held to its schema' : undefined
  return path.endsWith('/embed') ? 'read by a parser' : undefined
}

test('no code is shown that is not tried', async () => {
  const proofs = new Set<string | undefined>()
  for (const [path, html] of await crawlDocs(api)) {
    for (const [, attributes = '', code = ''] of html.matchAll(figures)) {
      const proof = proofOf(path, attributes, plain(code))
      expect(proof, `${path}: ${code}`).toBeDefined()
      proofs.add(proof)
    }
    const others = html.replaceAll(figures, '').match(/<pre/g) ?? []
    // The answer to what the reader asks.
    expect(others, path).toHaveLength(/^\/docs\/..\/graphql$/.test(path) ? 1 : 0)
  }
  expect(proofs.size).toBe(4)
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

describe('an address where there is no page', () => {
  const shown = async (address: string, headers: Record<string, string> = {}) => {
    const response = await api.get(address, { accept: 'text/html,*/*;q=0.8', ...headers })
    const html = await response.text()
    return { response, html, main: html.split('<main')[1] ?? '' }
  }

  test.each([
    ['/docs/nb/limit', 'nb', 'Siden finnes ikke', 'Mente du <a href="/docs/nb/limits">Grenser</a>?'],
    [
      '/docs/en/limits/old?x=1',
      'en',
      'There is no such page',
      'Did you mean <a href="/docs/en/limits">Limits',
    ],
    [
      '/docs/problems/gonne',
      'nb',
      'Siden finnes ikke',
      '<a href="/docs/nb/problems/gone">Det er ikke lenger',
    ],
  ])('%s is a page in %s that leads on', async (address, language, title, suggestion) => {
    const { response, html, main } = await shown(address)
    expect([
      response.status,
      response.headers.get('content-type'),
      response.headers.get('cache-control'),
    ]).toEqual([404, 'text/html; charset=utf-8', 'no-store'])
    expect(response.headers.get('content-language')).toBe(language)
    expect(html).toContain(`<html lang="${language}">`)
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect(html).not.toMatch(/rel="(?:canonical|alternate)"/)
    expect(main).toContain(`<h1>${title}</h1>`)
    expect(main).toContain(suggestion)
    for (const link of linksIn(html).filter((one) => /^\/docs\/(nb|en)(\/|$)/.test(one))) {
      const expected = html.includes(`class="language" href="${link}"`) ? [200, 404] : [200]
      expect(expected, link).toContain((await api.get(link)).status)
    }
  })

  test('suggests nothing where nothing is alike, and writes nothing of the address as HTML', async () => {
    const { response, html, main } = await shown(`/docs/en/"><script>alert(1)</script>${'/'.repeat(7000)}`)
    expect(response.status).toBe(404)
    expect(main).not.toContain('Did you mean')
    expect(html).not.toContain('<script>')
  })

  test.each([
    ['/docs/', '/docs/nb'],
    ['/docs/en/', '/docs/en'],
    ['/docs/nb/embed/?municipality=3205', '/docs/nb/embed?municipality=3205'],
    ['/docs/problems/gone/', '/docs/nb/problems/gone'],
  ])('%s leads to the page without the last slash', async (address, expected) => {
    const { response } = await shown(address)
    expect([response.status, response.headers.get('location')]).toEqual([302, expected])
    expect((await api.get(expected)).status).toBe(200)
  })

  test('is in the language that the reader prefers, where the address has none', async () => {
    const { response, main } = await shown('/docs/nothing-like-it', { 'accept-language': 'en' })
    expect(response.headers.get('vary')).toBe('Accept, Accept-Language')
    expect(main).toContain('There is no such page')
  })

  test('is a problem for programs, and for what is sent there', async () => {
    for (const [method, accept] of [
      ['GET', 'application/json'],
      ['POST', 'text/html'],
    ] as const) {
      const response = await fetch(`${api.origin}/docs/nb/finnes-ikke`, { method, headers: { accept } })
      expect(await response.json()).toMatchObject({ status: 404, title: 'Nothing is here' })
    }
    const head = await fetch(`${api.origin}/docs/nb/finnes-ikke`, { method: 'HEAD' })
    expect([head.status, head.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
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
