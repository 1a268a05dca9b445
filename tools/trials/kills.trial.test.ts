import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { processesOf } from '../bench/processes.ts'
import { Progress } from '../command-line/progress.ts'
import { waitUntil } from '../processes/wait.ts'
import { startSystem } from '../testing/system.ts'
import { emptyQueue } from './content.ts'
import { Readers } from './readers.ts'
import { Team } from './team.ts'

const victims = ['cms', 'worker', 'delivery', 'postgres', 'osloregionen', 'oslopolitan']
const kills = 60
const seed = 4

let product: Awaited<ReturnType<typeof startSystem>>
beforeAll(async () => {
  product = await startSystem(new Progress(), { durable: true })
  await emptyQueue(product.system)
})
afterAll(() => product.stop())

it('any process is killed at any time while people publish and read: all heals by itself, and nothing is lost', async () => {
  const { system } = product
  const { dataDir, deliveryUrl, osloregionenUrl, oslopolitanUrl } = system
  const team = await Team.start(system, system)
  const readers = new Readers([
    osloregionenUrl,
    `${osloregionenUrl}/aktuelt`,
    oslopolitanUrl,
    `${deliveryUrl}/v1/news`,
  ])
  const order = fc.sample(fc.record({ victim: fc.constantFrom(...victims), pause: fc.nat({ max: 2_000 }) }), {
    seed,
    numRuns: kills,
  })
  for (const { victim, pause } of order) {
    await sleep(pause)
    const pid = processesOf(dataDir).get(victim)
    if (pid !== undefined) process.kill(pid, 'SIGKILL')
  }
  const last = performance.now()
  expect(await team.writesAgain(10_000)).toBe(true)
  const answers = async (url: string) => (await fetch(url)).ok
  for (const url of [osloregionenUrl, oslopolitanUrl, `${deliveryUrl}/readyz`])
    expect(await waitUntil(() => answers(url), { limit: 10_000, pause: 50 }), url).toBe(true)
  console.log(`Everything answered ${((performance.now() - last) / 1000).toFixed(1)} s after the last kill`)
  await team.stop()
  await readers.stop()
  // A site that lives answers, whatever else was killed.
  expect(readers.faults.filter((fault) => /^\d/.test(fault) && !fault.includes('/v1/'))).toEqual([])
  expect(await team.faults()).toEqual([])
  console.log(
    `${kills} kills, seed ${seed}: ${team.counts.acknowledged} writes acknowledged, ${team.counts.refused} refused,`,
    `${readers.read} answers read, ${readers.faults.length} not given`,
  )
})
