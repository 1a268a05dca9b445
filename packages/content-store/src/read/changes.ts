import type { Queryable } from '../queryable.ts'
import { matching, ofTypes, presentationLanguage, type Filter } from './filter.ts'
import { columns, type StoredRow } from './row.ts'

export interface ChangeQuery extends Filter {
  /** Changes after this revision. */
  since: number
  /** The newest revision when the follower began: what did not match its filter by then, it never had. */
  horizon: number
  limit: number
}

/** `matches` is false for a published row that the filter leaves out. */
export type ChangedRow = StoredRow & { matches: boolean }

/** The rows that changed after a revision, in revision order. A row that changed twice is there once, as it is now. */
export async function readChanges(db: Queryable, query: ChangeQuery): Promise<ChangedRow[]> {
  const { sql, parameters } = matching(query)
  const types = ofTypes(query.types, parameters)
  parameters.push(query.since, query.horizon, query.limit, presentationLanguage(query))
  const n = parameters.length
  const { rows } = await db.query<ChangedRow>(
    `SELECT ${columns('document')}, (${sql}) AS matches FROM content.documents d
      WHERE d.revision > $${n - 3} AND d.listed AND ${types} AND (NOT d.localized OR d.language = $${n})
        AND (d.state <> 'published' OR d.revision > $${n - 2} OR (${sql}))
      ORDER BY d.revision LIMIT $${n - 1}`,
    parameters,
  )
  return rows
}
