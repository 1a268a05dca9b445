import { hash } from 'node:crypto'
import { timedSorts, type TimedSort } from '@osloregionen/contract'
import { atNoTime, sortKey, type HitPosition, type Position } from '@osloregionen/content-store/read'
import { z } from 'zod'
import { refused } from './http/problem.ts'

const instantForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/
/** An instant as the store writes it, with microseconds; there is no 30th of February. */
const Instant = z.string().refine((value) => {
  if (!instantForm.test(value) || value.startsWith('0000')) return false
  const day = new Date(`${value.slice(0, 23)}Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 23) === value.slice(0, 23)
})
const text = z.string().refine((value) => !value.includes('\0'))
const Revision = z.int().min(0)
const Filters = z.string()

const ListCursor = z.strictObject({
  kind: z.literal('list'),
  filters: Filters,
  sort: z.enum(timedSorts),
  value: text,
  id: text,
})
const SearchCursor = z.strictObject({
  kind: z.literal('search'),
  filters: Filters,
  rank: z.string().regex(/^\d{1,9}(\.\d{1,30})?(e-\d{1,2})?$/),
  publishedAt: Instant,
  id: text,
})
const ChangesCursor = z.strictObject({
  kind: z.literal('changes'),
  filters: Filters,
  generation: z.string().regex(/^[\w-]{1,64}$/),
  revision: Revision,
  horizon: Revision,
})

const DeliveriesCursor = z.strictObject({
  kind: z.literal('deliveries'),
  filters: Filters,
  number: Revision,
})

/** Names the filters a cursor was made with: it is of no use with others. */
export const nameOfFilters = (filters: object): string =>
  hash('sha1', JSON.stringify(filters), 'base64url').slice(0, 10)

const encode = (cursor: object): string => Buffer.from(JSON.stringify(cursor)).toString('base64url')

function decode<Schema extends z.ZodType<{ filters: string }>>(
  schema: Schema,
  cursor: string,
  filters: string,
  parameter: string,
): z.output<Schema> {
  const parsed = schema.safeParse(parse(cursor))
  if (!parsed.success) throw refused(parameter, 'is not a cursor that this list has given')
  if (parsed.data.filters !== filters)
    throw refused(parameter, 'was given with other filters; begin again without it')
  return parsed.data
}

function parse(cursor: string): unknown {
  const bytes = Buffer.from(cursor, 'base64url')
  if (bytes.toString('base64url') !== cursor) return undefined
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}

export const listCursor = (position: Position, sort: TimedSort, filters: string): string =>
  encode({ kind: 'list', filters, sort, value: position.value, id: position.id })

export function readListCursor(cursor: string, sort: TimedSort, filters: string): Position {
  const { value, id, sort: madeWith } = decode(ListCursor, cursor, filters, 'cursor')
  if (madeWith !== sort) throw refused('cursor', 'was given with another sort; begin again without it')
  if (!isValueOf(sort, value)) throw refused('cursor', 'is not a cursor that this list has given')
  return { value, id }
}

function isValueOf(sort: TimedSort, value: string): boolean {
  const key = sortKey(sort)
  return (
    key === 'title' || (key === 'startsAt' && value === atNoTime(sort)) || Instant.safeParse(value).success
  )
}

export const searchCursor = (position: HitPosition, filters: string): string =>
  encode({
    kind: 'search',
    filters,
    rank: position.rank,
    publishedAt: position.publishedAt,
    id: position.id,
  })

export function readSearchCursor(cursor: string, filters: string): HitPosition {
  const { rank, publishedAt, id } = decode(SearchCursor, cursor, filters, 'cursor')
  return { rank, publishedAt, id }
}

export interface ChangesPosition {
  generation: string
  revision: number
  /** The newest revision when the follower began. */
  horizon: number
}

export const changesCursor = ({ generation, revision, horizon }: ChangesPosition, filters: string): string =>
  encode({ kind: 'changes', filters, generation, revision, horizon })

export function readChangesCursor(cursor: string, filters: string, parameter = 'since'): ChangesPosition {
  const { generation, revision, horizon } = decode(ChangesCursor, cursor, filters, parameter)
  return { generation, revision, horizon }
}

/** @param number of the last message on a page */
export const deliveriesCursor = (number: number, filters: string): string =>
  encode({ kind: 'deliveries', filters, number })

export const readDeliveriesCursor = (cursor: string, filters: string): number =>
  decode(DeliveriesCursor, cursor, filters, 'cursor').number
