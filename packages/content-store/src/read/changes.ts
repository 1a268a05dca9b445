import type { Language } from '@osloregionen/contract'
import type { Queryable } from '@osloregionen/database'
import { matching, ofTypes, presented, type Filter } from './filter.ts'
import { readAtMost } from './page-size.ts'
import { collectParameters } from './parameters.ts'
import { composed } from './row.ts'
import { snapshotColumns, snapshotOf, type Snapshot, type SnapshotRow } from './state.ts'

export interface ChangeQuery extends Filter {
  /** Changes after this revision. */
  since: number
  /**
   * The newest revision when the follower began: what did not match its filter by then, it never had. Null when it
   * begins now.
   */
  horizon: number | null
  limit: number
}

/** A row that changed. `document` is null for what is no longer public, or no longer matches the filter. */
export interface ChangedRow {
  revision: number
  id: string
  type: string
  language: Language
  slug: string
  state: 'published' | 'unpublished' | 'deleted'
  document: string | null
}

export interface ChangePage {
  at: Snapshot
  rows: ChangedRow[]
  more: boolean
  /** Where to go on: everything up to this revision has been told. */
  until: number
  horizon: number
}

interface Row extends SnapshotRow, Omit<ChangedRow, 'revision'> {
  revision: string | null
}

/** The rows that changed after a revision, in revision order. A row that changed twice is there once, as it is now. */
export async function readChanges(db: Queryable, query: ChangeQuery): Promise<ChangePage> {
  const parameters = collectParameters()
  const { place, values } = parameters
  const matches = matching(query, parameters)
  const horizon =
    query.horizon === null
      ? '(SELECT COALESCE(max(revision), 0) FROM content.documents)'
      : `${place(query.horizon)}::bigint`
  const document = composed('document', query.site && `${place(query.site)}::text`)
  const { rows } = await db.query<Row>(
    `SELECT ${snapshotColumns}, changed.* FROM (VALUES (1)) AS always LEFT JOIN LATERAL (
       SELECT d.revision, d.id, d.type, d.language, d.slug, d.state,
              CASE WHEN d.state = 'published' AND ${matches} THEN ${document} END AS document
         FROM content.documents d
        WHERE d.revision > ${place(query.since)}::bigint AND d.listed AND ${ofTypes(query, parameters)}
          AND ${presented(query, parameters)}
          AND (d.state <> 'published' OR d.revision > ${horizon} OR (${matches}))
        ORDER BY d.revision LIMIT ${1 + readAtMost(query.limit)}) AS changed ON true
      ORDER BY changed.revision`,
    values,
  )
  const at = snapshotOf(rows)
  const found = rows.flatMap(({ revision, id, type, language, slug, state, document: json }) =>
    revision === null
      ? []
      : [{ revision: Number(revision), id, type, language, slug, state, document: json }],
  )
  const page = found.slice(0, query.limit)
  const more = found.length > query.limit
  return {
    at,
    rows: page,
    more,
    until: more ? (page.at(-1)?.revision ?? query.since) : Math.max(at.revision, query.since),
    horizon: query.horizon ?? at.revision,
  }
}
