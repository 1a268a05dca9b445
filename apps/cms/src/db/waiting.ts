import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

const firstPause = 500
const longestPause = 10_000
/** How long one attempt may take, milliseconds. */
const patience = 5000

export interface Waiting {
  /** For how long, milliseconds. */
  limit?: number
  /** Hears why Postgres does not answer, and when it is asked again. */
  tell: (message: string) => void
}

/**
 * Waits for Postgres, which may be starting at the same time, or restarting: with growing pauses, and not for ever.
 * @throws when it has not answered within the limit
 */
export async function waitForPostgres(
  connectionString: string,
  { limit = 120_000, tell }: Waiting,
): Promise<void> {
  const end = Date.now() + limit
  for (let pause = firstPause; ; pause = Math.min(pause * 2, longestPause)) {
    const reason = await reasonForSilence(connectionString)
    if (reason === undefined) return
    if (Date.now() + pause > end)
      throw new Error(
        `Postgres has not answered for ${limit / 1000} s (${reason}). Is it running, and is DATABASE_URL right?`,
      )
    tell(`Postgres does not answer (${reason}); asking again in ${pause / 1000} s`)
    await sleep(pause)
  }
}

/** Why Postgres does not answer; undefined when it does. */
async function reasonForSilence(connectionString: string): Promise<string | undefined> {
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
    application_name: 'osloregionen-waiting',
  })
  // A connection that breaks makes the question fail, which tells of it.
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('SELECT 1')
    return undefined
  } catch (error) {
    return wordsOf(error)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** A name with several addresses fails with an error of several, which has no words of its own. */
function wordsOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(wordsOf).join(', ')
  return error instanceof Error ? error.message : String(error)
}
