import type { Queryable } from '../queryable.ts'
import { snapshotColumns, snapshotOf, type Snapshot, type SnapshotRow } from './state.ts'

/** SQL for the address of the licence of a published row of `content.documents d`, whose licence stands in a column. */
export const licenseOf = (column: 'card' | 'document'): string =>
  `CASE WHEN d.state = 'published' THEN d.${column}::json #>> '{rights,licenseUrl}' END`

/** The addresses of the licences that the sites give to texts; null while no site is set up. */
export async function siteLicenses(db: Queryable): Promise<{ at: Snapshot; addresses: string[] | null }> {
  const { rows } = await db.query<SnapshotRow & { addresses: (string | null)[] | null }>(
    `SELECT ${snapshotColumns}, (
       SELECT array_agg(DISTINCT ${licenseOf('document')}) FROM content.documents d WHERE d.type = 'sites') AS addresses`,
  )
  const addresses = rows[0]?.addresses?.filter((address) => address !== null) ?? null
  return { at: snapshotOf(rows), addresses }
}
