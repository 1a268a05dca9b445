import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { Agent, get, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readState } from '@osloregionen/content-store/read'
import { createTestStore, sampleNews, type TestStore } from '@osloregionen/content-store/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { createEmptyDatabase, waitUntil, type TestDatabase } from '../../../../tools/testing/index.ts'
import { freePort } from '../../../../tools/processes/ports.ts'
import { internalKey } from '../testing/api.ts'

/** As many as the API promises to hold within 300 MB; asked for is less, since machines differ. */
const count = 500
const limit = 260
/** Of 20 kB each on average: more than the line to a reader who sleeps takes in. */
const documents = 800

const delivery = path.resolve(import.meta.dirname, '../..')
const headers = { authorization: `Bearer ${internalKey}` }
const folder = mkdtempSync(path.join(tmpdir(), 'osloregionen-streams-'))
const agent = new Agent({ maxSockets: Infinity })
let database: TestDatabase
let store: TestStore
let api: ChildProcess
let origin: string
beforeAll(async () => {
  database = await createEmptyDatabase()
  store = await createTestStore(database.ownerUrl)
  for (let from = 0; from < documents; from += 100)
    await store.publish(...Array.from({ length: 100 }, (_, n) => newsOf(from + n)))
  const port = await freePort()
  origin = `http://127.0.0.1:${port}`
  api = spawn(process.execPath, startArguments(), {
    cwd: delivery,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      DELIVERY_PORT: String(port),
      DELIVERY_URL: origin,
      OSLOREGIONEN_URL: 'https://www.osloregionen.example',
      OSLOPOLITAN_URL: 'https://www.oslopolitan.example',
      DELIVERY_DATABASE_URL: database.deliveryUrl,
      DELIVERY_INTERNAL_KEY: internalKey,
      DATA_DIR: folder,
      LOG_LEVEL: 'error',
    },
  })
  await waitUntil(async () => (await fetch(`${origin}/readyz`)).ok, { limit: 20_000 })
})
afterAll(async () => {
  agent.destroy()
  api?.kill('SIGKILL')
  await store?.close()
  await database?.drop()
  rmSync(folder, { recursive: true })
})

/** As the API is started everywhere. */
function startArguments(): string[] {
  const { scripts } = z
    .object({ scripts: z.object({ start: z.string() }) })
    .parse(JSON.parse(readFileSync(path.join(delivery, 'package.json'), 'utf8')))
  return scripts.start.split(' ').slice(1)
}

/** Of 2 to 40 kB, as texts are long and short. */
const newsOf = (n: number) =>
  sampleNews({
    slug: `sak-${n}`,
    title: `Sak ${n}`,
    text: 'Mer gods skal gå på sjø og bane. '.repeat(20 + ((n * 37) % 560)),
  })

/** Megabytes of memory that the API has. */
const memory = () =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${api.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024

const open = (query: string) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    get(`${origin}/v1/changes/stream${query}`, { headers, agent }, resolve).on('error', reject)
  })

test(`${count} readers hold a stream each from the beginning within ${limit} MB, half of them asleep`, async () => {
  const before = memory()
  let most = before
  const watch = setInterval(() => (most = Math.max(most, memory())), 50)
  // They never read: what is sent to them waits in the API, and on the way.
  const asleep = await Promise.all(Array.from({ length: count / 2 }, () => open('')))
  const awake = await Promise.all(
    Array.from({ length: count / 2 }, (_, n) => open(n % 2 === 0 ? '' : '?since=now')),
  )
  const ends = awake.map(() => '')
  awake.forEach((stream, index) =>
    stream.on('data', (data: Buffer) => {
      ends[index] = (ends[index] + data.toString('latin1')).slice(-100)
    }),
  )
  for (let n = 0; n < 20; n += 1) {
    await store.publish(newsOf(documents + n))
    await sleep(20)
  }
  const { revision } = await readState(store)
  const told = `{"revision":${revision}}`
  const all = await waitUntil(() => ends.every((end) => end.includes(told)), { limit: 90_000, pause: 50 })
  await sleep(2_000)
  clearInterval(watch)
  console.log(`${count} streams: ${before.toFixed(0)} MB before, ${most.toFixed(0)} MB at most`)
  expect(all).toBe(true)
  expect(asleep.every((stream) => stream.statusCode === 200)).toBe(true)
  expect(most).toBeLessThan(limit)
}, 180_000)
