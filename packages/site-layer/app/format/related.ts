import type { Block, DocumentType } from '@osloregionen/contract'

/** The types whose documents a text does not list itself, by a block that staff have put there. */
export function notListed<T extends DocumentType>(types: readonly T[], body: readonly Block[]): T[] {
  const listed = body.flatMap((block) => (block.type === 'listing' ? [block.query.type] : []))
  return types.filter((type) => !listed.some((name) => name === type))
}
