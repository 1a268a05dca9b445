import { yearOfStatement, type AnyDocument } from '@osloregionen/contract'

/** Whether a document is among those that the filters of a list leave. */
export function fits(item: AnyDocument, query: URLSearchParams): boolean {
  const has = (name: string, test: (value: string) => boolean) => {
    const value = query.get(name)
    return value === null || test(value)
  }
  const among = (references: readonly { slug: string }[]) => (slug: string) =>
    references.some((reference) => reference.slug === slug)
  const field = (name: string): unknown => Object.entries(item).find(([key]) => key === name)?.[1]
  const slugOf = (name: string) => {
    const reference = field(name)
    return typeof reference === 'object' && reference !== null && 'slug' in reference ? reference.slug : null
  }
  const starts = startOf(item)
  return (
    has('type', (types) => types.split(',').includes(item.type)) &&
    has('language', (language) => item.language === language) &&
    has('slug', (slug) => item.slug === slug) &&
    has('priorityArea', among(item.priorityAreas)) &&
    has('sector', among(item.sectors)) &&
    has('project', among(item.projects)) &&
    has('municipality', (number) => item.municipalities.some((place) => place.number === number)) &&
    has('kind', (kind) => field('kind') === kind || field('list') === kind) &&
    has('audience', (audience) => field('audience') === audience) &&
    has('body', (slug) => slugOf('heldBy') === slug || slugOf('adoptedBy') === slug) &&
    has('addressee', (slug) => field('addresseeSlug') === slug) &&
    has('year', (year) => item.type === 'statements' && yearOfStatement(item) === year) &&
    has('series', (slug) => slugOf('series') === slug) &&
    has('refersTo', (id) => item.id !== id && JSON.stringify(item).includes(id)) &&
    has('publishedAfter', (from) => item.publishedAt >= from) &&
    has('publishedBefore', (to) => item.publishedAt < to) &&
    has('startsAfter', (from) => starts !== null && starts >= from) &&
    has('startsBefore', (to) => starts !== null && starts < to)
  )
}

const startOf = (item: AnyDocument): string | null => ('startsAt' in item ? item.startsAt : null)

/** A page of a list, in the order asked for. */
export function listing(items: readonly AnyDocument[], query: URLSearchParams) {
  const from = Number(query.get('cursor') ?? 0)
  const limit = Number(query.get('limit') ?? 20)
  const sort = query.get('sort') ?? '-publishedAt'
  const by = sort.replace('-', '')
  const valueOf = (item: AnyDocument) =>
    by === 'title' ? item.title : by === 'startsAt' ? (startOf(item) ?? '') : item.publishedAt
  const sign = sort.startsWith('-') ? -1 : 1
  const sorted = items.toSorted((a, b) => sign * valueOf(a).localeCompare(valueOf(b), 'nb'))
  const next = from + limit < items.length ? String(from + limit) : null
  return { data: sorted.slice(from, from + limit), next, total: items.length }
}
