import { setTimeout as sleep } from 'node:timers/promises'
import { run, type RunnerOptions } from 'graphile-worker'
import type pg from 'pg'

/** How often the jobs of workers that are gone are looked for, milliseconds. */
const roundsEvery = 2_000
/** How long the jobs that are running may take to end, milliseconds. */
const patience = 10_000

/** Jobs did not end, or nobody could be told that they had: only the end of the process is sure to end them. */
export class StuckShiftError extends Error {
  override readonly name = 'StuckShiftError'
}

/**
 * Runs jobs until it is told to stop or loses Postgres; what it has not finished by then, the next shift begins anew.
 *
 * A job that is being done bears the name of its worker, and graphile-worker gives it to no other for four hours, even
 * if the worker was killed or its answer was lost with the connection. So every worker holds a lock on its name for as
 * long as its connection lasts, and whoever finds a name that nobody holds sets the jobs of that name free.
 */
export async function workShift(pool: pg.Pool, options: RunnerOptions, stop: AbortSignal): Promise<void> {
  const client = await pool.connect()
  const lost = new AbortController()
  const lose = () => lost.abort()
  client.on('error', lose)
  client.on('end', lose)
  const takeName: GraphileConfig.Plugin = {
    name: 'osloregionen-name',
    version: '1.0.0',
    worker: {
      hooks: {
        async startWorker(_context, { worker }) {
          await client.query('SELECT pg_advisory_lock_shared(hashtextextended($1, 0))', [
            worker.workerPool.id,
          ])
        },
      },
    },
  }
  try {
    const runner = await run({
      ...options,
      pgPool: pool,
      noHandleSignals: true,
      preset: { plugins: [takeName] },
    })
    const ended = new AbortController()
    const end = () => ended.abort()
    // Why it ended has been logged by then.
    runner.promise.then(end, end)
    const over = AbortSignal.any([stop, lost.signal, ended.signal])
    try {
      while (!over.aborted) {
        await client.query(freeJobs)
        await sleep(roundsEvery, undefined, { signal: over }).catch(() => undefined)
      }
    } finally {
      if (!ended.signal.aborted) await inTime(runner.stop())
    }
  } finally {
    // The lock goes with the connection.
    client.release(true)
  }
}

const freeJobs = `
  SELECT graphile_worker.force_unlock_workers(array_agg(name)) FROM (
    SELECT locked_by AS name FROM graphile_worker._private_jobs WHERE locked_by IS NOT NULL
    UNION SELECT locked_by FROM graphile_worker._private_job_queues WHERE locked_by IS NOT NULL
  ) busy
  WHERE NOT EXISTS (
    SELECT FROM pg_locks l WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
      AND (l.classid::bigint << 32 | l.objid::bigint) = hashtextextended(name, 0)
  )`

async function inTime(work: Promise<void>): Promise<void> {
  const done = new AbortController()
  const limit = sleep(patience, undefined, { signal: done.signal }).then(() => {
    throw new StuckShiftError(`The running jobs did not end within ${patience / 1000} s`)
  })
  await Promise.race([work, limit]).finally(() => done.abort())
}
