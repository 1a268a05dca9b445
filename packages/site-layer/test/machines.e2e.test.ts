import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sites } from '@osloregionen/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser } from '../../../tools/testing/index.ts'
import { startMockDelivery, type MockDelivery } from './mock/server.ts'
import { sampleContent } from './mock/content.ts'
import { startSite, type SiteProcess } from './site-process.ts'

let delivery: MockDelivery
beforeAll(async () => {
  delivery = await startMockDelivery()
})
afterAll(() => delivery.close())

const { documents } = sampleContent('http://localhost')

/** Width and height of a PNG, in the first chunk of it. */
function sizeOf(png: Buffer) {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

describe.each(sites)('%s for machines', (name) => {
  let site: SiteProcess
  let dataDir = ''
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'site-'))
    site = await startSite({ deliveryUrl: delivery.url, dataDir, site: name })
  })
  afterAll(async () => {
    await site.stop()
    await rm(dataDir, { recursive: true })
  })
  const get = (path: string) => fetch(site.url + path, { redirect: 'manual' })
  const pathWhere = (has: (document: (typeof documents)[number]) => boolean) =>
    documents.find((document) => document.sites.includes(name) && document.path !== null && has(document))
      ?.path ?? ''

  it('draws a picture for a page that has none, and names it in the page', async () => {
    const path = pathWhere(({ image, seo }) => image === null && seo.image === null)
    const html = await (await get(path)).text()
    const [, address = ''] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? []
    expect(address).toMatch(new RegExp(`^https://www\\.${name}\\.example/og${path}\\.png\\?v=\\d+$`))
    const { pathname, search } = new URL(address)
    const answer = await get(pathname + search)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect(sizeOf(Buffer.from(await answer.arrayBuffer()))).toEqual([1200, 630])
  })

  it('draws nothing for a page that does not exist', async () => {
    expect((await get('/og/finnes-ikke.png')).status).toBe(404)
    expect((await get('/og/finnes-ikke')).status).toBe(404)
  })

  it('draws the letters of Sámi and Polish, and gives the picture of the site where it has no letters', async () => {
    const path = pathWhere(({ type, image }) => type === 'news' && image === null)
    const { slug, title } = documents.find((document) => document.path === path) ?? { slug: '', title: '' }
    const drawn = async (words: string) => {
      delivery.publish(slug, { title: words })
      const answer = await get(`/og${path}.png`)
      return [answer.status, answer.headers.get('location') ?? answer.headers.get('content-type')]
    }
    for (const words of [
      'Čielggadus Romssa guovllus: đŋšŧž',
      'Współpraca miast: Łódź i Oslo',
      'CO₂\u2011kutt i til\u00ADfluktsrommet',
    ])
      expect(await drawn(words), words).toEqual([200, 'image/png'])
    for (const words of ['Москва и Осло', 'مرحبا بكم', 'Velkommen 🎉'])
      expect(await drawn(words), words).toEqual([302, '/og.png'])
    expect((await get('/og.png')).headers.get('content-type')).toBe('image/png')
    expect(await drawn(title)).toEqual([200, 'image/png'])
  })

  it('leads from the picture of an old address to that of the new one', async () => {
    const answer = await get('/og/gammel-adresse.png')
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/og/aktuelt.png'])
  })

  it('says in the page what it is, in JSON-LD', async () => {
    const html = await (await get(pathWhere(({ type }) => type === 'news'))).text()
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
    const types = JSON.parse(json)['@graph'].map((thing: { '@type': string }) => thing['@type'])
    expect(types.slice(0, 2)).toEqual(['GovernmentOrganization', 'BreadcrumbList'])
    expect(types[2]).toMatch(/NewsArticle$/)
  })

  it('lets the browser make pages ready that a reader points at, without a complaint', async () => {
    const chromium = await browser()
    try {
      const page = await chromium.newPage()
      const told: string[] = []
      page.on('console', (message) => told.push(message.text()))
      const session = await page.context().newCDPSession(page)
      const attempts: string[] = []
      session.on('Preload.ruleSetUpdated', ({ ruleSet }) => told.push(ruleSet.errorMessage ?? ''))
      session.on('Preload.prefetchStatusUpdated', ({ key }) => attempts.push(new URL(key.url).pathname))
      session.on('Preload.prerenderStatusUpdated', ({ key }) => attempts.push(new URL(key.url).pathname))
      await session.send('Preload.enable')
      await page.goto(site.url)
      const link = page.locator('main a[href^="/"]').first()
      await link.hover()
      await expect.poll(() => attempts, { timeout: 5000 }).toContain(await link.getAttribute('href'))
      expect(told.filter((message) => message !== '')).toEqual([])
    } finally {
      await chromium.close()
    }
  })

  it('says whom to tell of a weakness, and for how long that holds', async () => {
    const text = await (await get('/.well-known/security.txt')).text()
    expect(text).toContain('Contact: mailto:sikkerhet@example.no')
    expect(text).toContain(`Canonical: https://www.${name}.example/.well-known/security.txt`)
    const [, expires = ''] = /^Expires: (.+)$/m.exec(text) ?? []
    expect(Date.parse(expires)).toBeGreaterThan(Date.now())
    expect(Date.parse(expires)).toBeLessThan(Date.now() + 365 * 86_400_000)
  })

  it('names its sitemaps, and says what it holds to language models', async () => {
    const robots = await (await get('/robots.txt')).text()
    const named = [...robots.matchAll(/^Sitemap: (\S+)$/gm)].map(
      ([, address = '']) => new URL(address).pathname,
    )
    expect(named).toEqual(['/sitemap.xml', '/news-sitemap.xml'])
    for (const path of named) {
      const answer = await get(path)
      expect(answer.headers.get('content-type')).toContain('xml')
      expect(await answer.text()).toMatch(/<urlset .*<\/urlset>\n$/s)
    }
    const sitemap = await (await get('/sitemap.xml')).text()
    expect(sitemap).toMatch(/<loc>[^<]*\/<\/loc><xhtml:link rel="alternate" hreflang="\w+" href="[^"]+"\/>/)
    const text = await (await get('/llms.txt')).text()
    expect(text).toMatch(/^# .+\n\n> /)
  })
})
