import { Logger, run } from 'graphile-worker'
import { getPayload } from 'payload'
import { env } from './env.ts'
import { tasks } from './jobs/tasks/index.ts'
import config from './payload.config.ts'
import { rebuildAfterMove } from './publishing/origins.ts'

/** The worker: the code of the CMS without HTTP. It does everything that leaves the process or takes time. */
const payload = await getPayload({ config })
if (await rebuildAfterMove(payload))
  payload.logger.info('The addresses of the sites have changed: presenting everything anew')

/** graphile-worker tells of every job; only what went wrong is news. */
const logger = new Logger(() => (level, message, meta) => {
  const { error } = meta ?? {}
  if (level === 'error') payload.logger.error({ err: error, msg: message })
  else if (level === 'warning') payload.logger.warn(message)
  else payload.logger.debug(message)
})

const runner = await run({
  logger,
  connectionString: env.DATABASE_URL,
  concurrency: 3,
  // The queue is listened to; polling only finds what was scheduled for later.
  pollInterval: 2000,
  taskList: tasks(payload),
})
process.stdout.write('worker ready\n')

await runner.promise
await payload.destroy()
