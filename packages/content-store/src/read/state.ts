import type { Queryable } from '@osloregionen/database'

/** How far the content had come when something was read. */
export interface Snapshot {
  /** Changes when the store was restored: cursors of another generation are too old to trust. */
  generation: string
  /** The newest visible revision; 0 when nothing was ever published. */
  revision: number
}

/** Whether nothing was published between two snapshots. */
export const isSame = (one: Snapshot, other: Snapshot): boolean =>
  one.revision === other.revision && one.generation === other.generation

/** Columns that say what snapshot a statement saw; every reading statement has them. */
export const snapshotColumns = `(SELECT generation FROM content.state) AS generation,
  (SELECT COALESCE(max(revision), 0) FROM content.documents) AS at`

export interface SnapshotRow {
  generation: string | null
  at: string
}

/** The snapshot of a statement that gives at least one row. */
export function snapshotOf(rows: readonly SnapshotRow[]): Snapshot {
  const row = rows[0]
  if (row === undefined || row.generation === null)
    throw new Error('The content store has no state row: run the migrations')
  return { generation: row.generation, revision: Number(row.at) }
}

export async function readState(db: Queryable): Promise<Snapshot> {
  const { rows } = await db.query<SnapshotRow>(`SELECT ${snapshotColumns}`)
  return snapshotOf(rows)
}
