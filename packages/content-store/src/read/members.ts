import type { Queryable } from '../queryable.ts'
import { snapshotColumns, snapshotOf, type Snapshot, type SnapshotRow } from './state.ts'

/** The numbers that published municipalities have or had. */
export async function memberNumbers(db: Queryable): Promise<{ at: Snapshot; numbers: string[] }> {
  const { rows } = await db.query<SnapshotRow & { numbers: string[] }>(
    `SELECT ${snapshotColumns}, ARRAY(
       SELECT DISTINCT substr(facet, length('municipality:') + 1)
         FROM content.documents d, unnest(d.facets) AS facet
        WHERE d.type = 'municipalities' AND d.state = 'published' AND facet LIKE 'municipality:%') AS numbers`,
  )
  return { at: snapshotOf(rows), numbers: rows[0]?.numbers ?? [] }
}
