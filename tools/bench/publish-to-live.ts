import { setTimeout as sleep } from 'node:timers/promises'
import type { ProvidedSystem } from '../testing/provided.ts'
import { median } from './compare.ts'
import { signIn } from './staff.ts'

export interface Latency {
  /** Milliseconds from the editor's answer to the first fresh reading. */
  page: { median: number; p99: number }
  api: { median: number; p99: number }
  /** Milliseconds the editor waits for the answer. */
  save: { median: number; p99: number }
  /** Readings that showed an older text after a newer one had been seen. */
  staleAfterFresh: number
  /** Requests a second that readers made meanwhile. */
  readers: number
}

const limit = 10_000

/** Publishes one change after the other to an item while readers read the site, and looks when each is to be seen. */
export async function measurePublishing(
  system: ProvidedSystem,
  { publishes = 100, readsPerSecond = 50 } = {},
): Promise<Latency> {
  const editor = await signIn(system)
  const { id, slug } = await editor.publish(`Måling ${Date.now()}`)
  const page = `${system.osloregionenUrl}/aktuelt/${slug}`
  const api = `${system.deliveryUrl}/v1/news/${slug}`
  const readers = startReaders([page, `${system.osloregionenUrl}/aktuelt`], readsPerSecond)
  const times: { save: number; page: number; api: number }[] = []
  let staleAfterFresh = 0
  for (let n = 0; n < publishes; n += 1) {
    const mark = `merke${String(n).padStart(6, '0')}`
    const begun = performance.now()
    await editor.change(id, { summary: mark, _status: 'published' })
    const saved = performance.now()
    const [onPage, inApi] = await Promise.all([firstSight(page, mark), firstSight(api, mark)])
    staleAfterFresh += await staleReadings([page, api], mark)
    times.push({ save: saved - begun, page: onPage - saved, api: inApi - saved })
  }
  const made = readers.stop()
  return {
    page: spread(times.map((time) => time.page)),
    api: spread(times.map((time) => time.api)),
    save: spread(times.map((time) => time.save)),
    staleAfterFresh,
    readers: made,
  }
}

async function firstSight(url: string, mark: string): Promise<number> {
  const end = performance.now() + limit
  for (;;) {
    const text = await (await fetch(url)).text()
    if (text.includes(mark)) return performance.now()
    if (performance.now() > end) throw new Error(`${url} did not show ${mark} within ${limit} ms`)
    await sleep(2)
  }
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
  let made = 0
  const timer = setInterval(() => {
    const url = pages[made++ % pages.length]
    if (url) void fetch(url).then((response) => response.arrayBuffer())
  }, 1000 / perSecond)
  return {
    stop: () => {
      clearInterval(timer)
      return Math.round(made / ((performance.now() - started) / 1000))
    },
  }
}

function spread(values: number[]): { median: number; p99: number } {
  const sorted = values.toSorted((a, b) => a - b)
  return {
    median: median(values),
    p99: sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.99))] ?? 0,
  }
}
