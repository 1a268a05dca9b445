import type { Filter } from '@osloregionen/content-store/read'
import type { DocumentListParameters, SearchFeedParameters } from '@osloregionen/contract'

/** The filter parameters of a request, of whatever kind of list. */
export type FilterParameters = Partial<Omit<DocumentListParameters, 'sort' | 'limit' | 'cursor' | 'fields'>> &
  Partial<Pick<SearchFeedParameters, 'slug' | 'q'>>

/** The same filters, written in one way: names what a cursor belongs to. Parameters come in the order of the contract. */
export const inOneForm = ({ type, ...filters }: FilterParameters): FilterParameters => ({
  ...filters,
  type: type && [...new Set(type)].toSorted(),
})

/** The filter that the content store understands. */
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
