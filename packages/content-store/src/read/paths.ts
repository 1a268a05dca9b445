import type { Site } from '@osloregionen/contract'
import type { Queryable } from '@osloregionen/database'
import { instant } from './row.ts'
import { snapshotColumns, snapshotOf, type Snapshot, type SnapshotRow } from './state.ts'

/** Every published path of a site as a JSON array, newest change first. */
export async function sitePaths(db: Queryable, site: Site): Promise<{ at: Snapshot; paths: string }> {
  const { rows } = await db.query<SnapshotRow & { paths: string | null }>(
    `SELECT ${snapshotColumns}, (
       SELECT json_agg(json_build_object('path', p.path, 'type', d.type, 'id', d.id, 'revision', d.revision,
                                         'updatedAt', ${instant('d.updated_at')},
                                         'translations', d.translations) ORDER BY d.revision DESC)::text
         FROM content.paths p JOIN content.documents d ON d.id = p.id AND d.language = p.language
        WHERE p.site = $1 AND p.kind = 'document' AND d.state = 'published' AND d.listed) AS paths`,
    [site],
  )
  return { at: snapshotOf(rows), paths: rows[0]?.paths ?? '[]' }
}
