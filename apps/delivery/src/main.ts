import { openDatabase } from './database.ts'
import { readEnvironment, type Environment } from './env.ts'
import { inRedis } from './http/counters.ts'
import { KeyRing } from './partners/keyRing.ts'
import { ContentFollower } from './revision/follower.ts'
import { buildServer } from './server.ts'

let env: Environment
try {
  env = readEnvironment()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

const connectionString = env.DELIVERY_READ_URL ?? env.DELIVERY_DATABASE_URL
const addresses = { read: connectionString, write: env.DELIVERY_DATABASE_URL }
const db = openDatabase(addresses, (error) => app.log.warn(error, 'An idle connection broke'))
const follower = new ContentFollower({
  connectionString,
  onError: (error) => app.log.warn(error, 'Following the content was interrupted'),
})
const keys = new KeyRing({
  connectionString: env.DELIVERY_DATABASE_URL,
  onError: (error) => app.log.warn(error, 'Following the keys of partners was interrupted'),
})
const shared =
  env.REDIS_URL === undefined
    ? undefined
    : inRedis(env.REDIS_URL, (error) =>
        app.log.warn(error, 'Redis does not answer: each process counts by itself'),
      )
const app = buildServer(env, { db, follower, keys, ...(shared && { counters: shared.counters }) })
follower.start()
keys.start()
await app.listen({ host: env.HOST, port: env.DELIVERY_PORT })

let stopping = false
async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  // Whoever does not let go of a connection is not waited for.
  setTimeout(() => process.exit(0), 8000).unref()
  await app.close()
  await Promise.all([follower.stop(), keys.stop()])
  shared?.close()
  await db.close()
}
process.on('SIGTERM', () => void stop())
process.on('SIGINT', () => void stop())
