import type { Sort } from '@osloregionen/contract'
import type { Queryable } from '../queryable.ts'
import { listed, type Filter } from './filter.ts'
import { collectParameters } from './parameters.ts'
import { composed, instant } from './row.ts'
import { snapshotColumns, snapshotOf, type Snapshot, type SnapshotRow } from './state.ts'

/** Where a page begins: after the row with this sort value and id. Holds while content changes. */
export interface Position {
  value: string
  id: string
}

export interface ListQuery extends Filter {
  sort: Sort
  limit: number
  after?: Position
}

export interface List {
  at: Snapshot
  /** The cards as JSON, separated by commas. */
  cards: string
  /** The position after the last card, if more follow. */
  next: Position | null
  /** How many match the filter. */
  total: number
  /** The newest change among the cards. */
  updatedAt: Date | null
}

const sortColumns = {
  publishedAt: { column: 'd.published_at', cast: 'timestamptz', value: instant('d.published_at') },
  updatedAt: { column: 'd.updated_at', cast: 'timestamptz', value: instant('d.updated_at') },
  title: { column: 'd.title', cast: 'text', value: 'd.title' },
} as const

/** What a list is sorted by. */
export function sortKey(sort: Sort): keyof typeof sortColumns {
  const name = sort.replace('-', '')
  return name === 'updatedAt' || name === 'title' ? name : 'publishedAt'
}

interface Row extends SnapshotRow {
  total: string
  cards: string | null
  more: boolean
  last_value: string | null
  last_id: string | null
  updated_at: Date | null
}

/** One page of cards, with the number of all that match: one statement, so one snapshot. */
export async function listDocuments(db: Queryable, query: ListQuery): Promise<List> {
  const parameters = collectParameters()
  const { place, values } = parameters
  const { column, cast, value } = sortColumns[sortKey(query.sort)]
  const [direction, operator] = query.sort.startsWith('-') ? ['DESC', '<'] : ['ASC', '>']
  const order = `${column} ${direction}, d.id ${direction}`
  const condition = listed(query, parameters)
  const after =
    query.after === undefined
      ? ''
      : `AND (${column}, d.id) ${operator} (${place(query.after.value)}::${cast}, ${place(query.after.id)})`
  const card = composed('card', query.site && `${place(query.site)}::text`)
  const limit = `${place(query.limit)}::int`
  const { rows } = await db.query<Row>(
    `WITH page AS MATERIALIZED (
       SELECT ${card} AS card, d.id, ${value} AS value, d.updated_at, row_number() OVER (ORDER BY ${order}) AS n
         FROM content.documents d WHERE ${condition} ${after} ORDER BY ${order} LIMIT ${limit} + 1)
     SELECT ${snapshotColumns},
            (SELECT count(*) FROM content.documents d WHERE ${condition}) AS total,
            string_agg(card, ',' ORDER BY n) FILTER (WHERE n <= ${limit}) AS cards,
            count(*) > ${limit} AS more,
            max(value) FILTER (WHERE n = ${limit}) AS last_value,
            max(id) FILTER (WHERE n = ${limit}) AS last_id,
            max(updated_at) FILTER (WHERE n <= ${limit}) AS updated_at
       FROM page`,
    values,
  )
  const row = rows[0]
  return {
    at: snapshotOf(rows),
    cards: row?.cards ?? '',
    next: row?.more && row.last_id !== null ? { value: row.last_value ?? '', id: row.last_id } : null,
    total: Number(row?.total ?? 0),
    updatedAt: row?.updated_at ?? null,
  }
}
