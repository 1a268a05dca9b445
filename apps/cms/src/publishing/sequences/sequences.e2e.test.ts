import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, inject, it } from 'vitest'
import { waitUntil } from '../../../../../tools/testing/index.ts'
import { openProduct } from '../../testing/product.ts'
import { Desk } from './desk.ts'
import { Follower } from './followers.ts'
import { operation, type Operation } from './operations.ts'
import { Store } from './store.ts'
import { differences, wordsOutside, wrongAnswers } from './wholeness.ts'

const minute = 60_000
/** So many people do one thing at a time each. */
const people = 4
const isFull = inject('trials') === 'full'
const count = isFull ? 5000 : 150
const seeds = isFull ? Array.from({ length: 20 }, (_, n) => n + 1) : [21]

const { commands, databaseUrl, dataDir, deliveryInternalKey, deliveryUrl } = inject('system')
const product = await openProduct(['editor'])
const store = new Store(databaseUrl)

const inEnglish = '&language=en'
const newFollower = (filter: string) =>
  new Follower(async (query) => {
    const headers = { authorization: `Bearer ${deliveryInternalKey}` }
    return (await fetch(`${deliveryUrl}/v1/changes?${query}${filter}`, { headers })).text()
  })

async function work(desk: Desk, operations: Operation[]): Promise<void> {
  const person = async () => {
    for (let next = operations.shift(); next !== undefined; next = operations.shift())
      await desk.perform(next)
  }
  await Promise.all(Array.from({ length: people }, person))
}

/** Follows the change feed now and then, a few changes at a time, until it is told to stop. */
async function wander(follower: Follower, seed: number, signal: AbortSignal): Promise<void> {
  const [pauses = []] = fc.sample(fc.array(fc.nat({ max: 400 }), { minLength: 50 }), { seed, numRuns: 1 })
  for (let n = 0; !signal.aborted; n += 1) {
    const pause = pauses[n % pauses.length] ?? 0
    await sleep(pause)
    await follower.step(1 + (pause % 30))
  }
}

async function emptyQueue(): Promise<void> {
  const isEmpty = await waitUntil(async () => (await store.queue()).jobs === 0, { limit: 10 * minute })
  expect(isEmpty, JSON.stringify(await store.queue())).toBe(true)
}

it.each(seeds)(
  'whatever is done, in the end all that is public is what is published: seed %i',
  async (seed) => {
    const [operations = []] = fc.sample(fc.array(operation, { minLength: count, maxLength: count }), {
      seed,
      numRuns: 1,
    })
    const desk = new Desk(`${seed}x${Date.now().toString(36)}`, (...request) =>
      product.staff('editor', ...request),
    )
    const followers = [newFollower(''), newFollower(inEnglish)]
    const stop = new AbortController()
    const wandering = Promise.all(followers.map((follower, n) => wander(follower, seed + n, stop.signal)))
    try {
      await work(desk, operations)
      await emptyQueue()
    } finally {
      stop.abort()
      await wandering
    }

    await expectWhole(desk, followers)
    console.log(`seed ${seed}: ${JSON.stringify(Object.fromEntries(desk.done))}`)

    await desk.clear()
    await emptyQueue()
    await expectWhole(desk, followers)
    const ids = new Set(desk.documents.map(({ id }) => id))
    const left = [...(await store.revisions()).keys()].filter((key) => ids.has(key.split(' ')[0] ?? ''))
    expect(left).toEqual([])
    expect(await thoseAnswered(desk.images.addresses)).toEqual([])
  },
  isFull ? 60 * minute : 5 * minute,
)

/** The files of images that anybody can see. */
async function thoseAnswered(addresses: readonly string[]): Promise<string[]> {
  const answered: string[] = []
  for (const address of addresses) {
    const response = await fetch(deliveryUrl + address)
    await response.arrayBuffer()
    if (response.ok) answered.push(address)
  }
  return answered
}

async function expectWhole(desk: Desk, followers: Follower[]): Promise<void> {
  expect(await differences(commands)).toBe('')

  const published = [await store.revisions(), await store.revisions('en')]
  const newcomers = [newFollower(''), newFollower(inEnglish)]
  for (const follower of [...newcomers, ...followers]) {
    await follower.catchUp()
    expect(follower.faults).toEqual([])
  }
  expect(newcomers.map((newcomer) => newcomer.revisions)).toEqual(published)
  expect(followers.map(({ copy }) => copy)).toEqual(newcomers.map(({ copy }) => copy))

  expect(await wrongAnswers(store, product)).toEqual([])
  expect(await thoseAnswered(desk.images.neverShown)).toEqual([])
  const outside = await wordsOutside(store, product, dataDir)
  expect([...desk.secrets].filter((word) => outside.has(word))).toEqual([])
  for (const word of [...desk.secrets].slice(0, 30))
    expect((await product.api(`/search?q=${word}`)).text).toContain('"total":0')
}
