import type { DocumentListParameters, SearchFeedParameters } from '@osloregionen/contract'
import type { Filter } from './filter.ts'

/** The filter parameters of the API, of whatever kind of list. */
export type FilterParameters = Partial<Omit<DocumentListParameters, 'sort' | 'limit' | 'cursor' | 'fields'>> &
  Partial<Pick<SearchFeedParameters, 'slug' | 'q'>>

/** The filter that they ask for. */
export function toFilter(parameters: FilterParameters): Filter {
  const { type, priorityArea, municipality, sector, project, body, series, audience, kind, ...others } =
    parameters
  const { addressee, year, q: words, ...columns } = others
  const facets = { priorityArea, municipality, sector, project, body, series, audience, kind }
  return {
    ...columns,
    types: type,
    words,
    facets: Object.entries({ ...facets, addressee, year }).flatMap(([name, value]) =>
      value === undefined ? [] : `${name}:${value}`,
    ),
  }
}
