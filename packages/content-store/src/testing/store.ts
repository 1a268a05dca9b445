import pg from 'pg'
import { migrate } from '../migrate.ts'
import type { Queryable } from '@osloregionen/database'
import { put, withdraw, type Presentation, type Withdrawal } from '../write/index.ts'

/** A content store of a test, and what the CMS would do with it. */
export interface TestStore extends Queryable {
  /** Each call is one transaction. */
  publish(...presentations: Presentation[]): Promise<void>
  withdraw(id: string, reason?: Withdrawal): Promise<void>
  /** On one connection, which is in no transaction. */
  connection<T>(work: (client: Queryable) => Promise<T>): Promise<T>
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Makes a content store in an empty database. */
export async function createTestStore(ownerUrl: string): Promise<TestStore> {
  await migrate(ownerUrl)
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 10 })
  // The database is dropped while connections are idle.
  pool.on('error', () => undefined)
  const store: TestStore = {
    query: (sql, values) => pool.query(sql, values),
    async connection(work) {
      const client = await pool.connect()
      try {
        return await work(client)
      } finally {
        client.release()
      }
    },
    transaction: (work) =>
      store.connection(async (client) => {
        try {
          await client.query('BEGIN')
          const result = await work(client)
          await client.query('COMMIT')
          return result
        } catch (error) {
          await client.query('ROLLBACK')
          throw error
        }
      }),
    publish: (...presentations) =>
      store.transaction(async (tx) => {
        for (const presentation of presentations) await put(tx, presentation)
      }),
    withdraw: (id, reason = 'unpublished') =>
      store.transaction(async (tx) => {
        await withdraw(tx, id, reason)
      }),
    close: () => pool.end(),
  }
  return store
}
