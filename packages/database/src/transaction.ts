import type { Queryable } from './queryable.ts'

/** A pool, of whatever version of pg. */
export interface Connections extends Queryable {
  connect(): Promise<Queryable & { release(destroy?: boolean): void }>
}

/** Runs work in a transaction on a connection of its own; all of it is kept, or nothing. */
export async function inTransaction<Result>(
  pool: Connections,
  work: (tx: Queryable) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  let isBroken = true
  try {
    await client.query('BEGIN')
    const result = await work(client)
    await client.query('COMMIT')
    isBroken = false
    return result
  } catch (error) {
    await client.query('ROLLBACK').then(
      () => (isBroken = false),
      () => undefined,
    )
    throw error
  } finally {
    // A connection that cannot even roll back is of no more use.
    client.release(isBroken)
  }
}
