import { Logger } from 'graphile-worker'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { createDatabase, waitUntil, type TestDatabase } from '../../../../tools/testing/index.ts'
import { workShift } from './shift.ts'

let database: TestDatabase
let pool: pg.Pool
let done: string[]
let stop: AbortController
const shifts: Promise<void>[] = []

beforeAll(async () => {
  database = await createDatabase()
})
afterAll(() => database.drop())

beforeEach(() => {
  pool = new pg.Pool({ connectionString: database.ownerUrl, max: 20 })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  done = []
  stop = new AbortController()
})
afterEach(async () => {
  stop.abort()
  await Promise.allSettled(shifts.splice(0))
  await pool.end()
})

const logger = new Logger(() => () => undefined)

/** A worker that notes what it has done under its name. */
function work(name: string, task: () => Promise<void> = async () => undefined): void {
  const say = async () => {
    await task()
    done.push(name)
  }
  const options = { logger, pollInterval: 100, taskList: { say } }
  shifts.push(workShift(pool, options, stop.signal))
}

const queue = (queueName: string | null = null) =>
  pool.query(`SELECT graphile_worker.add_job('say', '{}', queue_name => $1)`, [queueName])
const holdFor = async (worker: string) => {
  await pool.query('UPDATE graphile_worker._private_jobs SET locked_by = $1, locked_at = now()', [worker])
  await pool.query('UPDATE graphile_worker._private_job_queues SET locked_by = $1, locked_at = now()', [
    worker,
  ])
}
const soon = (question: () => boolean) => waitUntil(question, { limit: 20_000 })

it.each([null, 'files'])('does what a worker that was killed had begun, in queue %s', async (name) => {
  await queue(name)
  await holdFor('pool-of-the-dead')
  work('heir')
  expect(await soon(() => done.length === 1)).toBe(true)
})

it('leaves what a living worker is doing to that worker', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  let begun = 0
  const slowly = () => {
    begun += 1
    return promise
  }
  await queue('files')
  work('first', slowly)
  expect(await soon(() => begun === 1)).toBe(true)
  work('second', slowly)
  // Two rounds of both.
  await new Promise((later) => setTimeout(later, 5_000))
  expect(begun).toBe(1)
  resolve()
  expect(await soon(() => done.length === 1)).toBe(true)
})

it('ends with its connection, so that the next begins under a new name', async () => {
  work('cut off')
  await queue()
  expect(await soon(() => done.length === 1)).toBe(true)
  await pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND mode = 'ShareLock'`,
  )
  await Promise.allSettled(shifts)
  work('next')
  await queue()
  expect(await soon(() => done.includes('next'))).toBe(true)
})
