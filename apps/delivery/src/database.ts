import { hash } from 'node:crypto'
import type { Queryable } from '@osloregionen/database'
import { searchSettings } from '@osloregionen/content-store/read'
import pg from 'pg'
import { gathering } from './gathering.ts'

/** The database could not be asked, or did not answer in time. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError'
}

export interface Database extends Queryable {
  /** For look-ups: those that come at the same moment are asked as one. */
  readonly lookUps: Queryable
  /** For searching: on connections of its own, so that a slow search holds up nothing but searches. */
  readonly searches: Queryable
  /** For what is sent in and what partners have of their own: at the primary, wherever is read. */
  readonly primary: Queryable
  close(): Promise<void>
}

export interface DatabaseAddresses {
  /** Where content is read, which may be a replica. */
  read: string
  /** Where is written. */
  write: string
}

/** Milliseconds; a second more than the time limit of Postgres for a statement. */
const silentFor = 6000

/** Asks through pools; every statement is prepared once per connection. */
export function openDatabase({ read, write }: DatabaseAddresses, onError: (error: Error) => void): Database {
  const open = (connectionString: string, max: number, settings: Record<string, string>) => {
    const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`)
    const pool = new pg.Pool({
      connectionString,
      application_name: 'delivery',
      max,
      connectionTimeoutMillis: 2000,
      statement_timeout: 5000,
      keepAlive: true,
      options: options.join(' '),
    })
    // A connection that breaks while idle is replaced by the next request; without a listener it would end the process.
    pool.on('error', onError)
    endSilent(pool)
    return pool
  }
  // Statements differ in text wherever the best plan differs; planning anew would take longer than most of them.
  const reads = open(read, 10, { plan_cache_mode: 'force_generic_plan' })
  const searches = open(read, 4, searchSettings)
  const primary = open(write, 3, {})
  const reader = readerOf(reads)
  return {
    ...reader,
    lookUps: gathering(reader),
    searches: readerOf(searches),
    primary: readerOf(primary),
    close: async () => void (await Promise.all([reads.end(), searches.end(), primary.end()])),
  }
}

/**
 * Ends the connections on which a statement has waited for longer than Postgres lets any take: the server is gone without
 * a goodbye. Looks after all of them now and then, since with a timer for every statement V8 keeps its rows for long.
 */
function endSilent(pool: pg.Pool): void {
  const busySince = new Map<pg.PoolClient, number>()
  pool.on('acquire', (client) => busySince.set(client, Date.now()))
  pool.on('release', (_error, client) => busySince.delete(client))
  const watch = setInterval(() => {
    if (pool.ended) clearInterval(watch)
    for (const [client, since] of busySince) if (Date.now() - since > silentFor) void client.end()
  }, 1000)
  watch.unref()
}

function readerOf(pool: pg.Pool): Queryable {
  const names = new Map<string, string>()
  const nameOf = (text: string): string => {
    let name = names.get(text)
    if (name === undefined) names.set(text, (name = hash('sha256', text).slice(0, 24)))
    return name
  }
  return {
    async query<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) {
      const statement = { name: nameOf(text), text, values }
      const begun = Date.now()
      try {
        return await pool.query<Row>(statement)
      } catch (error) {
        if (!isUnavailable(error) || Date.now() - begun > silentFor) rethrow(error)
        // Connections that were idle when Postgres restarted are found dead by their next use: ask once more. Whoever has
        // waited for a silent server shall not wait as long again.
        return await pool.query<Row>(statement).catch(rethrow)
      }
    },
  }
}

function rethrow(error: unknown): never {
  throw isUnavailable(error) ? new UnavailableError('The database does not answer', { cause: error }) : error
}

/** Connection failures, refused log-ins, shutdowns, lack of resources and timeouts; not mistakes in a statement. */
const isUnavailable = (error: unknown): boolean =>
  !(error instanceof pg.DatabaseError) || /^(08|28|3D|53|57|58)/.test(error.code ?? '')
