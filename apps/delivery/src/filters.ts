import type { Filter } from '@osloregionen/content-store/read'
import type { Language, Site } from '@osloregionen/contract'

/** The filter parameters of a request, of whatever kind of list. */
export interface FilterParameters {
  site?: Site | undefined
  language?: Language | undefined
  priorityArea?: string | undefined
  municipality?: string | undefined
  kind?: string | undefined
  publishedAfter?: string | undefined
  publishedBefore?: string | undefined
  type?: readonly string[] | undefined
}

/** Only the filters among the parameters, in one order: names what a cursor belongs to. */
export function filtersIn(parameters: FilterParameters): FilterParameters {
  const { site, language, priorityArea, municipality, kind, publishedAfter, publishedBefore, type } =
    parameters
  const types = type && [...new Set(type)].toSorted()
  return { site, language, priorityArea, municipality, kind, publishedAfter, publishedBefore, type: types }
}

const facetNames = ['priorityArea', 'municipality', 'kind'] as const

/** The filter that the content store understands. */
export function toFilter(parameters: FilterParameters): Filter {
  const facets = facetNames.flatMap((name) =>
    parameters[name] === undefined ? [] : [`${name}:${parameters[name]}`],
  )
  return {
    types: parameters.type,
    site: parameters.site,
    language: parameters.language,
    facets,
    publishedAfter: parameters.publishedAfter,
    publishedBefore: parameters.publishedBefore,
  }
}
