import { languages, type Language, type TimedSort } from '@osloregionen/contract'
import type { Queryable } from '@osloregionen/database'
import { listed, type Filter } from './filter.ts'
import { orderOf } from './order.ts'
import { readAtMost } from './page-size.ts'
import { collectParameters, type Parameters } from './parameters.ts'
import { composed, type Stored } from './row.ts'
import { isSame, snapshotColumns, snapshotOf, type Snapshot, type SnapshotRow } from './state.ts'

/** Where a page begins: after the row with this sort value and id. Holds while content changes. */
export interface Position {
  value: string
  id: string
}

export interface PageQuery extends Filter {
  sort: TimedSort
  limit: number
  after?: Position
  /** What of each document; its card, unless told. */
  of?: Stored
}

export interface ListQuery extends PageQuery {
  /** How many match, when that is known already; it is counted again if the content has moved since. */
  known?: { at: Snapshot; total: number }
}

export interface Page {
  at: Snapshot
  /** The cards, or the whole documents, separated by commas. */
  cards: string
  /** The position after the last card, if more follow. */
  next: Position | null
  /** The newest change among the cards. */
  updatedAt: Date | null
  /** The languages that the cards are in. */
  languages: Language[]
}

export interface List extends Page {
  /** How many match the filter. */
  total: number
}

/** A page as the revisions of what stands on it, which say all the rest. */
export interface RevisionPage {
  at: Snapshot
  revisions: number[]
  /** Whether more follow. */
  more: boolean
  /** How many match the filter. */
  total: number
}

interface Row extends SnapshotRow {
  total: string | null
  cards: string | null
  more: boolean | null
  last_value: string | null
  last_id: string | null
  updated_at: Date | null
  languages: string | null
}

/** One page of cards, with the number of all that match: one statement, so one snapshot. */
export async function listDocuments(db: Queryable, query: ListQuery): Promise<List> {
  return withTotal(query, (counts) => readPage(db, query, counts))
}

/** The same page, as revisions: no more than that is read from the table. */
export async function listRevisions(db: Queryable, query: ListQuery): Promise<RevisionPage> {
  return withTotal(query, (counts) => readRevisions(db, query, counts))
}

/** One page of cards. Counting all that match is most of what a page of a long list costs. */
export async function pageDocuments(db: Queryable, query: PageQuery): Promise<Page> {
  const { total: _total, ...page } = await readPage(db, query, false)
  return page
}

async function withTotal<Read extends { at: Snapshot; total: number }>(
  { known }: ListQuery,
  read: (counts: boolean) => Promise<Read>,
): Promise<Read> {
  if (known === undefined) return read(true)
  const page = await read(false)
  return isSame(page.at, known.at) ? { ...page, total: known.total } : read(true)
}

/** How many match, if that is asked for, and the rows of a page with one more, which says that there is another page. */
function pieces(query: PageQuery, parameters: Parameters, counts: boolean) {
  const { place } = parameters
  const { column, cast, direction, operator } = orderOf(query.sort)
  const condition = listed(query, parameters)
  const { after } = query
  const rest =
    after && `AND (${column}, d.id) ${operator} (${place(after.value)}::${cast}, ${place(after.id)})`
  return {
    total: counts ? `(SELECT count(*) FROM content.documents d WHERE ${condition})` : 'NULL',
    rows: `FROM content.documents d WHERE ${condition} ${rest ?? ''}
           ORDER BY ${column} ${direction}, d.id ${direction} LIMIT ${1 + readAtMost(query.limit)}`,
  }
}

async function readRevisions(db: Queryable, query: PageQuery, counts: boolean): Promise<RevisionPage> {
  const parameters = collectParameters()
  const { total, rows: found } = pieces(query, parameters, counts)
  const { rows } = await db.query<SnapshotRow & { total: string | null; revisions: string }>(
    `SELECT ${snapshotColumns}, ${total} AS total, ARRAY(SELECT d.revision ${found})::text AS revisions`,
    parameters.values,
  )
  const revisions = rows[0]?.revisions.slice(1, -1)
  const all = revisions ? revisions.split(',').map(Number) : []
  return {
    at: snapshotOf(rows),
    revisions: all.slice(0, query.limit),
    more: all.length > query.limit,
    total: Number(rows[0]?.total ?? 0),
  }
}

async function readPage(db: Queryable, query: PageQuery, counts: boolean): Promise<List> {
  const parameters = collectParameters()
  const { place, values } = parameters
  const { column, written } = orderOf(query.sort)
  const { total, rows: found } = pieces(query, parameters, counts)
  const card = composed(query.of ?? 'card', query.site && `${place(query.site)}::text`)
  const limit = `${place(query.limit)}::int`
  const { rows } = await db.query<Row>(
    `SELECT ${snapshotColumns}, ${total} AS total, page.*
       FROM (SELECT string_agg(card, ',') FILTER (WHERE n <= ${limit}) AS cards,
                    max(n) > ${limit} AS more,
                    ${written(`max(sort_value) FILTER (WHERE n = ${limit})`)} AS last_value,
                    max(id) FILTER (WHERE n = ${limit}) AS last_id,
                    max(updated_at) FILTER (WHERE n <= ${limit}) AS updated_at,
                    string_agg(language, ' ') FILTER (WHERE n <= ${limit}) AS languages
               FROM (SELECT row_number() OVER () AS n, ordered.*
                       FROM (SELECT ${card} AS card, ${column} AS sort_value, d.id, d.updated_at, d.language ${found}
                            ) AS ordered) AS numbered) AS page`,
    values,
  )
  const row = rows[0]
  const spoken = row?.languages?.split(' ') ?? []
  return {
    at: snapshotOf(rows),
    cards: row?.cards ?? '',
    next: row?.more && row.last_id !== null ? { value: row.last_value ?? '', id: row.last_id } : null,
    total: Number(row?.total ?? 0),
    updatedAt: row?.updated_at ?? null,
    languages: inOrder(spoken),
  }
}

/** Languages as answers name them. */
export const inOrder = (spoken: readonly string[]): Language[] =>
  languages.filter((language) => spoken.includes(language)).toSorted()
