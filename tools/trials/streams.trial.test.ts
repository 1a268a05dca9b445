import { readFileSync } from 'node:fs'
import { Agent, get, type IncomingMessage } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { processesOf } from '../bench/processes.ts'
import { signIn } from '../bench/staff.ts'
import { Progress } from '../command-line/progress.ts'
import { waitUntil } from '../processes/wait.ts'
import { startSystem } from '../testing/system.ts'

const count = 500
const limit = 300

let product: Awaited<ReturnType<typeof startSystem>>
const agent = new Agent({ maxSockets: Infinity })
beforeAll(async () => {
  product = await startSystem(new Progress())
})
afterAll(async () => {
  agent.destroy()
  await product.stop()
})

/** Megabytes of memory that a process has. */
const memoryOf = (pid: number) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024

it(`${count} readers hold a stream each, half of them from the beginning and as slow as can be, within ${limit} MB`, async () => {
  const { dataDir, deliveryUrl, deliveryInternalKey } = product.system
  const pid = processesOf(dataDir).get('delivery')
  if (pid === undefined) throw new Error('The API does not run')
  const headers = { authorization: `Bearer ${deliveryInternalKey}` }
  const open = (query: string) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      get(`${deliveryUrl}/v1/changes/stream${query}`, { headers, agent }, resolve).on('error', reject)
    })
  const before = memoryOf(pid)
  // They never read: what is sent to them waits in the API, and in the line.
  const slow = await Promise.all(Array.from({ length: count / 2 }, () => open('')))
  const quick = await Promise.all(Array.from({ length: count / 2 }, () => open('?since=now')))
  const told = quick.map(() => 0)
  quick.forEach((stream, index) =>
    stream.on('data', (data: Buffer) => {
      if (data.includes('event: change')) told[index] = (told[index] ?? 0) + 1
    }),
  )
  let most = memoryOf(pid)
  const editor = await signIn(product.system)
  for (let n = 0; n < 20; n += 1) {
    await editor.publish(`Strøm ${Date.now()} ${n}`)
    most = Math.max(most, memoryOf(pid))
  }
  const all = await waitUntil(() => told.every((changes) => changes > 0), { limit: 20_000, pause: 50 })
  await sleep(5_000)
  most = Math.max(most, memoryOf(pid))
  console.log(`${count} streams: ${before.toFixed(0)} MB before, ${most.toFixed(0)} MB at most`)
  expect(all).toBe(true)
  expect(slow.every((stream) => stream.statusCode === 200)).toBe(true)
  expect(most).toBeLessThan(limit)
})
