import { randomUUID } from 'node:crypto'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { NodePgSession, NodePgTransaction } from '@payloadcms/db-postgres/drizzle/node-postgres'
import { PgDialect } from '@payloadcms/db-postgres/drizzle/pg-core'
import { APIError } from 'payload'
import type { DatabaseAdapterObj } from 'payload'
import { env } from '../env.ts'
import { inSource } from '../here.ts'

/** A commit that did not happen. The editor is told so; Payload's own adapter would have said that all went well. */
class CommitFailed extends APIError {
  constructor(cause: unknown) {
    super('Endringen ble ikke lagret. Ingenting er endret; prøv igjen.', 503, undefined, true)
    this.cause = cause
  }
}

/** How a process of the CMS connects to Postgres, and how long it waits for it, milliseconds. */
export const connections = {
  connectionString: env.DATABASE_URL,
  max: 12,
  connectionTimeoutMillis: 10_000,
  statement_timeout: 15_000,
  // For a server that has fallen silent and does not keep the limit above.
  query_timeout: 20_000,
  keepAlive: true,
  idle_in_transaction_session_timeout: 60_000,
  application_name: 'osloregionen-cms',
}

/**
 * Postgres for Payload, with transactions of our own: Payload's adapter swallows the error of a COMMIT that fails and
 * answers the editor that the document was saved (payloadcms/payload#17726).
 */
export function database(): DatabaseAdapterObj {
  const stock = postgresAdapter({
    idType: 'uuidv7',
    push: false,
    migrationDir: inSource('migrations'),
    pool: connections,
    disableCreateDatabase: true,
  })
  return {
    ...stock,
    init(context) {
      const adapter = stock.init(context)
      const connectStock = adapter.connect
      adapter.connect = async function (this: Adapter, options) {
        await openPool.call(this)
        await connectStock?.call(this, options)
      }
      const destroyStock = adapter.destroy
      adapter.destroy = async function (this: Adapter) {
        await this.pool.end()
        await destroyStock?.call(this)
      }
      adapter.beginTransaction = beginTransaction
      adapter.commitTransaction = commitTransaction
      return adapter
    },
  }
}

const dialect = new PgDialect()

type Adapter = ReturnType<ReturnType<typeof postgresAdapter>['init']>

/**
 * Makes the pool ourselves: Payload's would keep one connection out for the life of the process, and let the process
 * die when an idle connection breaks, as all do when Postgres restarts.
 */
async function openPool(this: Adapter): Promise<void> {
  if (this.pool) return
  const pool = new this.pg.Pool(this.poolOptions)
  pool.on('error', (error) => this.payload.logger.warn({ err: error, msg: 'A connection to Postgres broke' }))
  try {
    await pool.query('SELECT 1')
  } catch (cause) {
    throw new Error('Postgres does not answer; is DATABASE_URL right?', { cause })
  }
  this.pool = pool
}

const beginTransaction: Adapter['beginTransaction'] = async function (this: Adapter) {
  await this.initializing
  const client = await this.pool.connect()
  // A connection that breaks while it is idle inside the transaction says so here; the next query reports it.
  const ignore = () => undefined
  client.on('error', ignore)
  try {
    await client.query('BEGIN')
  } catch (error) {
    client.release(true)
    throw error
  }
  const id = randomUUID()
  const end = async (command: 'COMMIT' | 'ROLLBACK') => {
    try {
      const answer = await client.query(command)
      client.off('error', ignore)
      client.release()
      // COMMIT of a transaction in which a statement failed answers ROLLBACK, without an error.
      if (answer.command !== command) throw new Error(`Postgres answered ${answer.command} to ${command}`)
    } catch (error) {
      if (client.listeners('error').includes(ignore)) client.release(true)
      throw error
    }
  }
  const { fullSchema, schema, tableNamesMap } = this.drizzle._
  const relations = { fullSchema, schema: schema ?? {}, tableNamesMap }
  const session = {
    client,
    db: new NodePgTransaction(dialect, new NodePgSession(client, dialect, relations), relations),
    resolve: () => end('COMMIT'),
    reject: () => end('ROLLBACK'),
  }
  this.sessions[id] = session
  return id
}

const commitTransaction: Adapter['commitTransaction'] = async function (this: Adapter, incoming = '') {
  const id = await incoming
  const session = this.sessions[id]
  if (session === undefined) return
  delete this.sessions[id]
  try {
    await session.resolve()
  } catch (error) {
    this.payload.logger.error({ err: error, msg: 'A transaction could not be committed' })
    throw new CommitFailed(error)
  }
}
