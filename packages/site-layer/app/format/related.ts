import { isTimed, type AnyCard, type Block, type DocumentType } from '@osloregionen/contract'
import { listFilters } from '../../config/site.ts'
import type { ListChoices } from '../addresses.ts'

/** The types whose documents a text does not list itself, by a block that staff have put there. */
export function notListed<T extends DocumentType>(types: readonly T[], body: readonly Block[]): T[] {
  const listed = body.flatMap((block) => (block.type === 'listing' ? [block.query.type] : []))
  return types.filter((type) => !listed.some((name) => name === type))
}

/** The order in which documents of a type belong to a page: the newest first, or what takes place last. */
export const relatedSort = (type: DocumentType) => (isTimed(type) ? '-startsAt' : '-publishedAt')

/** Documents of one type that belong to a page, and how many of them there are. */
interface RelatedGroup {
  type: DocumentType
  cards: AnyCard[]
  total: number
}

/** All documents that belong to a page, newest first, by type in the order of the types, each type in its own order. */
export function groupByType(types: readonly DocumentType[], cards: readonly AnyCard[]): RelatedGroup[] {
  return types.map((type) => {
    const found = cards.filter((card) => card.type === type)
    const sorted = isTimed(type) ? found.toSorted((a, b) => startOf(b).localeCompare(startOf(a))) : found
    return { type, cards: sorted, total: found.length }
  })
}

const startOf = (card: AnyCard): string => ('startsAt' in card ? card.startsAt : '')

/** What the API is asked, as the address of a list can say it; null where it cannot. */
export function choicesOf(parameters: ListChoices): ListChoices | null {
  const isSaid = Object.keys(parameters).every((name) => listFilters.some((filter) => filter === name))
  return isSaid ? parameters : null
}
