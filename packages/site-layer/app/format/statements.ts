import { yearOfStatement, type AnyCard } from '@osloregionen/contract'

/** The years that statements belong to, the latest first. */
export function yearsOfStatements(cards: readonly AnyCard[]): string[] {
  const years = cards.flatMap((card) => (card.type === 'statements' ? [yearOfStatement(card)] : []))
  return [...new Set(years)].toSorted().toReversed()
}

/** Whom statements were sent to, each once, as the first of the statements names them. */
export function addresseesOf(cards: readonly AnyCard[]): { slug: string; title: string }[] {
  const named = new Map<string, string>()
  for (const card of cards) {
    if (card.type !== 'statements' || !card.addressee || !card.addresseeSlug) continue
    if (!named.has(card.addresseeSlug)) named.set(card.addresseeSlug, card.addressee)
  }
  return [...named].map(([slug, title]) => ({ slug, title }))
}
