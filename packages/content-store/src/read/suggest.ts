import type { Queryable } from '../queryable.ts'
import { listed, type Filter } from './filter.ts'
import { collectParameters } from './parameters.ts'
import { snapshotColumns, snapshotOf, type Snapshot, type SnapshotRow } from './state.ts'

export interface SuggestQuery extends Filter {
  q: string
  limit: number
}

/** How alike a title must be to what was typed, when it does not hold it (pg_trgm, 0–1). */
const alikeEnough = 0.5

/** Titles that complete what someone has begun to type: those that begin with it, then a word in them, then alike ones. */
export async function suggestTitles(
  db: Queryable,
  query: SuggestQuery,
): Promise<{ at: Snapshot; titles: string[] }> {
  const parameters = collectParameters()
  const { place, values } = parameters
  const q = place(query.q)
  const begins = `${place(query.q.replace(/[\\%_]/g, '\\$&'))}::text || '%'`
  const { rows } = await db.query<SnapshotRow & { titles: string[] }>(
    `SELECT ${snapshotColumns}, ARRAY(
       SELECT title FROM (
         SELECT d.title, min(CASE WHEN d.title ILIKE ${begins} THEN 0 WHEN d.title ILIKE '% ' || ${begins} THEN 1 ELSE 2 END) AS closeness,
                max(word_similarity(${q}, d.title)) AS likeness, max(d.published_at) AS newest
           FROM content.documents d WHERE ${listed(query, parameters)} GROUP BY d.title) AS titles
        WHERE closeness < 2 OR likeness >= ${alikeEnough}
        ORDER BY closeness, likeness DESC, newest DESC LIMIT ${place(query.limit)}::int) AS titles`,
    values,
  )
  return { at: snapshotOf(rows), titles: rows[0]?.titles ?? [] }
}
