import { identityOf } from './richText.ts'

/** The ids of what a document refers to, by collection. */
export interface References {
  media: Set<string>
  news: Set<string>
  people: Set<string>
  municipalities: Set<string>
  'priority-areas': Set<string>
}

export const noReferences = (): References => ({
  media: new Set(),
  news: new Set(),
  people: new Set(),
  municipalities: new Set(),
  'priority-areas': new Set(),
})

/** Adds the ids of a relation field, populated or not. */
export function refer(to: Set<string>, value: unknown): void {
  for (const item of Array.isArray(value) ? value : [value]) {
    const id = identityOf(item)
    if (id !== null) to.add(id)
  }
}

export const idsOf = (references: References): string[] =>
  Object.values(references).flatMap((ids) => [...ids])
