import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startMockDelivery, type MockDelivery } from './mock/server.ts'
import { startSite, type SiteProcess } from './site-process.ts'

const article = '/aktuelt/ny-faggruppe-for-areal-og-transport'
const slug = 'ny-faggruppe-for-areal-og-transport'

let delivery: MockDelivery
let site: SiteProcess
let dataDir = ''

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'site-'))
  delivery = await startMockDelivery()
  site = await startSite({ deliveryUrl: delivery.url, dataDir })
})
afterEach(async () => {
  await site.kill()
  await delivery.close()
  await rm(dataDir, { recursive: true, force: true })
})

const get = (path: string, init: RequestInit = {}) => fetch(site.url + path, { redirect: 'manual', ...init })
const textOf = async (path: string) => (await get(path)).text()
const renderings = () => delivery.requests.filter((line) => line.includes('/resolve')).length
const settled = () =>
  expect.poll(async () => (await filesOnDisk()).length, { timeout: 10_000 }).toBeGreaterThan(10)
async function filesOnDisk() {
  const names = await readdir(join(dataDir, 'pages'), { recursive: true })
  return names.filter((name) => name.endsWith('.page'))
}

describe('a built site', () => {
  it('shows what is published from then on, and never the old again, while it is being read', async () => {
    await textOf(article)
    let newest = 0
    const reading = new AbortController()
    const reader = async () => {
      while (!reading.signal.aborted) {
        const least = newest
        const title = /<title>Tittel (\d+)/.exec(await textOf(article))?.[1]
        if (title === undefined) continue
        expect(Number(title)).toBeGreaterThanOrEqual(least)
        newest = Math.max(newest, Number(title))
      }
    }
    const readers = Promise.all([reader(), reader(), reader(), reader()])
    for (let n = 1; n <= 20; n++) {
      delivery.publish(slug, {
        title: `Tittel ${n}`,
        seo: { title: `Tittel ${n}`, description: null, image: null },
      })
      await expect.poll(() => newest, { interval: 5, timeout: 2000 }).toBe(n)
    }
    reading.abort()
    await readers
  })

  it('answers a page it has without asking the API', async () => {
    await textOf(article)
    const before = delivery.requests.length
    for (let n = 0; n < 20; n++) await textOf(article)
    expect(delivery.requests.slice(before).filter((line) => line.includes(slug))).toEqual([])
  })

  it('goes on with the pages it has when the API is away, and says so for what has changed', async () => {
    await textOf(article)
    await settled()
    delivery.move()
    await expect.poll(async () => (await get('/robots.txt')).headers.get('x-content-revision')).toBe('101')
    await delivery.close()
    const response = await get(article)
    expect([response.status, response.headers.get('x-page')]).toEqual([200, 'stale'])
    const unknown = await get('/aktuelt/aldri-lest')
    expect([unknown.status, unknown.headers.get('retry-after')]).toEqual([503, '5'])
  })

  it('has its pages at once after a power cut, even without the API', async () => {
    const before = await textOf(article)
    await settled()
    await site.kill()
    await delivery.close()
    site = await startSite({ deliveryUrl: delivery.url, dataDir })
    expect(await textOf(article)).toBe(before)
  })

  it('shows after a restart what was published in the meantime', async () => {
    await textOf(article)
    await settled()
    expect(await site.stop()).toBe(0)
    delivery.unpublish(slug)
    site = await startSite({ deliveryUrl: delivery.url, dataDir })
    await expect.poll(async () => (await get(article)).status, { timeout: 3000 }).toBe(410)
  })

  it('renders everything anew when the store was restored to an older revision', async () => {
    await textOf(article)
    delivery.publish(slug, { title: 'Feil', seo: { title: 'Feil', description: null, image: null } })
    await expect.poll(() => textOf(article)).toContain('<title>Feil')
    delivery.restore(50)
    delivery.publish(slug, { title: 'Rett', seo: { title: 'Rett', description: null, image: null } })
    await expect.poll(() => textOf(article), { timeout: 5000 }).toContain('<title>Rett')
    expect((await get(article)).headers.get('x-content-revision')).toBe('51')
  })

  it('makes no new pages of made-up queries, and keeps no file of a search', async () => {
    await textOf(article)
    const before = renderings()
    await Promise.all(Array.from({ length: 100 }, (_, n) => textOf(`${article}?x=${n}`)))
    expect(renderings()).toBe(before)
    await Promise.all(Array.from({ length: 50 }, (_, n) => textOf(`/sok?q=ord${n}`)))
    await Promise.all(Array.from({ length: 50 }, (_, n) => textOf(`/finnes-ikke-${n}`)))
    await settled()
    expect((await filesOnDisk()).filter((name) => /ord|finnes-ikke/.test(name))).toEqual([])
  })

  it('ships no script, no cookie and a policy that allows neither', async () => {
    const response = await get(article)
    expect(await response.text()).not.toMatch(/<script(?! type="(?:application\/ld\+json|speculationrules)")|modulepreload|__NUXT/)
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'self' 'sha256-/,
    )
    expect(response.headers.get('strict-transport-security')).toBeTruthy()
  })

  it('sends a page again only when it has changed', async () => {
    const headers = { 'accept-encoding': 'br' }
    const first = await get(article, { headers })
    const etag = first.headers.get('etag') ?? ''
    expect(first.headers.get('content-encoding')).toBe('br')
    expect((await get(article, { headers: { ...headers, 'if-none-match': etag } })).status).toBe(304)
    const plain = await get(article, { headers: { 'accept-encoding': 'identity' } })
    expect(plain.headers.get('etag')).not.toBe(etag)
    const head = await get(article, { method: 'HEAD', headers })
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, ''])
  })

  it('leads every old way of writing an address to the one that holds, in one step', async () => {
    const asked = ['/aktuelt/?type=news', '/gammel-adresse', '/gammel-adresse/', '//aktuelt']
    const answers = await Promise.all(asked.map((path) => get(path)))
    expect(answers.map(({ status, headers }) => [status, headers.get('location')])).toEqual([
      [301, '/aktuelt?type=news'],
      [301, '/aktuelt'],
      [301, '/aktuelt'],
      [301, '/aktuelt'],
    ])
  })

  it('serves feeds, sitemap, robots and pictures on its own address, and refuses to be written to', async () => {
    const asked = [
      '/rss.xml',
      '/atom.xml',
      '/feed.json',
      '/sitemap.xml',
      '/robots.txt',
      '/media/mock-0-480.png',
      '/healthz',
    ]
    const answers = await Promise.all(asked.map((path) => get(path)))
    expect(answers.map(({ status }) => status)).toEqual(asked.map(() => 200))
    expect(await textOf('/sitemap.xml')).toContain(`<loc>https://www.osloregionen.example${article}</loc>`)
    expect((await get('/', { method: 'POST' })).status).toBe(405)
    expect((await get('/media/finnes-ikke.png')).status).toBe(404)
  })
})
