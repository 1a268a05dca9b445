import type { Queryable } from '@osloregionen/database'
import { snapshotColumns, snapshotOf, type Snapshot, type SnapshotRow } from './state.ts'

/** The addresses of the licences that the sites give to texts; null while no site is set up. */
export async function siteLicenses(db: Queryable): Promise<{ at: Snapshot; addresses: string[] | null }> {
  const { rows } = await db.query<SnapshotRow & { addresses: (string | null)[] | null }>(
    `SELECT ${snapshotColumns}, (
       SELECT array_agg(DISTINCT d.license) FROM content.documents d WHERE d.type = 'sites' AND d.state = 'published') AS addresses`,
  )
  const addresses = rows[0]?.addresses?.filter((address) => address !== null) ?? null
  return { at: snapshotOf(rows), addresses }
}
