import type { DocumentListParameters, Language, SearchParameters } from '@osloregionen/contract'
import type { HitPosition, PageQuery, Position, SearchQuery } from '@osloregionen/content-store/read'
import type { Context } from './context.ts'
import { listCursor, nameOfFilters, readListCursor, readSearchCursor, searchCursor } from './cursor.ts'
import { inOneForm, toFilter, type FilterParameters } from './filters.ts'

/** A list or a search as it was asked for, in REST or in GraphQL: parameters in order, and ready to be read. */
interface Asked<Query, Place> {
  filters: FilterParameters
  /** Names what is asked for, but for the order and the page. */
  name: string
  query: Query
  /** The cursor that leads on from a place. */
  cursorOf(place: Place | null): string | null
}

/**
 * @param preferred the language that register entries shall rather be in than in bokmål
 * @throws ProblemError when the cursor is of another list, or the municipality no member
 */
export async function askedList(
  { members }: Context,
  {
    sort,
    limit,
    cursor,
    ...given
  }: Pick<DocumentListParameters, 'sort' | 'limit' | 'cursor'> & FilterParameters,
  preferred?: Language,
): Promise<Asked<PageQuery, Position>> {
  const filters = inOneForm(given)
  const name = nameOfFilters({ ...filters, preferred })
  const after = cursor === undefined ? undefined : readListCursor(cursor, sort, name)
  await members.check(filters.municipality)
  return {
    filters,
    name,
    query: { ...toFilter(filters), preferred, sort, limit, after },
    cursorOf: (place) => (place === null ? null : listCursor(place, sort, name)),
  }
}

/** @throws ProblemError when the cursor is of another search, or the municipality no member */
export async function askedSearch(
  { members }: Context,
  { q, limit, cursor, ...given }: SearchParameters,
): Promise<Asked<SearchQuery, HitPosition>> {
  const filters = inOneForm(given)
  const name = nameOfFilters({ q, ...filters })
  const after = cursor === undefined ? undefined : readSearchCursor(cursor, name)
  await members.check(filters.municipality)
  return {
    filters,
    name,
    query: { ...toFilter(filters), q, limit, after },
    cursorOf: (place) => (place === null ? null : searchCursor(place, name)),
  }
}
