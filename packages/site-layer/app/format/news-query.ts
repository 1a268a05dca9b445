import { newsKinds, type ListParameters, type MunicipalityCard } from '@osloregionen/contract'
import type { SiteAddresses } from '../addresses.ts'
import { isoDay } from './date.ts'

/** A query as the router gives it. */
export type RouteQuery = Readonly<Record<string, string | null | (string | null)[] | undefined>>

export interface NewsQuery {
  /** What the API is asked. */
  parameters: Partial<ListParameters>
  /** What was chosen, by the names the site's addresses use; paging is no choice. */
  values: Record<string, string>
  after: string | undefined
  isFiltered: boolean
}

/** The one value of a parameter; the first where it is repeated. */
export function firstOf(query: RouteQuery, name: string | null): string | undefined {
  const value = name === null ? undefined : query[name]
  return (Array.isArray(value) ? value[0] : value) || undefined
}

/** What tells whether a number is that of a member. */
type Numbered = Pick<MunicipalityCard, 'number' | 'number2020'>

/** Reads the filters of the news list from an address. What no filter could mean is left out. */
export function newsQuery(
  query: RouteQuery,
  names: SiteAddresses['query'],
  places: readonly Numbered[],
): NewsQuery {
  const priorityArea = firstOf(query, names.priorityArea)
  const number = firstOf(query, names.municipality)
  const municipality = places.find((place) => place.number === number || place.number2020 === number)?.number
  const kind = newsKinds.find((known) => known === firstOf(query, names.kind))
  const year = /^(19|20)\d{2}$/.exec(firstOf(query, names.year) ?? '')?.[0]
  const after = firstOf(query, names.after)

  const values = Object.fromEntries(
    [
      [names.priorityArea, priorityArea],
      [names.municipality, municipality],
      [names.kind, kind],
      [names.year, year],
    ].flatMap(([name, value]) => (name && value ? [[name, value] as const] : [])),
  )
  const parameters: Partial<ListParameters> = {
    ...(priorityArea && { priorityArea }),
    ...(municipality && { municipality }),
    ...(kind && { kind }),
    ...(year && { publishedAfter: `${year}-01-01`, publishedBefore: `${Number(year) + 1}-01-01` }),
    ...(after && { cursor: after }),
  }
  return { parameters, values, after, isFiltered: Object.keys(values).length > 0 }
}

/** The years from the oldest to the newest story, newest first. */
export function yearsBetween(oldest: string | undefined, newest: string | undefined): string[] {
  if (!oldest || !newest) return []
  const [first, last] = [oldest, newest].map((instant) => Number(isoDay(instant).slice(0, 4)))
  if (first === undefined || last === undefined) return []
  return Array.from({ length: last - first + 1 }, (_, index) => String(last - index))
}
