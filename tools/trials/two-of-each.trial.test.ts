import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { signIn } from '../bench/staff.ts'
import { Progress } from '../command-line/progress.ts'
import { waitUntil } from '../processes/wait.ts'
import { startSystem } from '../testing/system.ts'
import { differences, emptyQueue } from './content.ts'
import { startCopies, type Copies } from '../testing/copies.ts'
import { Readers } from './readers.ts'
import { Team } from './team.ts'

const processes = ['cms', 'worker', 'delivery', 'osloregionen', 'oslopolitan']

let product: Awaited<ReturnType<typeof startSystem>>
let copies: Copies
beforeAll(async () => {
  product = await startSystem(new Progress())
  copies = await startCopies(product.run, processes)
  await emptyQueue(product.system)
})
afterAll(() => product.stop())

const text = async (url: string) => (await fetch(url)).text()

it('two copies of each process work side by side on one database', async () => {
  const { system } = product
  const second = { ...system, ...copies }
  const team = await Team.start(system, second, system, second)
  const addresses = [system, copies].flatMap(({ osloregionenUrl, oslopolitanUrl, deliveryUrl }) => [
    osloregionenUrl,
    `${osloregionenUrl}/aktuelt`,
    oslopolitanUrl,
    `${deliveryUrl}/v1/news`,
  ])
  const readers = new Readers(addresses)
  await sleep(30_000)
  await team.stop()
  await readers.stop()
  expect(readers.faults).toEqual([])
  expect([...team.counts.refusals]).toEqual([])
  expect(await team.faults()).toEqual([])
  const same = async () =>
    (await text(`${system.osloregionenUrl}/aktuelt`)) === (await text(`${copies.osloregionenUrl}/aktuelt`))
  expect(await waitUntil(same, { limit: 10_000 })).toBe(true)
  console.log(`${team.counts.acknowledged} writes through two, ${readers.read} answers read from two of each`)
})

it('one document that is changed through both at once is in the end the same everywhere', async () => {
  const { system } = product
  const [first, second] = [await signIn(system), await signIn({ ...system, ...copies })]
  const { id, slug } = await first.publish(`To på én ${Date.now()}`)
  for (let round = 0; round < 50; round += 1) {
    const change = { _status: 'published' }
    await Promise.all([
      first.change(id, { ...change, summary: `Første ${round}` }),
      second.change(id, { ...change, summary: `Andre ${round}` }),
    ])
  }
  await emptyQueue(system)
  expect(await differences(system)).toBe('')
  const { summary } = (await (await fetch(`${copies.deliveryUrl}/v1/news/${id}`)).json()) as {
    summary: string
  }
  for (const origin of [system.osloregionenUrl, copies.osloregionenUrl]) {
    const isThere = async () => (await text(`${origin}/aktuelt/${slug}`)).includes(summary)
    expect(await waitUntil(isThere, { limit: 10_000 })).toBe(true)
  }
})

it('when those that were there first are killed, the others go on', async () => {
  const { run, system } = product
  await run.halt(['cms', 'worker'], 'SIGKILL')
  const editor = await signIn({ ...system, ...copies })
  const { slug } = await editor.publish(`Alene ${Date.now()}`)
  const isThere = async () => (await fetch(`${copies.osloregionenUrl}/aktuelt/${slug}`)).ok
  expect(await waitUntil(isThere, { limit: 10_000 })).toBe(true)
  await emptyQueue(system, 10_000)
  await run.resume(['cms', 'worker'])
})
