import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import pg from 'pg'
import { createEmptyDatabase, type TestDatabase } from '../../../../tools/testing/index.ts'
import { readChanges } from '../read/index.ts'
import { createTestStore, sampleNews, type TestStore } from '../testing/index.ts'
import { put } from './index.ts'

let database: TestDatabase
let store: TestStore
beforeAll(async () => {
  database = await createEmptyDatabase()
  store = await createTestStore(database.ownerUrl)
})
afterAll(async () => {
  await store?.close()
  await database?.drop()
})

const connections = 8
const each = 30

test('a polling follower meets every revision once and in order while 8 connections publish', async () => {
  const announced: number[] = []
  const listener = new pg.Client({ connectionString: database.deliveryUrl })
  await listener.connect()
  listener.on('notification', ({ payload }) => announced.push(Number(payload)))
  await listener.query('LISTEN content')

  let publishing = true
  const met: number[] = []
  const follow = async () => {
    let since = 0
    for (;;) {
      const last = !publishing
      const page = await readChanges(store, { since, horizon: null, limit: 7 })
      met.push(...page.rows.map(({ revision }) => revision))
      since = page.until
      if (last && !page.more) return
      if (!page.more) await pause(1)
    }
  }
  const following = follow()
  await Promise.all(
    Array.from({ length: connections }, async (_, worker) => {
      for (let index = 0; index < each; index += 1)
        await store.transaction(async (tx) => {
          // Hooks take their time, so transactions overlap and commit in another order than they began.
          await put(tx, sampleNews({ slug: `nyhet-${worker}-${index}` }))
          await pause(Math.random() * 4)
          if (index % 3 === 0) await put(tx, sampleNews({ slug: `ekstra-${worker}-${index}` }))
        })
    }),
  )
  publishing = false
  await following
  await listener.query('SELECT 1')
  await listener.end()

  const expected = Array.from({ length: connections * (each + each / 3) }, (_, index) => index + 1)
  expect(met).toEqual(expected)
  expect(announced).toEqual(expected)
})
