import type { Queryable } from '@osloregionen/database'
import { listed, type Filter } from './filter.ts'
import { collectParameters } from './parameters.ts'
import { snapshotColumns, snapshotOf, type Snapshot, type SnapshotRow } from './state.ts'

export interface SuggestQuery extends Filter {
  q: string
  limit: number
}

/** How alike a title must be to what was typed, when it does not hold it (pg_trgm, 0–1). */
export const alikeEnough = 0.5
/** So many of the newest of each kind are compared. */
const comparedAtMost = 100

/** Titles that complete what someone has begun to type: those that begin with it, then a word in them, then alike ones. */
export async function suggestTitles(
  db: Queryable,
  query: SuggestQuery,
): Promise<{ at: Snapshot; titles: string[] }> {
  const parameters = collectParameters()
  const { place, values } = parameters
  const q = `${place(query.q)}::text`
  const begins = `${place(query.q.replace(/[\\%_]/g, '\\$&'))}::text || '%'`
  const limit = `${place(query.limit)}::int`
  const condition = listed(query, parameters)
  const newest = (closeness: number, likeness: string, like: string) => `
    (SELECT d.title, ${closeness} AS closeness, ${likeness} AS likeness, d.published_at
       FROM content.documents d WHERE ${condition} AND ${like} ORDER BY d.published_at DESC LIMIT ${comparedAtMost})`
  const { rows } = await db.query<SnapshotRow & { titles: string[] }>(
    // Looking for alike titles takes the longest: only where there are not enough others.
    `WITH held AS MATERIALIZED (
       ${newest(0, '1', `d.title ILIKE ${begins}`)} UNION ALL ${newest(1, '1', `d.title ILIKE '% ' || ${begins}`)})
     SELECT ${snapshotColumns}, ARRAY(
       SELECT title FROM (
         TABLE held UNION ALL
         ${newest(2, `word_similarity(${q}, d.title)`, `${q} <% d.title AND (SELECT count(DISTINCT title) FROM held) < ${limit}`)}
       ) AS titles
        GROUP BY title ORDER BY min(closeness), max(likeness) DESC, max(published_at) DESC LIMIT ${limit}) AS titles`,
    values,
  )
  return { at: snapshotOf(rows), titles: rows[0]?.titles ?? [] }
}
