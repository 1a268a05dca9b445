import { afterAll, beforeAll, expect, test } from 'vitest'
import { createEmptyDatabase, openGate } from '../../../tools/testing/index.ts'
import { openDatabase, UnavailableError, type Database } from './database.ts'

let made: Awaited<ReturnType<typeof createEmptyDatabase>>
let gate: Awaited<ReturnType<typeof openGate>>
let db: Database
beforeAll(async () => {
  made = await createEmptyDatabase()
  const address = new URL(made.deliveryUrl)
  gate = await openGate(Number(address.port))
  address.port = String(gate.port)
  db = openDatabase({ read: address.href, write: address.href }, () => undefined)
})
afterAll(async () => {
  await db?.close()
  await gate?.close()
  await made?.drop()
})

const one = () => db.query<{ one: number }>('SELECT 1 AS one')
const asked = (text: string) => db.lookUps.query<{ asked: string }>('SELECT $1 AS asked', [text])

test('a server that has fallen silent is given up after some seconds, once, and asked again when it is back', async () => {
  await Promise.all([one(), asked('a')])
  gate.fallSilent()
  const begun = Date.now()
  const given = await Promise.allSettled([one(), one(), asked('a'), asked('b')])
  for (const outcome of given)
    expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(UnavailableError) })
  expect(Date.now() - begun).toBeLessThan(12_000)
  gate.open()
  expect((await one()).rows).toEqual([{ one: 1 }])
}, 20_000)

test('connections that were cut while nothing was asked are not noticed by whoever asks next', async () => {
  await Promise.all([one(), one(), asked('a')])
  gate.shut()
  gate.open()
  expect((await Promise.all([one(), one(), one()])).length).toBe(3)
  expect((await asked('å')).rows).toEqual([{ asked: 'å' }])
})
