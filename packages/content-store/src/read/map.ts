import type { Queryable } from '@osloregionen/database'
import { snapshotColumns, snapshotOf, type Snapshot, type SnapshotRow } from './state.ts'

/** The map of the municipalities as JSON, if one has been published. */
export async function findMap(
  db: Queryable,
): Promise<{ at: Snapshot; map: { json: string; updatedAt: Date } | null }> {
  const { rows } = await db.query<SnapshotRow & { json: string | null; updated_at: Date }>(
    `SELECT ${snapshotColumns}, found.* FROM (VALUES (1)) AS always
       LEFT JOIN (SELECT document AS json, updated_at FROM content.documents
                   WHERE type = 'maps' AND state = 'published' LIMIT 1) AS found ON true`,
  )
  const row = rows[0]
  return {
    at: snapshotOf(rows),
    map: row !== undefined && row.json !== null ? { json: row.json, updatedAt: row.updated_at } : null,
  }
}
