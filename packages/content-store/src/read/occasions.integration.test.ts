import type { TimedSort } from '@osloregionen/contract'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createEmptyDatabase, type TestDatabase } from '../../../../tools/testing/index.ts'
import { createTestStore, sampleEvent, sampleMeeting, sampleNews, type TestStore } from '../testing/index.ts'
import { listDocuments, type Position } from './index.ts'

let database: TestDatabase
let store: TestStore
beforeAll(async () => {
  database = await createEmptyDatabase()
  store = await createTestStore(database.ownerUrl)
})
afterEach(() => store.query('TRUNCATE content.documents, content.paths, content.slugs, content.media'))
afterAll(async () => {
  await store?.close()
  await database?.drop()
})

const slugsIn = (cards: string): string[] =>
  JSON.parse(`[${cards}]`).map(({ slug }: { slug: string }) => slug)

async function paged(sort: TimedSort, limit: number): Promise<string[]> {
  const slugs: string[] = []
  let after: Position | undefined
  do {
    const page = await listDocuments(store, { sort, limit, after })
    slugs.push(...slugsIn(page.cards))
    after = page.next ?? undefined
  } while (after !== undefined)
  return slugs
}

describe('a list sorted by when things take place', () => {
  test.each<[TimedSort, number]>([
    ['startsAt', 1],
    ['-startsAt', -1],
  ])('%s pages through everything once, with what takes place at no time last', async (sort, sign) => {
    // Few different times, so that the id has to decide between many equals.
    const hours = fc.array(fc.option(fc.integer({ min: 0, max: 2 })), { minLength: 1, maxLength: 9 })
    await fc.assert(
      fc
        .asyncProperty(hours, fc.integer({ min: 1, max: 4 }), async (starts, limit) => {
          const rows = starts.map((hour, index) => ({ id: `id-${index}`, hour }))
          await store.publish(
            ...rows.map(({ id, hour }) =>
              hour === null
                ? sampleNews({ id, slug: id })
                : sampleEvent({ id, slug: id, startsAt: `2021-09-29T0${hour}:00:00.000Z` }),
            ),
          )
          const last = sign * Infinity
          const expected = rows
            .toSorted((a, b) =>
              (a.hour ?? last) === (b.hour ?? last)
                ? sign * (a.id < b.id ? -1 : 1)
                : sign * ((a.hour ?? last) - (b.hour ?? last)),
            )
            .map(({ id }) => id)
          expect(await paged(sort, limit)).toEqual(expected)
        })
        .afterEach(async () => {
          await store.query('TRUNCATE content.documents, content.paths, content.slugs')
        }),
      { numRuns: 40 },
    )
  })

  test('goes on where it was when what came before has gone', async () => {
    await store.publish(
      sampleEvent({ id: 'forst', slug: 'forst', startsAt: '2021-01-01T08:00:00.000Z' }),
      sampleEvent({ id: 'sist', slug: 'sist', startsAt: '2021-02-01T08:00:00.000Z' }),
      sampleNews({ id: 'nyhet', slug: 'nyhet' }),
    )
    const { next } = await listDocuments(store, { sort: 'startsAt', limit: 2 })
    await store.withdraw('sist')
    const rest = await listDocuments(store, { sort: 'startsAt', limit: 2, after: next ?? undefined })
    expect(slugsIn(rest.cards)).toEqual(['nyhet'])
  })
})

describe('a list', () => {
  const slugs = async (filter: object) =>
    slugsIn((await listDocuments(store, { sort: 'title', limit: 100, ...filter })).cards)

  test('holds what takes place from one moment until just before another', async () => {
    await store.publish(
      sampleEvent({ slug: 'for', title: 'A', startsAt: '2021-09-28T21:59:59.999Z' }),
      sampleEvent({ slug: 'fra', title: 'B', startsAt: '2021-09-28T22:00:00.000Z' }),
      sampleMeeting({ slug: 'mote', title: 'C', startsAt: '2021-09-29T10:00:00.000Z' }),
      sampleMeeting({ slug: 'til', title: 'D', startsAt: '2021-09-29T22:00:00.000Z' }),
      sampleNews({ slug: 'nyhet', title: 'E' }),
    )
    const day = { startsAfter: '2021-09-28T22:00:00.000Z', startsBefore: '2021-09-29T22:00:00.000Z' }
    expect(await slugs(day)).toEqual(['fra', 'mote'])
    expect(await slugs({ ...day, types: ['meetings'] })).toEqual(['mote'])
    expect(await slugs({ startsBefore: day.startsAfter })).toEqual(['for'])
    expect(await slugs({ types: ['news'], startsAfter: day.startsAfter })).toEqual([])
  })

  test('holds what refers to a document, and only while it does', async () => {
    const news = { id: 'nyhet', slug: 'nyhet' }
    await store.publish(
      sampleNews({ ...news, refs: ['rapport', 'bilde'] }),
      sampleEvent({ slug: 'mote', refs: ['rapporter'] }),
    )
    expect(await slugs({ refersTo: 'rapport' })).toEqual(['nyhet'])
    expect(await slugs({ refersTo: 'rapport', types: ['events'] })).toEqual([])
    await store.publish(sampleNews(news))
    expect(await slugs({ refersTo: 'rapport' })).toEqual([])
  })

  test('can hold one document', async () => {
    await store.publish(sampleEvent({ slug: 'en' }), sampleEvent({ slug: 'to' }))
    expect(await slugs({ types: ['events'], slug: 'to' })).toEqual(['to'])
    expect(await slugs({ types: ['meetings'], slug: 'to' })).toEqual([])
  })
})

test('a moved time is a change, and so is a time that is no more', async () => {
  const revision = async () => Number((await listDocuments(store, { sort: 'title', limit: 1 })).at.revision)
  const meeting = sampleMeeting({ id: 'mote', slug: 'mote' })
  await store.publish(meeting)
  const before = await revision()
  await store.publish({ ...meeting, startsAt: '2022-01-01T08:00:00.000Z' })
  expect(await revision()).toBe(before + 1)
  await store.publish({ ...meeting, startsAt: null })
  expect(await revision()).toBe(before + 2)
})
