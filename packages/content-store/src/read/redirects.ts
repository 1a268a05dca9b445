import type { Site } from '@osloregionen/contract'
import type { Queryable } from '@osloregionen/database'
import { redirectOf, redirectType } from '../redirect.ts'
import { snapshotColumns, snapshotOf, type Snapshot, type SnapshotRow } from './state.ts'

/** The redirects of a site from addresses with a query, as a JSON array: they are too few to ask for one by one. */
export async function listRedirectsWithQuery(
  db: Queryable,
  site: Site,
): Promise<{ at: Snapshot; redirects: string }> {
  const { rows } = await db.query<SnapshotRow & { redirects: string | null }>(
    `SELECT ${snapshotColumns}, (
       SELECT json_agg(json_build_object('from', p.path, 'to', found.redirect -> 'to', 'status', found.redirect -> 'status')
                       ORDER BY p.path)::text
         FROM content.paths p JOIN content.documents d ON d.id = p.id AND d.language = p.language,
              LATERAL (SELECT ${redirectOf('p.site')} AS redirect) AS found
        WHERE p.site = $1 AND p.path LIKE '%?%' AND p.kind = 'document' AND d.type = $2 AND d.state = 'published') AS redirects`,
    [site, redirectType],
  )
  return { at: snapshotOf(rows), redirects: rows[0]?.redirects ?? '[]' }
}
