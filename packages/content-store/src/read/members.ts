import type { Queryable } from '@osloregionen/database'
import { snapshotColumns, snapshotOf, type Snapshot, type SnapshotRow } from './state.ts'

/** The numbers that published municipalities have or had, each with the slug of its municipality. */
export async function memberNumbers(db: Queryable): Promise<{ at: Snapshot; slugs: Record<string, string> }> {
  const { rows } = await db.query<SnapshotRow & { slugs: Record<string, string> }>(
    `SELECT ${snapshotColumns}, (
       SELECT coalesce(jsonb_object_agg(substr(facet, length('municipality:') + 1), d.slug), '{}')
         FROM content.documents d, unnest(d.facets) AS facet
        WHERE d.type = 'municipalities' AND d.state = 'published' AND facet LIKE 'municipality:%') AS slugs`,
  )
  return { at: snapshotOf(rows), slugs: rows[0]?.slugs ?? {} }
}
