import type { TimedSort } from '@osloregionen/contract'
import { instant } from './row.ts'

type SortKey = 'publishedAt' | 'updatedAt' | 'title' | 'startsAt'

const keys: Record<TimedSort, SortKey> = {
  publishedAt: 'publishedAt',
  '-publishedAt': 'publishedAt',
  updatedAt: 'updatedAt',
  '-updatedAt': 'updatedAt',
  title: 'title',
  '-title': 'title',
  startsAt: 'startsAt',
  '-startsAt': 'startsAt',
}

/** What a list is sorted by. */
export const sortKey = (sort: TimedSort): SortKey => keys[sort]

const isDescending = (sort: TimedSort): boolean => sort.startsWith('-')

/** The time that what takes place at none is sorted by: it comes last, whichever way the list goes. */
export const atNoTime = (sort: TimedSort): string => (isDescending(sort) ? '-infinity' : 'infinity')

/** What a document has to be sorted by, as public JSON has it. */
export interface Sorted {
  publishedAt: string
  updatedAt: string
  title: string
  /** Null where it takes place at no time. */
  startsAt: string | null
}

/** Where a document stands in a sort, as positions have it. */
export const sortValue = (document: Sorted, sort: TimedSort): string =>
  document[sortKey(sort)] ?? atNoTime(sort)

interface Order {
  column: string
  /** The type of the column. */
  cast: string
  /** SQL that writes a value of the column so that it can be cast back. */
  written: (value: string) => string
  direction: 'ASC' | 'DESC'
  /** What comes after. */
  operator: '>' | '<'
}

/** How a sort is said in SQL, on `content.documents d`. The id decides between equals, and the column is never null. */
export function orderOf(sort: TimedSort): Order {
  return {
    ...columnOf(sort),
    ...(isDescending(sort) ? { direction: 'DESC', operator: '<' } : { direction: 'ASC', operator: '>' }),
  }
}

function columnOf(sort: TimedSort): Pick<Order, 'column' | 'cast' | 'written'> {
  switch (sortKey(sort)) {
    case 'publishedAt':
      return { column: 'd.published_at', cast: 'timestamptz', written: instant }
    case 'updatedAt':
      return { column: 'd.updated_at', cast: 'timestamptz', written: instant }
    case 'title':
      return { column: 'd.title', cast: 'text', written: (value) => value }
    case 'startsAt':
      return {
        column: `COALESCE(d.starts_at, '${atNoTime(sort)}')`,
        cast: 'timestamptz',
        // The ends of time have no digits to be written with.
        written: (value) => `COALESCE(${instant(value)}, ${value}::text)`,
      }
  }
}
