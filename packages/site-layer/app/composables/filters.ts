import { audiences } from '@osloregionen/contract'
import type { ListFilter } from '../../config/site.ts'
import { inAlphabet } from '../format/alphabet.ts'
import { monthText } from '../format/date.ts'
import { firstOf, type FilterField, type FilterOption, type RouteQuery } from '../format/list-query.ts'

interface Named {
  slug: string
  title: string
}

/** What only the list itself knows: the kinds of its type, and the years, months and addressees there are. */
interface OwnOptions {
  kinds: FilterOption[]
  years: () => Promise<string[]>
  /** Newest first. Only the calendar is shown by the month. */
  months?: () => Promise<string[]>
  /** Only statements are sent to somebody. */
  addressees?: () => Promise<Named[]>
}

/**
 * What the list at a path can be narrowed by, with the choices there are: what its form always offers, and what its
 * address has chosen besides, so that readers see it and can choose otherwise.
 */
export async function useFilterFields(
  path: string,
  query: RouteQuery,
  own: OwnOptions,
): Promise<FilterField[]> {
  const { audiences: names, lists } = useText()
  const language = useLanguage()
  const addresses = useAddresses()
  const named = (entries: readonly Named[]) =>
    inAlphabet(entries).map(({ slug, title }) => ({ value: slug, label: title }))
  const register = async (type: 'priority-areas' | 'sectors' | 'bodies') => {
    const { data } = await useDocuments(type, { sort: 'title', limit: 100 })
    return named(data)
  }
  type Source = (asked: string | undefined) => Promise<FilterOption[]> | FilterOption[]
  const sources: Record<ListFilter, Source> = {
    priorityArea: () => register('priority-areas'),
    sector: () => register('sectors'),
    body: () => register('bodies'),
    addressee: async () => named((await own.addressees?.()) ?? []),
    municipality: async () => {
      const { data } = await useDocuments('municipalities', { sort: 'title', limit: 100 })
      return inAlphabet(data).map(({ number, number2020, title }) => ({
        value: number,
        label: title,
        also: number2020,
      }))
    },
    // Projects grow in number over the years: the one that is asked for is enough.
    project: async (asked) => {
      const project = asked === undefined ? null : await useDocument('projects', asked)
      return project ? [{ value: project.slug, label: project.title, also: asked }] : []
    },
    audience: () => audiences.map((audience) => ({ value: audience, label: names[audience] })),
    kind: () => own.kinds,
    order: () => [
      { value: 'oldest', label: lists.orders.oldest },
      { value: 'title', label: lists.orders.title },
    ],
    year: async () => (await own.years()).map((year) => ({ value: year, label: year })),
    month: async () =>
      ((await own.months?.()) ?? []).map((month) => ({ value: month, label: monthText(month, language) })),
  }
  const offered = addresses.offeredBy(path)
  const fields = addresses.filtersOf(path).map(async (filter) => {
    const name = addresses.parameters[filter]
    const asked = firstOf(query, name)
    const isShown = offered.includes(filter) || asked !== undefined
    const options = isShown ? await sources[filter](asked) : []
    return asked === undefined && options.length === 0
      ? []
      : [
          {
            filter,
            name,
            label: lists.filters[filter],
            options,
            any: filter === 'order' ? lists.orders.newest : undefined,
          },
        ]
  })
  return (await Promise.all(fields)).flat()
}
