import { setTimeout as sleep } from 'node:timers/promises'
import { sites } from '@osloregionen/contract'
import { z } from 'zod'
import type { ProvidedSystem } from '../testing/provided.ts'
import { alone, type Figure } from './compare.ts'
import { signIn } from './staff.ts'

const limit = 10_000
const Urls = z.object({ urls: z.record(z.string(), z.string()) })

/**
 * Publishes one change after the other to an item while readers read both sites, and looks when each is to be seen;
 * then switches items off. Milliseconds are counted from the editor's answer.
 */
export async function measurePublishing(
  system: ProvidedSystem,
  { publishes = 500, unpublishes = 50, readsPerSecond = 200 } = {},
): Promise<Figure[]> {
  const editor = await signIn(system)
  const { id } = await editor.publish(`Måling ${Date.now()}`, sites)
  const api = `${system.deliveryUrl}/v1/news/${id}`
  const { urls } = Urls.parse(await (await fetch(api)).json())
  const pages = sites.map((site) => urls[site] ?? '')
  const lists = [`${system.osloregionenUrl}/aktuelt`, system.oslopolitanUrl]
  const readers = startReaders([...pages, ...lists], readsPerSecond)
  const places = { [`${sites[0]} page`]: pages[0] ?? '', [`${sites[1]} page`]: pages[1] ?? '', API: api }
  const times = new Map(Object.keys(places).map((name) => [name, Array.of<number>()]))
  const saves: number[] = []
  let stale = 0
  for (let n = 0; n < publishes; n += 1) {
    const mark = `merke${String(n).padStart(6, '0')}`
    const begun = performance.now()
    await editor.change(id, { summary: mark, _status: 'published' })
    const saved = performance.now()
    saves.push(saved - begun)
    await Promise.all(
      Object.entries(places).map(async ([name, url]) => {
        const seen = await first(async () => (await (await fetch(url)).text()).includes(mark))
        times.get(name)?.push(Math.max(0, seen - saved))
      }),
    )
    stale += await staleReadings(Object.values(places), mark)
  }
  const gone: number[] = []
  for (let n = 0; n < unpublishes; n += 1) gone.push(await timeToGo(system, n))
  const made = readers.stop()
  return [
    ...[...times].flatMap(([name, values]) => spread(`publish → ${name}`, values)),
    ...spread('publish: the editor waits', saves),
    ...spread('unpublish → 410', gone),
    alone('old readings after a new one', [stale], `of ${publishes * 30}`),
    alone('readers meanwhile', [made.perSecond], 'requests/s'),
    alone('requests of theirs that failed', [made.failed], `of ${made.count}`),
  ]
}

/** Publishes an item, waits until it is there, and switches it off. @returns milliseconds until it is gone */
async function timeToGo(system: ProvidedSystem, n: number): Promise<number> {
  const editor = await signIn(system)
  const { id, slug } = await editor.publish(`Borte ${n} ${Date.now()}`)
  const status = async () => (await fetch(`${system.osloregionenUrl}/aktuelt/${slug}`)).status
  await first(async () => (await status()) === 200)
  await editor.change(id, { _status: 'draft' })
  const saved = performance.now()
  return Math.max(0, (await first(async () => (await status()) === 410)) - saved)
}

/** When something is so for the first time. */
async function first(question: () => Promise<boolean>): Promise<number> {
  const end = performance.now() + limit
  while (!(await question())) {
    if (performance.now() > end) throw new Error(`Not so within ${limit} ms`)
    await sleep(2)
  }
  return performance.now()
}

/** Ten more readings of each address, right after each other. */
async function staleReadings(urls: string[], mark: string): Promise<number> {
  const texts = await Promise.all(
    urls.flatMap((url) => Array.from({ length: 10 }, async () => (await fetch(url)).text())),
  )
  return texts.filter((text) => !text.includes(mark)).length
}

function startReaders(pages: string[], perSecond: number) {
  const started = performance.now()
  let count = 0
  let failed = 0
  const read = async (url: string) => {
    const response = await fetch(url)
    await response.arrayBuffer()
    if (!response.ok) failed += 1
  }
  // As many as are due, since timers are late when the machine is busy.
  const timer = setInterval(() => {
    while (count < ((performance.now() - started) / 1000) * perSecond) {
      const url = pages[count++ % pages.length] ?? ''
      read(url).catch(() => (failed += 1))
    }
  }, 5)
  return {
    stop: () => {
      clearInterval(timer)
      return { perSecond: Math.round(count / ((performance.now() - started) / 1000)), count, failed }
    },
  }
}

function spread(name: string, values: number[]): Figure[] {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return [{ ...alone(name, values, 'ms'), p99: at(0.99) }]
}
