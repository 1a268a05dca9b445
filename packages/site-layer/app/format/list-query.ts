import { audiences, type DocumentListParameters, type Sort } from '@osloregionen/contract'
import type { ListFilter } from '../../config/site.ts'
import type { ListChoices } from '../addresses.ts'

/** A query as the router gives it. */
export type RouteQuery = Readonly<Record<string, string | null | (string | null)[] | undefined>>

/** One thing that can be chosen. `also` is another value that means the same, such as a number of earlier years. */
export interface FilterOption {
  value: string
  label: string
  also?: string
}

/** A filter as a form offers it. */
export interface FilterField {
  filter: ListFilter
  /** What the address calls it. */
  name: string
  label: string
  options: FilterOption[]
  /** What holds when nothing is chosen, where that is not simply everything. */
  any?: string
}

/** What the address of a list asks for. */
export interface ListQuery {
  choices: ListChoices
  /** Where the list goes on. */
  after: string | undefined
  /** Whether something is left out. Another order leaves nothing out. */
  isFiltered: boolean
  /** Whether everything chosen exists. Nothing is to be found where it does not, and the API is not to be asked. */
  isKnown: boolean
}

/** The orders a list can be had in, besides its own. */
export const listOrders = { oldest: 'publishedAt', title: 'title' } as const satisfies Record<string, Sort>

/** A list with nothing in it. */
export const emptyList = { data: [], next: null, total: 0 }

/** The one value of a parameter; the first where it is repeated. */
export function firstOf(query: RouteQuery, name: string): string | undefined {
  const value = query[name]
  return (Array.isArray(value) ? value[0] : value) || undefined
}

/** Reads what an address asks of a list. A value that does not exist is a choice too, one that nothing fits. */
export function listQuery(query: RouteQuery, fields: readonly FilterField[], afterName: string): ListQuery {
  const chosen = fields.flatMap(({ filter, name, options }) => {
    const asked = firstOf(query, name)
    if (asked === undefined) return []
    const option = options.find(({ value, also }) => value === asked || also === asked)
    return [{ filter, value: option?.value ?? asked, isKnown: option !== undefined }]
  })
  return {
    choices: Object.fromEntries(chosen.map(({ filter, value }) => [filter, value])),
    after: firstOf(query, afterName),
    isFiltered: chosen.some(({ filter }) => filter !== 'order'),
    isKnown: chosen.every(({ isKnown }) => isKnown),
  }
}

/** Whether a list is narrowed by what is written being about something, and not only by the month that is looked at. */
export const isNarrowed = ({ month: _month, ...choices }: ListChoices): boolean =>
  Object.keys(choices).length > 0

/** What the choices are called in the API; but for the time, which means something else in each list. */
export function parametersFor({
  year: _year,
  month: _month,
  audience,
  order,
  ...choices
}: ListChoices): Partial<DocumentListParameters> {
  const sort = order === 'oldest' || order === 'title' ? listOrders[order] : undefined
  return { ...choices, ...(sort && { sort }), audience: audiences.find((known) => known === audience) }
}
