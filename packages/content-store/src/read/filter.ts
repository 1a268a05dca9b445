import {
  documentTypes,
  isDocumentType,
  languages,
  siteLanguage,
  sites,
  type Language,
  type Site,
} from '@osloregionen/contract'
import { lookedFor } from './found.ts'
import type { Parameters } from './parameters.ts'

/** What lists, the change feed, search and feeds can be narrowed by. */
export interface Filter {
  types?: readonly string[]
  site?: Site
  language?: Language
  /** Of a register entry, rather this presentation than the one in bokmål, where there is one. */
  preferred?: Language
  /** `name:value` pairs that must all be there. */
  facets?: readonly string[]
  /** Id of a document that it embeds or links to. */
  refersTo?: string
  slug?: string
  /** Words that it must hold. */
  words?: string
  publishedAfter?: string
  publishedBefore?: string
  startsAfter?: string
  startsBefore?: string
}

/** What readers can see in lists; the indexes are made for exactly this condition. */
const visible = `d.state = 'published' AND d.listed`

/** Which presentation of a register entry a reader gets. */
export const presentationLanguage = (filter: Pick<Filter, 'site' | 'language'>): Language =>
  filter.language ?? (filter.site === undefined ? 'nb' : siteLanguage[filter.site])

/**
 * The condition that leaves one presentation of each register entry, on `content.documents d`. Where no type asked for
 * is a register there is nothing to leave out, and an index alone can count.
 */
export function presented(filter: Filter, { place }: Parameters): string {
  if (filter.types?.every((type) => isDocumentType(type) && !documentTypes[type].localized)) return 'true'
  const language = place(presentationLanguage(filter))
  if (filter.preferred === undefined) return `(NOT d.localized OR d.language = ${language})`
  const preferred = place(filter.preferred)
  return `(NOT d.localized OR d.language = ${preferred} OR d.language = ${language} AND NOT EXISTS (
    SELECT FROM content.documents o WHERE o.id = d.id AND o.language = ${preferred} AND o.state = 'published'))`
}

/** The condition on the type; one type is written so that the indexes by type are used. */
export function ofTypes({ types }: Filter, { place }: Parameters): string {
  if (types === undefined) return 'true'
  return types.length === 1 ? `d.type = ${place(types[0])}` : `d.type = ANY (${place(types)}::text[])`
}

/** Everything else a filter asks for. */
export function matching(filter: Filter, parameters: Parameters): string {
  const { place } = parameters
  const { site, language, facets = [], refersTo, slug, words } = filter
  const { publishedAfter, publishedBefore, startsAfter, startsBefore } = filter
  const conditions = [
    site !== undefined && `d.facets @> ${literal('site', sites, site)}`,
    language !== undefined && `d.facets @> ${literal('language', languages, language)}`,
    facets.length > 0 && `d.facets @> ${place(facets)}::text[]`,
    refersTo !== undefined && `d.refs @> ARRAY[${place(refersTo)}]`,
    slug !== undefined && `d.slug = ${place(slug)}`,
    words !== undefined && lookedFor(words, parameters).condition,
    publishedAfter !== undefined && `d.published_at >= ${place(publishedAfter)}::timestamptz`,
    publishedBefore !== undefined && `d.published_at < ${place(publishedBefore)}::timestamptz`,
    startsAfter !== undefined && `d.starts_at >= ${place(startsAfter)}::timestamptz`,
    startsBefore !== undefined && `d.starts_at < ${place(startsBefore)}::timestamptz`,
  ].filter((condition) => condition !== false)
  return conditions.length > 0 ? conditions.join(' AND ') : 'true'
}

/**
 * A facet that stands in the statement itself. Sites and languages are few, and much of the content has the same:
 * Postgres must know which one it is to see that going through the newest is quicker than collecting all that match.
 */
function literal<Value extends string>(name: string, known: readonly Value[], value: Value): string {
  if (!known.includes(value)) throw new Error(`${name} cannot be ${value}`)
  return `'{${name}:${value}}'::text[]`
}

/** The whole condition of a list. */
export const listed = (filter: Filter, parameters: Parameters): string =>
  [visible, ofTypes(filter, parameters), presented(filter, parameters), matching(filter, parameters)].join(
    ' AND ',
  )
