import type { Queryable } from '../queryable.ts'

export interface StoreState {
  /** Changes when the store was restored: cursors of another generation are too old to trust. */
  generation: string
  /** The newest visible revision; 0 when nothing was ever published. */
  revision: number
}

export async function readState(db: Queryable): Promise<StoreState> {
  const { rows } = await db.query<{ generation: string; revision: string }>(
    `SELECT generation, COALESCE((SELECT max(revision) FROM content.documents), 0) AS revision FROM content.state`,
  )
  const row = rows[0]
  if (row === undefined) throw new Error('The content store has no state row: run the migrations')
  return { generation: row.generation, revision: Number(row.revision) }
}

/** Whether a file belongs to something published. */
export async function isPublicMedia(db: Queryable, key: string): Promise<boolean> {
  const { rows } = await db.query('SELECT FROM content.media WHERE key = $1 LIMIT 1', [key])
  return rows.length > 0
}
