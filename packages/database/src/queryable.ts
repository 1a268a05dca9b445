import type { QueryResultRow } from 'pg'

/** Anything that runs a statement: a pool, a client, or the transaction that a CMS change runs in. */
export interface Queryable {
  query<Row extends QueryResultRow>(sql: string, parameters?: unknown[]): Promise<{ rows: Row[] }>
}
