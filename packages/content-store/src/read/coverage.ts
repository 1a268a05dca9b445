import type { Queryable } from '@osloregionen/database'
import { listed, type Filter } from './filter.ts'
import { collectParameters } from './parameters.ts'
import { snapshotColumns, snapshotOf, type Snapshot, type SnapshotRow } from './state.ts'

/**
 * How many documents that match a filter are about each member, as a JSON array in the order of their numbers. A
 * document names a member by both of its numbers, so the number of now is enough. The member itself is not counted.
 */
export async function countByMunicipality(
  db: Queryable,
  filter: Filter,
): Promise<{ at: Snapshot; counts: string }> {
  const parameters = collectParameters()
  const { rows } = await db.query<SnapshotRow & { counts: string }>(
    `WITH members AS (
       SELECT DISTINCT card::jsonb ->> 'number' AS number FROM content.documents
        WHERE type = 'municipalities' AND state = 'published'),
     counted AS (
       SELECT substr(facet, length('municipality:') + 1) AS number, count(*) AS count
         FROM content.documents d, unnest(d.facets) AS facet
        WHERE ${listed(filter, parameters)} AND d.type <> 'municipalities' AND facet LIKE 'municipality:%'
        GROUP BY 1)
     SELECT ${snapshotColumns},
            COALESCE((SELECT json_agg(json_build_object('number', number, 'count', COALESCE(count, 0)) ORDER BY number)
                        FROM members LEFT JOIN counted USING (number)), '[]')::text AS counts`,
    parameters.values,
  )
  return { at: snapshotOf(rows), counts: rows[0]?.counts ?? '[]' }
}
