import type { Sort } from '@osloregionen/contract'
import type { Queryable } from '../queryable.ts'
import { matching, ofTypes, type Filter } from './filter.ts'
import { columns, type StoredRow } from './row.ts'

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

const sortColumns = {
  publishedAt: { column: 'd.published_at', cast: 'timestamptz' },
  updatedAt: { column: 'd.updated_at', cast: 'timestamptz' },
  title: { column: 'd.title', cast: 'text' },
} as const

function order(sort: Sort) {
  const descending = sort.startsWith('-')
  const name = descending ? sort.slice(1) : sort
  const key = name === 'updatedAt' || name === 'title' ? name : 'publishedAt'
  return { ...sortColumns[key], direction: descending ? 'DESC' : 'ASC', operator: descending ? '<' : '>' }
}

const visible = `d.state = 'published' AND d.listed`

/** One page of rows and the position after its last row, if there may be more. */
export async function listDocuments(
  db: Queryable,
  query: ListQuery,
): Promise<{ rows: StoredRow[]; next: Position | null }> {
  const { column, cast, direction, operator } = order(query.sort)
  const { sql, parameters } = matching(query)
  const conditions = [visible, ofTypes(query.types, parameters), sql]
  if (query.after !== undefined) {
    parameters.push(query.after.value, query.after.id)
    conditions.push(
      `(${column}, d.id) ${operator} ($${parameters.length - 1}::${cast}, $${parameters.length})`,
    )
  }
  parameters.push(query.limit + 1)
  const { rows } = await db.query<StoredRow & { sort_value: string }>(
    `SELECT ${columns('card')}, ${column}::text AS sort_value FROM content.documents d
      WHERE ${conditions.join(' AND ')}
      ORDER BY ${column} ${direction}, d.id ${direction} LIMIT $${parameters.length}`,
    parameters,
  )
  const page = rows.slice(0, query.limit)
  const last = page.at(-1)
  const next =
    rows.length > query.limit && last !== undefined ? { value: last.sort_value, id: last.id } : null
  return { rows: page, next }
}

/** How many documents match a filter. */
export async function countDocuments(db: Queryable, filter: Filter): Promise<number> {
  const { sql, parameters } = matching(filter)
  const { rows } = await db.query<{ count: string }>(
    `SELECT count(*) FROM content.documents d WHERE ${visible} AND ${ofTypes(filter.types, parameters)} AND ${sql}`,
    parameters,
  )
  return Number(rows[0]?.count ?? 0)
}
