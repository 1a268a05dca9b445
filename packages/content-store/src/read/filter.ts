import { siteLanguage, type Language, type Site } from '@osloregionen/contract'

/** What lists, the change feed, search and feeds can be narrowed by. */
export interface Filter {
  types?: readonly string[]
  site?: Site
  language?: Language
  /** `name:value` pairs that must all be there. */
  facets?: readonly string[]
  publishedAfter?: string
  publishedBefore?: string
}

/** The facets that a filter asks for. */
export function wantedFacets(filter: Filter): string[] {
  const facets = [...(filter.facets ?? [])]
  if (filter.site !== undefined) facets.push(`site:${filter.site}`)
  if (filter.language !== undefined) facets.push(`language:${filter.language}`)
  return facets
}

/** Which presentation of a register entry a reader gets. */
export const presentationLanguage = (filter: Filter): Language =>
  filter.language ?? (filter.site === undefined ? 'nb' : siteLanguage[filter.site])

/**
 * Conditions on `content.documents d` and their parameters, numbered from 1. A statement has the same text whatever the
 * values are, so that Postgres prepares it once.
 */
export function matching(filter: Filter): { sql: string; parameters: unknown[] } {
  const parameters: unknown[] = [presentationLanguage(filter)]
  const conditions = [`(NOT d.localized OR d.language = $1)`]
  const add = (condition: (place: string) => string, value: unknown) => {
    parameters.push(value)
    conditions.push(condition(`$${parameters.length}`))
  }
  const facets = wantedFacets(filter)
  if (facets.length > 0) add((place) => `d.facets @> ${place}::text[]`, facets)
  if (filter.publishedAfter !== undefined)
    add((place) => `d.published_at >= ${place}::timestamptz`, filter.publishedAfter)
  if (filter.publishedBefore !== undefined)
    add((place) => `d.published_at < ${place}::timestamptz`, filter.publishedBefore)
  return { sql: conditions.join(' AND '), parameters }
}

/** The condition on the type; one type is written so that the indexes by type are used. */
export function ofTypes(types: readonly string[] | undefined, parameters: unknown[]): string {
  if (types === undefined) return 'true'
  parameters.push(types.length === 1 ? types[0] : types)
  return types.length === 1
    ? `d.type = $${parameters.length}`
    : `d.type = ANY ($${parameters.length}::text[])`
}
