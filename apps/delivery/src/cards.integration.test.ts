import { timedSorts } from '@osloregionen/contract'
import { listDocuments, type List, type ListQuery } from '@osloregionen/content-store/read'
import {
  createTestStore,
  sampleEvent,
  sampleMunicipality,
  sampleNews,
  type TestStore,
} from '@osloregionen/content-store/testing'
import fc from 'fast-check'
import type { QueryResultRow } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createEmptyDatabase } from '../../../tools/testing/index.ts'
import { Cards } from './cards.ts'

let made: Awaited<ReturnType<typeof createEmptyDatabase>>
let store: TestStore
let sent: string[]
let cards: Cards
beforeAll(async () => {
  made = await createEmptyDatabase()
  store = await createTestStore(made.ownerUrl)
})
beforeEach(async () => {
  await store.query('TRUNCATE content.documents, content.paths, content.slugs, content.media')
  sent = []
  const query: TestStore['query'] = (text, values) => {
    sent.push(text)
    return store.query(text, values)
  }
  cards = new Cards({ query, lookUps: { query } })
})
afterAll(async () => {
  await store?.close()
  await made?.drop()
})

/** As after a restore: the same revisions, of something else. */
async function restore(): Promise<void> {
  await store.transaction(async (tx) => {
    await tx.query('UPDATE content.documents SET revision = -revision')
    await tx.query(
      `UPDATE content.documents SET revision = revision - (SELECT min(revision) + max(revision) FROM content.documents)`,
    )
    await tx.query(`UPDATE content.state SET generation = md5(random()::text)`)
  })
}

/** A list from the cards as one statement gives it. */
async function listed(from: Cards, asked: ListQuery): Promise<List> {
  const list = await from.list(asked)
  return { ...list, cards: list.cards.join(',') }
}

/** One of them takes place at some time. */
const sampleOf = (slug: string) => (slug === 'e' ? sampleEvent : sampleNews)

const newest: ListQuery = { sort: '-publishedAt', limit: 3 }

test('lists say what Postgres says, through whatever is changed, and from wherever they are seen', async () => {
  const slug = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  const step = fc.oneof(
    fc.record({ kind: fc.constant('publish' as const), slug, title: fc.string({ minLength: 1 }) }),
    fc.record({ kind: fc.constant('withdraw' as const), slug }),
    fc.record({ kind: fc.constant('restore' as const) }),
  )
  const query = fc.record({
    site: fc.constantFrom(undefined, 'osloregionen' as const, 'oslopolitan' as const),
    sort: fc.constantFrom(...timedSorts),
    limit: fc.integer({ min: 1, max: 6 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(step, query), { maxLength: 15 }), async (steps) => {
      for (const [{ kind, ...given }, asked] of steps) {
        if (kind === 'publish' && 'title' in given)
          await store.publish(
            sampleOf(given.slug)({
              id: given.slug,
              slug: given.slug,
              title: given.title.replaceAll('\0', ''),
            }),
          )
        else if (kind === 'withdraw' && 'slug' in given)
          await store.withdraw(given.slug).catch(() => undefined)
        else await restore()
        expect(await listed(cards, asked)).toEqual(await listDocuments(store, asked))
      }
    }),
    { numRuns: 60 },
  )
})

test('a card is read once, and again when it has changed', async () => {
  await store.publish(...['a', 'b', 'c'].map((slug) => sampleNews({ id: slug, slug, title: slug })))
  const readings = async () => {
    sent = []
    const { cards: json } = await listed(cards, newest)
    return [
      sent.length,
      json
        .match(/"title":"[^"]*"/g)
        ?.toSorted()
        .join(),
    ]
  }
  expect(await readings()).toEqual([2, '"title":"a","title":"b","title":"c"'])
  expect(await readings()).toEqual([1, '"title":"a","title":"b","title":"c"'])
  await store.publish(sampleNews({ id: 'b', slug: 'b', title: 'B' }))
  expect(await readings()).toEqual([2, '"title":"B","title":"a","title":"c"'])
})

test('a list whose documents are replaced while it is read is of one moment', async () => {
  await store.publish(...['a', 'b'].map((slug) => sampleNews({ id: slug, slug, title: `${slug} 1` })))
  const query = async <Row extends QueryResultRow>(text: string, values?: unknown[]) => {
    const found = await store.query<Row>(text, values)
    // Both change after the first statement has told their revisions.
    if (sent.push(text) === 1)
      await store.publish(...['a', 'b'].map((slug) => sampleNews({ id: slug, slug, title: `${slug} 2` })))
    return found
  }
  const list = await listed(new Cards({ query, lookUps: { query } }), newest)
  expect(list.cards).toMatch(/a 2.*b 2|b 2.*a 2/)
  expect(list).toEqual(await listDocuments(store, newest))
})

test('a register entry is seen in the language that is preferred', async () => {
  await store.publish(
    sampleMunicipality('3305', '3007', { id: 'ringerike', language: 'nb', title: 'Ringerike' }),
    sampleMunicipality('3305', '3007', { id: 'ringerike', language: 'en', title: 'Ringerike in English' }),
  )
  const asked = { ...newest, preferred: 'en' as const }
  expect(await listed(cards, asked)).toEqual(await listDocuments(store, asked))
})
