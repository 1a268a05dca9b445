import { languages, type Language, type TimedSort } from '@osloregionen/contract'
import type { Queryable } from '@osloregionen/database'
import { listed, type Filter } from './filter.ts'
import { orderOf } from './order.ts'
import { readAtMost } from './page-size.ts'
import { collectParameters } from './parameters.ts'
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
  /** The cards, the whole documents, or their revisions, separated by commas. */
  cards: string
  /** The position after the last card, if more follow. */
  next: Position | null
  /** The newest change among the cards, and the one after them. */
  updatedAt: Date | null
  /** The languages that the cards are in. */
  languages: Language[]
}

export interface List extends Page {
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
export async function listDocuments(db: Queryable, { known, ...query }: ListQuery): Promise<List> {
  const { total, ...page } = await readPage(db, query, known === undefined)
  if (known !== undefined && !isSame(page.at, known.at)) return listDocuments(db, query)
  return { ...page, total: known?.total ?? total }
}

/** One page of cards. Counting all that match is most of what a page of a long list costs. */
export async function pageDocuments(db: Queryable, query: PageQuery): Promise<Page> {
  const { total: _total, ...page } = await readPage(db, query, false)
  return page
}

async function readPage(db: Queryable, query: PageQuery, counts: boolean): Promise<List> {
  const parameters = collectParameters()
  const { place, values } = parameters
  const { column, cast, written, direction, operator } = orderOf(query.sort)
  const order = `${column} ${direction}, d.id ${direction}`
  const condition = listed(query, parameters)
  const after =
    query.after === undefined
      ? ''
      : `AND (${column}, d.id) ${operator} (${place(query.after.value)}::${cast}, ${place(query.after.id)})`
  const of = query.of ?? 'card'
  const card = composed(of, of === 'revision' ? undefined : query.site && `${place(query.site)}::text`)
  const limit = `${place(query.limit)}::int`
  const { rows } = await db.query<Row>(
    // A row more than the page holds says that there is another page.
    `SELECT ${snapshotColumns},
            ${counts ? `(SELECT count(*) FROM content.documents d WHERE ${condition})` : 'NULL'} AS total, page.*
       FROM (SELECT string_agg(card, ',') FILTER (WHERE n <= ${limit}) AS cards,
                    max(n) > ${limit} AS more,
                    ${written(`max(sort_value) FILTER (WHERE n = ${limit})`)} AS last_value,
                    max(id) FILTER (WHERE n = ${limit}) AS last_id,
                    max(updated_at) AS updated_at,
                    string_agg(language, ' ') FILTER (WHERE n <= ${limit}) AS languages
               FROM (SELECT row_number() OVER () AS n, ordered.*
                       FROM (SELECT ${card} AS card, ${column} AS sort_value, d.id, d.updated_at, d.language
                               FROM content.documents d WHERE ${condition} ${after}
                              ORDER BY ${order} LIMIT ${1 + readAtMost(query.limit)}) AS ordered) AS numbered) AS page`,
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
    languages: languages.filter((language) => spoken.includes(language)).toSorted(),
  }
}
