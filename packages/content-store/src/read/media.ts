import type { Queryable } from '@osloregionen/database'
import { snapshotColumns, snapshotOf, type Snapshot, type SnapshotRow } from './state.ts'

/** Whether a file belongs to something published. */
export async function isPublicMedia(
  db: Queryable,
  key: string,
): Promise<{ at: Snapshot; isPublic: boolean }> {
  const { rows } = await db.query<SnapshotRow & { is_public: boolean }>(
    `SELECT ${snapshotColumns}, EXISTS (SELECT FROM content.media WHERE key = $1) AS is_public`,
    [key],
  )
  return { at: snapshotOf(rows), isPublic: rows[0]?.is_public === true }
}
