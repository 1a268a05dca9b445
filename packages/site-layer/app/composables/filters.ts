import { audiences } from '@osloregionen/contract'
import type { ListFilter } from '../../config/site.ts'
import { inAlphabet } from '../format/alphabet.ts'
import type { FilterField, FilterOption } from '../format/list-query.ts'

/** What only the list itself knows: the kinds of its type, and the years there are. */
interface OwnOptions {
  kinds: FilterOption[]
  years: () => Promise<string[]>
}

/** What the list at a path can be narrowed by, with the choices there are. */
export async function useFilterFields(path: string, own: OwnOptions): Promise<FilterField[]> {
  const { audiences: names, lists } = useText()
  const addresses = useAddresses()
  const register = async (type: 'priority-areas' | 'sectors' | 'bodies') => {
    const { data } = await useDocuments(type, { sort: 'title', limit: 100 })
    return inAlphabet(data).map(({ slug, title }) => ({ value: slug, label: title }))
  }
  const sources: Record<ListFilter, () => Promise<FilterOption[]> | FilterOption[]> = {
    priorityArea: () => register('priority-areas'),
    sector: () => register('sectors'),
    body: () => register('bodies'),
    municipality: async () => {
      const { data } = await useDocuments('municipalities', { sort: 'title', limit: 100 })
      return inAlphabet(data).map(({ number, number2020, title }) => ({
        value: number,
        label: title,
        also: number2020,
      }))
    },
    audience: () => audiences.map((audience) => ({ value: audience, label: names[audience] })),
    kind: () => own.kinds,
    year: async () => (await own.years()).map((year) => ({ value: year, label: year })),
  }
  const fields = addresses.filtersOf(path).map(async (filter) => ({
    filter,
    name: addresses.parameters[filter],
    label: lists.filters[filter],
    options: await sources[filter](),
  }))
  return (await Promise.all(fields)).filter(({ options }) => options.length > 0)
}
