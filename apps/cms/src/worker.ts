import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, type RunnerOptions } from 'graphile-worker'
import { getPayload } from 'payload'
import pg from 'pg'
import { connections } from './db/adapter.ts'
import { waitForPostgres } from './db/waiting.ts'
import { env } from './env.ts'
import { addJob } from './jobs/queue.ts'
import { StuckShiftError, workShift } from './jobs/shift.ts'
import { errands, tasks } from './jobs/tasks/index.ts'
import config from './payload.config.ts'
import { rebuildAfterMove } from './publishing/origins.ts'

/** The worker: the code of the CMS without HTTP. It does everything that leaves the process or takes time. */

const say = (message: string) => process.stderr.write(`${message}\n`)
try {
  await waitForPostgres(env.DATABASE_URL, { tell: say })
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exit(1)
}

const payload = await getPayload({ config })
if (await rebuildAfterMove(payload))
  payload.logger.info('The addresses of the sites have changed: presenting everything anew')
// The first of all, and those that another version wrote.
const { sql, parameters } = addJob('write-dumps', {})
await payload.db.pool.query(sql, parameters)

const stop = new AbortController()
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort())

/** graphile-worker tells of every job; only what went wrong is news. */
const logger = new Logger(() => (level, message, meta) => {
  const { error } = meta ?? {}
  if (level === 'error') payload.logger.error({ err: error, msg: message })
  else if (level === 'warning') payload.logger.warn(message)
  else payload.logger.debug(message)
})

const pool = new pg.Pool({ ...connections, max: 10, application_name: 'osloregionen-worker' })
const report = (error: Error) => payload.logger.warn({ err: error, msg: 'A connection to Postgres broke' })
pool.on('error', report)
pool.on('connect', (client) => client.on('error', report))

// The queue is listened to; polling only finds what was scheduled for later.
const common = { logger, pollInterval: 2000 }
const inside = {
  ...common,
  concurrency: 3,
  taskList: tasks(payload),
  crontab: [
    // At night, Norwegian time.
    '15 2 * * * forget-feedback',
    '20 2 * * * forget-usage',
    '30 2 * * * forget-deliveries',
    // In the morning, so that it is read that day.
    '0 6 * * * warn-of-expiry',
    '*/10 * * * * write-dumps ?queue=dumps&jobKey=write-dumps {ifMoved:true}',
  ].join('\n'),
}
const outside = {
  ...common,
  concurrency: 8,
  taskList: errands(payload),
  // Every change queues it; the clock finds what was missed, and what became due meanwhile.
  crontab: '* * * * * tell-webhooks',
}

async function work(options: RunnerOptions): Promise<void> {
  while (!stop.signal.aborted) {
    try {
      await workShift(pool, options, stop.signal)
    } catch (error) {
      if (error instanceof StuckShiftError) throw error
      payload.logger.error({ err: error, msg: 'The worker lost Postgres and begins anew' })
    }
    await sleep(500, undefined, { signal: stop.signal }).catch(() => undefined)
  }
}

process.stdout.write('worker ready\n')
await Promise.all([work(inside), work(outside)])
await pool.end()
await payload.destroy()
