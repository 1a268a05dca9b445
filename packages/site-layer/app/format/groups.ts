import { audiences, governingDocumentKinds, yearOfStatement, type AnyCard } from '@osloregionen/contract'
import type { Text } from '../text/index.ts'
import { isoDay } from './date.ts'

/** Cards under a heading of a list. `id` is what a link within the page leads to. */
export interface Group {
  id: string
  title: string
  cards: AnyCard[]
}

/** By the year they were published or, of statements, belong to; the latest first. */
export function groupByYear(cards: readonly AnyCard[]): Group[] {
  const years = Map.groupBy(cards, (card) =>
    card.type === 'statements' ? yearOfStatement(card) : isoDay(card.publishedAt).slice(0, 4),
  )
  return [...years]
    .toSorted(([a], [b]) => b.localeCompare(a))
    .map(([year, found]) => ({ id: `y${year}`, title: year, cards: found }))
}

/** Governing documents by kind, in the order that the contract names the kinds. */
export function groupByKind(cards: readonly AnyCard[], { kinds }: Text): Group[] {
  const names = kinds['governing-documents']
  return governingDocumentKinds.flatMap((kind) =>
    group(
      kind,
      names[kind],
      cards.filter((card) => card.type === 'governing-documents' && card.kind === kind),
    ),
  )
}

/** By whom it is for. */
export function groupByAudience(cards: readonly AnyCard[], { audiences: names }: Text): Group[] {
  return audiences.flatMap((audience) =>
    group(
      audience,
      names[audience],
      cards.filter((card) => card.type === 'guides' && card.audience === audience),
    ),
  )
}

const group = (id: string, title: string, cards: AnyCard[]): Group[] =>
  cards.length > 0 ? [{ id, title, cards }] : []
