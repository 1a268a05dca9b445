import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { SitePaths, sites, type Site } from '@osloregionen/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { signIn } from '../bench/staff.ts'
import { Progress } from '../command-line/progress.ts'
import { waitUntil } from '../processes/wait.ts'
import { startSystem } from '../testing/system.ts'

/** The sites when nothing is left behind them. */
const backend = ['postgres', 'cms', 'worker', 'delivery']
const requests = 10_000
const minute = 60_000

let product: Awaited<ReturnType<typeof startSystem>>
/** What has to stand on each page: the title of its document, or no more than a title. */
const expected = new Map<string, string>()

const originOf = (site: Site) => product.system[`${site}Url`]
const Titled = z.object({ title: z.string() })

beforeAll(async () => {
  product = await startSystem(new Progress())
  for (const site of sites) {
    for (const address of await sitemapOf(site)) expected.set(address, '<h1')
    for (const { path, id } of await pathsOf(site)) {
      const response = await fetch(`${product.system.deliveryUrl}/v1/documents/${id}?site=${site}`)
      expected.set(originOf(site) + path, Titled.parse(await response.json()).title)
    }
  }
})
afterAll(() => product.stop())

async function sitemapOf(site: Site): Promise<string[]> {
  const xml = await (await fetch(`${originOf(site)}/sitemap.xml`)).text()
  return [...xml.matchAll(/<loc>([^<]*)</g)].map(([, address = '']) => address)
}

async function pathsOf(site: Site) {
  const response = await fetch(`${product.system.deliveryUrl}/v1/sites/${site}/paths`)
  return SitePaths.parse(await response.json()).paths
}

const entities: Record<string, string> = { quot: '"', '#39': "'", lt: '<', gt: '>', amp: '&' }
const plain = (html: string) => html.replace(/&(quot|#39|lt|gt|amp);/g, (_, name) => entities[name] ?? '')

/** Asks for every address in turn, eight at a time. @returns what was wrong, and how long each answer took */
async function read(count: number): Promise<{ wrong: string[]; times: number[] }> {
  const addresses = [...expected]
  const wrong: string[] = []
  const times: number[] = []
  let made = 0
  const reader = async () => {
    while (made < count) {
      const [address, text] = addresses[made++ % addresses.length] ?? ['', '']
      const begun = performance.now()
      const response = await fetch(address, { redirect: 'manual' })
      const html = plain(await response.text())
      times.push(performance.now() - begun)
      if (response.status !== 200 || !html.includes(text)) wrong.push(`${response.status} ${address}`)
    }
  }
  await Promise.all(Array.from({ length: 8 }, reader))
  return { wrong, times: times.toSorted((a, b) => a - b) }
}

describe('without CMS, worker, delivery and Postgres', () => {
  beforeAll(async () => {
    // Nobody has visited the pages. They are made in the background, after quiet.
    const isWarm = await waitUntil(isEveryPageKept, { limit: 5 * minute, pause: 500 })
    if (!isWarm) throw new Error('Not every page was made in five minutes')
    await product.run.halt(backend)
  })

  it('every address of the sitemaps answers with what stands there', async () => {
    const { wrong, times } = await read(requests)
    expect(wrong).toEqual([])
    const at = (share: number) => times[Math.floor(times.length * share)]?.toFixed(1)
    console.log(`${requests} requests over ${expected.size} addresses: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`)
  })

  it('also after the sites themselves were killed and started again', async () => {
    await product.run.halt(sites, 'SIGKILL')
    await product.run.resume(sites)
    expect((await read(expected.size)).wrong).toEqual([])
  })

  it.each([
    ['osloregionen', '/sok?q=klima'],
    ['oslopolitan', '/search?q=region'],
  ] as const)('search on %s says that it does not work', async (site, path) => {
    const response = await fetch(originOf(site) + path)
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('<h1')
  })

  it('all heals by itself within ten seconds of their return', async () => {
    await product.run.resume(backend)
    const back = performance.now()
    const editor = await signIn(product.system)
    const { slug } = await editor.publish(`Tilbake ${Date.now()}`)
    const isThere = async () =>
      (await fetch(`${originOf('osloregionen')}/aktuelt/${slug}`)).status === 200 &&
      (await fetch(`${originOf('oslopolitan')}/search?q=region`)).status === 200
    expect(await waitUntil(isThere, { limit: 10_000, pause: 50 })).toBe(true)
    console.log(`Healed after ${((performance.now() - back) / 1000).toFixed(1)} s`)
  })
})

/** Whether every page of the sitemaps lies on the disk. */
async function isEveryPageKept(): Promise<boolean> {
  for (const site of sites) {
    const files = await readdir(join(product.system.dataDir, 'pages', site), { recursive: true })
    const kept = new Set(files.map((file) => basename(file)))
    const paths = [...expected.keys()].filter((address) => address.startsWith(originOf(site)))
    const names = paths.map((address) => `${encodeURIComponent(new URL(address).pathname)}.page`)
    if (!names.every((name) => kept.has(name))) return false
  }
  return true
}
