import { languages } from '@osloregionen/contract'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createEmptyDatabase, type TestDatabase } from '../../../../tools/testing/index.ts'
import {
  createTestStore,
  sampleMunicipality,
  sampleNews,
  sampleRedirect,
  sampleSite,
  type TestStore,
} from '../testing/index.ts'
import type { Presentation } from '../write/index.ts'
import type { Filter } from './filter.ts'
import { listDocuments, readChanges, readState } from './index.ts'

let database: TestDatabase
let store: TestStore
beforeAll(async () => {
  database = await createEmptyDatabase()
  store = await createTestStore(database.ownerUrl)
})
afterEach(async () => {
  await store.query('TRUNCATE content.documents, content.paths, content.slugs, content.media')
})
afterAll(async () => {
  await store?.close()
  await database?.drop()
})

/** Somebody who keeps a copy by following the change feed, a few changes at a time. */
class Follower {
  readonly copy = new Map<string, string>()
  readonly #filter: Filter
  #since = 0
  #horizon: number | null = null

  constructor(filter: Filter) {
    this.#filter = filter
  }

  async catchUp(): Promise<void> {
    for (;;) {
      const page = await readChanges(store, {
        ...this.#filter,
        since: this.#since,
        horizon: this.#horizon,
        limit: 2,
      })
      for (const { id, language, document } of page.rows) {
        if (document === null) this.copy.delete(`${id} ${language}`)
        else this.copy.set(`${id} ${language}`, document)
      }
      this.#since = page.until
      this.#horizon = page.horizon
      if (!page.more) return
    }
  }
}

/** What lists show: with neither site nor language, those of every language together. */
async function published(filter: Filter): Promise<string[]> {
  const isNarrow = filter.site !== undefined || filter.language !== undefined
  const lists = (isNarrow ? [filter.language] : languages).map(async (language) => {
    const { cards } = await listDocuments(store, { ...filter, language, sort: 'title', limit: 100 })
    const list: { id: string; language: string; revision: number }[] = JSON.parse(`[${cards}]`)
    return list.map((card) => `${card.id} ${card.language} ${card.revision}`)
  })
  return (await Promise.all(lists)).flat().toSorted()
}

const filters: Filter[] = [
  {},
  { types: ['news'] },
  { site: 'oslopolitan' },
  { language: 'nb' },
  { facets: ['priorityArea:klima'] },
  { refersTo: 'sluttrapporten' },
  { types: ['municipalities', 'news'], publishedAfter: '2021-06-01T00:00:00.000Z' },
]

const ids = ['a', 'b', 'c', 'd']
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      id: fc.constantFrom(...ids),
      act: fc.constant('publish' as const),
      title: fc.constantFrom('Gods', 'Bane', 'Sjø'),
      slug: fc.nat(2),
      klima: fc.boolean(),
      both: fc.boolean(),
      early: fc.boolean(),
      refers: fc.boolean(),
      register: fc.constant(false),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('register' as const), english: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      id: fc.constantFrom(...ids, 'kommune'),
      act: fc.constantFrom('unpublish' as const, 'delete' as const, 'merge' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('follow' as const) }) },
)
type Step = typeof step extends fc.Arbitrary<infer Of> ? Of : never

function run(action: Step, followers: Follower[]): Promise<unknown> {
  switch (action.act) {
    case 'publish':
      return store.publish(newsOf(action))
    case 'register': {
      const nb = sampleMunicipality('3205', '3030', { id: 'kommune' })
      const en = sampleMunicipality('3205', '3030', { id: 'kommune', language: 'en' })
      return store.publish(...(action.english ? [nb, en] : [nb]))
    }
    case 'follow':
      return Promise.all(followers.map((follower) => follower.catchUp()))
    default:
      return store.withdraw(action.id, reasons[action.act])
  }
}

const reasons = { unpublish: 'unpublished', delete: 'deleted', merge: { mergedInto: 'a' } } as const

const newsOf = ({
  id,
  title,
  slug,
  klima,
  both,
  early,
  refers,
}: Extract<Step, { act: 'publish' }>): Presentation =>
  sampleNews({
    id,
    title,
    slug: `${id}-${slug}`,
    priorityAreas: klima ? ['klima'] : [],
    sites: both ? ['osloregionen', 'oslopolitan'] : ['osloregionen'],
    publishedAt: early ? '2021-01-01T08:00:00.000Z' : '2021-09-01T08:00:00.000Z',
    refs: refers ? ['sluttrapporten', 'annet'] : ['annet'],
  })

describe('following the change feed', () => {
  test('ends with exactly what is published, whatever happened and whatever the filter', async () => {
    await fc.assert(
      fc
        .asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
          const followers = filters.map((filter) => new Follower(filter))
          for (const action of steps) await run(action, followers)
          const late = filters.map((filter) => new Follower(filter))
          for (const follower of [...followers, ...late]) await follower.catchUp()
          for (const [index, filter] of filters.entries()) {
            const expected = await published(filter)
            for (const follower of [followers[index], late[index]])
              expect(
                [...(follower?.copy ?? [])]
                  .map(([key, json]) => `${key} ${String(JSON.parse(json).revision)}`)
                  .toSorted(),
                JSON.stringify(filter),
              ).toEqual(expected)
          }
        })
        .afterEach(async () => {
          await store.query('TRUNCATE content.documents, content.paths, content.slugs, content.media')
        }),
      { numRuns: 40 },
    )
  }, 120_000)

  test('does not tell of what the filter never let through', async () => {
    const begun = await readChanges(store, { facets: ['kind:op-ed'], since: 0, horizon: null, limit: 10 })
    expect(begun.rows).toEqual([])
    await store.publish(sampleNews({ id: 'x', slug: 'x' }))
    const now = await readState(store)
    const late = await readChanges(store, { facets: ['kind:op-ed'], since: 0, horizon: null, limit: 10 })
    expect(late.rows).toEqual([])
    expect(late.until).toBe(now.revision)
  })

  test('tells of site settings and redirects to nobody, but moves on past them', async () => {
    const before = await readState(store)
    await store.publish(sampleSite('osloregionen'), sampleRedirect('/gammel', '/ny'))
    const page = await readChanges(store, { since: before.revision, horizon: before.revision, limit: 10 })
    expect(page).toMatchObject({ rows: [], more: false })
    expect(page.until).toBeGreaterThan(before.revision)
  })
})
