import {
  isTimed,
  pathOf,
  sections,
  timedTypes,
  type DocumentType,
  type RegisterType,
} from '@osloregionen/contract'
import { listFilters, type DivisionName, type ListFilter, type SiteDefinition } from '../config/site.ts'
import { addressOf } from './format/address.ts'

/** The choices a list is narrowed by. */
export type ListChoices = Partial<Record<ListFilter, string>>

type Site = Pick<SiteDefinition, 'key' | 'routes' | 'parameters' | 'divisions' | 'search' | 'suggestions'>

/** Where everything stands on a site, and how its addresses say what is wanted. */
export function siteAddresses({ key, routes, parameters, divisions, search, suggestions }: Site) {
  /** The filters that the address of a page takes. */
  const filtersOf = (path: string): ListFilter[] => {
    const known = routes[path]?.query ?? {}
    return listFilters.filter((filter) => Object.hasOwn(known, parameters[filter]))
  }

  /**
   * A page with the choices that it knows what to do with.
   * @param after where its list goes on
   */
  const chosen = (path: string, choices: ListChoices, after?: string | null): string => {
    const values = filtersOf(path).map((filter) => [parameters[filter], choices[filter]] as const)
    return addressOf(path, { ...Object.fromEntries(values), [parameters.after]: after })
  }

  /** The list that documents of a type stand in, narrowed; null where the site has no list that can say it. */
  const list = (type: DocumentType, choices: ListChoices = {}): string | null => {
    const path = sections[type][key]
    if (!path || !Object.hasOwn(routes, path)) return null
    const wanted = listFilters.filter((filter) => choices[filter])
    return wanted.every((filter) => filtersOf(path).includes(filter)) ? chosen(path, choices) : null
  }

  /** The same list with nothing else in it: where events and meetings share one, their type is a kind there. */
  const listOnly = (type: DocumentType, choices: ListChoices = {}): string | null => {
    const isShared =
      isTimed(type) && timedTypes.every((other) => sections[other][key] === sections[type][key])
    return list(type, isShared && !choices.kind ? { ...choices, kind: type } : choices)
  }

  return {
    search,
    suggestions,
    parameters,
    filtersOf,
    /** The filters that the form of a list always shows. */
    offeredBy: (path: string): readonly ListFilter[] => routes[path]?.offers ?? [],
    chosen,
    list,
    listOnly,
    /** The municipalities divided in a way, or not; null where the site has no list of them. */
    divided(by: DivisionName | null): string | null {
      const path = list('municipalities')
      return path && addressOf(path, { [parameters.division]: by && divisions[by] })
    },
    /** Whether documents of a type have pages on the site. */
    has: (type: DocumentType): boolean => sections[type][key] !== undefined,
    /** The page of an entry in a register, such as a municipality; null where it has none. */
    entry: (type: RegisterType, slug: string): string | null => pathOf(type, key, slug),
  }
}
