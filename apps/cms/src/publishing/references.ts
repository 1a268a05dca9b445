import { identityOf } from './identity.ts'

/** The ids of what a document refers to. */
export interface References {
  media: Set<string>
  files: Set<string>
  documents: Set<string>
}

export const noReferences = (): References => ({
  media: new Set(),
  files: new Set(),
  documents: new Set(),
})

/** Adds the ids of relation fields: one or several, populated or not, of one collection or of any. */
export function refer(to: Set<string>, ...values: unknown[]): void {
  for (const value of values.flat()) {
    const id = identityOf(targetOf(value))
    if (id !== null) to.add(id)
  }
}

/** What a relation to one of several collections holds beside the name of the collection. */
const targetOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'relationTo' in value && 'value' in value
    ? value.value
    : value

export const idsOf = ({ media, files, documents }: References): string[] =>
  [...new Set([...media, ...files, ...documents])].toSorted()
