import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createEmptyDatabase } from '../../../tools/testing/index.ts'
import { gathering } from './gathering.ts'

let made: Awaited<ReturnType<typeof createEmptyDatabase>>
let pool: pg.Pool
let sent: string[]
let db: ReturnType<typeof gathering>
beforeAll(async () => {
  made = await createEmptyDatabase()
  pool = new pg.Pool({ connectionString: made.deliveryUrl, max: 4 })
})
beforeEach(() => {
  sent = []
  db = gathering({
    query(text, values) {
      sent.push(text)
      return pool.query(text, values)
    },
  })
})
afterAll(async () => {
  await pool?.end()
  await made?.drop()
})

/** Rows for each call: as many as it asks for, with its text and its list. */
const statement = `SELECT n, $1 AS text, $2::text[] AS list FROM generate_series(1, $3::int) AS n
  WHERE $4::timestamptz IS NULL OR $4::timestamptz < now()`

describe('look-ups of one turn', () => {
  test('each get the rows they would have got alone, whatever they hold', async () => {
    const words = fc
      .oneof(fc.string({ unit: 'binary' }), fc.constantFrom('{"a\\"b"}', "'", '\\', 'NULL', ''))
      .map((value) => value.replaceAll('\0', ''))
    const call = fc.tuple(
      fc.option(words),
      fc.option(fc.array(words, { maxLength: 3 })),
      fc.integer({ min: 0, max: 3 }),
      fc.option(fc.constantFrom(new Date(0), new Date('2999-01-01'))),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(call, { minLength: 1, maxLength: 12 }), async (calls) => {
        const together = await Promise.all(calls.map((values) => db.query(statement, values)))
        const alone = await Promise.all(calls.map((values) => pool.query(statement, values)))
        expect(together.map(({ rows }) => rows.map(({ n, text, list }) => ({ n, text, list })))).toEqual(
          alone.map(({ rows }) => rows),
        )
      }),
      { numRuns: 200 },
    )
  })

  test('go to Postgres five at a time, and alone when they are alone', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, n) => db.query('SELECT $1 AS n', [String(n)])))
    expect(sent).toHaveLength(3)
    await db.query('SELECT $1 AS n', ['0'])
    expect(sent.slice(3)).toEqual(['SELECT $1 AS n'])
  })

  test('do not fail for what one of them asks', async () => {
    const asked = ['1', '2', 'three', '4'].map((n) => db.query('SELECT $1::int AS n', [n]))
    const [one, two, three, four] = await Promise.allSettled(asked)
    expect([one, two, four]).toMatchObject(
      [1, 2, 4].map((n) => ({ status: 'fulfilled', value: { rows: [{ n }] } })),
    )
    expect(three).toMatchObject({ status: 'rejected', reason: { code: '22P02' } })
  })
})
