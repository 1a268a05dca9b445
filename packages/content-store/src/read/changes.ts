import type { Language } from '@osloregionen/contract'
import type { Queryable } from '@osloregionen/database'
import { successorJson } from '../successor.ts'
import { matching, ofTypes, presented, type Filter } from './filter.ts'
import { readAtMost } from './page-size.ts'
import { collectParameters } from './parameters.ts'
import { composed } from './row.ts'
import { snapshotColumns, snapshotOf, type Snapshot, type SnapshotRow } from './state.ts'

export interface ChangeQuery extends Filter {
  /** Changes after this revision; null for those after the present moment, of which there are none yet. */
  since: number | null
  /**
   * The newest revision when the follower began: what did not match its filter by then, it never had. Null when it
   * begins now.
   */
  horizon: number | null
  limit: number
}

/**
 * A row that changed. `document` is null for what is no longer public, or no longer matches the filter; `successor` is
 * JSON, of what has been merged into something that is public.
 */
export interface ChangedRow {
  revision: number
  id: string
  type: string
  language: Language
  slug: string
  state: 'published' | 'unpublished' | 'deleted' | 'merged'
  document: string | null
  successor: string | null
}

export interface ChangePage {
  at: Snapshot
  rows: ChangedRow[]
  more: boolean
  /** Where to go on: everything up to this revision has been told. */
  until: number
  horizon: number
}

const newest = '(SELECT COALESCE(max(revision), 0) FROM content.documents)'

interface Row extends SnapshotRow, Omit<ChangedRow, 'revision'> {
  revision: string | null
}

/**
 * The rows that changed after a revision, in revision order. A row that changed twice is there once, as it is now. With
 * neither site nor language, entries of registers come in all of their languages: who follows has all that is published.
 */
export async function readChanges(db: Queryable, query: ChangeQuery): Promise<ChangePage> {
  const parameters = collectParameters()
  const { place, values } = parameters
  const matches = matching(query, parameters)
  const after = (known: number | null) => (known === null ? newest : `${place(known)}::bigint`)
  const site = query.site && `${place(query.site)}::text`
  const languages =
    query.site === undefined && query.language === undefined ? 'true' : presented(query, parameters)
  const { rows } = await db.query<Row>(
    `SELECT ${snapshotColumns}, changed.* FROM (VALUES (1)) AS always LEFT JOIN LATERAL (
       SELECT d.revision, d.id, d.type, d.language, d.slug, d.state,
              CASE WHEN d.state = 'published' AND ${matches} THEN ${composed('document', site)} END AS document,
              CASE WHEN d.state = 'merged' THEN ${successorJson(site)} END AS successor
         FROM content.documents d
        WHERE d.revision > ${after(query.since)} AND d.listed AND ${ofTypes(query, parameters)}
          AND ${languages}
          AND (d.state <> 'published' OR d.revision > ${after(query.horizon)} OR (${matches}))
        ORDER BY d.revision LIMIT ${1 + readAtMost(query.limit)}) AS changed ON true
      ORDER BY changed.revision`,
    values,
  )
  const at = snapshotOf(rows)
  const found = rows.flatMap(({ revision, id, type, language, slug, state, document, successor }) =>
    revision === null
      ? []
      : [{ revision: Number(revision), id, type, language, slug, state, document, successor }],
  )
  const page = found.slice(0, query.limit)
  const more = found.length > query.limit
  return {
    at,
    rows: page,
    more,
    until: (more && page.at(-1)?.revision) || Math.max(at.revision, query.since ?? 0),
    horizon: query.horizon ?? at.revision,
  }
}
