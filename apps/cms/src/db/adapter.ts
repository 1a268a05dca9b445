import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { NodePgSession, NodePgTransaction } from '@payloadcms/db-postgres/drizzle/node-postgres'
import { PgDialect } from '@payloadcms/db-postgres/drizzle/pg-core'
import { APIError } from 'payload'
import type { DatabaseAdapterObj } from 'payload'
import { env } from '../env.ts'

/** A commit that did not happen. The editor is told so; Payload's own adapter would have said that all went well. */
export class CommitFailed extends APIError {
  constructor(cause: unknown) {
    super('Endringen ble ikke lagret. Ingenting er endret; prøv igjen.', 503, undefined, true)
    this.cause = cause
  }
}

const connections = {
  connectionString: env.DATABASE_URL,
  max: 12,
  connectionTimeoutMillis: 10_000,
  statement_timeout: 15_000,
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
    migrationDir: fileURLToPath(new URL('../migrations', import.meta.url)),
    pool: connections,
    disableCreateDatabase: true,
  })
  return {
    ...stock,
    init(context) {
      const adapter = stock.init(context)
      adapter.beginTransaction = beginTransaction
      adapter.commitTransaction = commitTransaction
      return adapter
    },
  }
}

const dialect = new PgDialect()

type Adapter = ReturnType<ReturnType<typeof postgresAdapter>['init']>

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
