import type { DocumentType } from '@osloregionen/contract'
import type { Library } from './library.ts'
import { existing, type SeedContext } from './store.ts'

/** One sample document: how it is written the first time, and how it is made whole and published. */
interface Planned {
  slug: string
  /** Writes it as a draft with what it can refer to so far. @returns its id */
  begin: () => Promise<string>
  /** Writes the rest and publishes it. */
  finish: (id: string) => Promise<void>
}

/** The sample documents of one type. What is there already, by slug, is left as it is. */
export interface Plan {
  type: DocumentType
  documents: Planned[]
}

/** Writes all that is not there: first everything once, so that everything can be referred to, then whole. */
export async function carryOut(
  context: SeedContext,
  library: Library,
  plans: readonly Plan[],
): Promise<number> {
  const begun: { id: string; finish: Planned['finish'] }[] = []
  for (const { type, documents } of plans) {
    const known = await existing(context, type, 'slug')
    for (const { slug, begin, finish } of documents) {
      const there = known.get(slug)
      const id = there ?? (await begin())
      library.add(type, slug, id)
      if (there === undefined) begun.push({ id, finish })
    }
  }
  library.isComplete = true
  for (const { id, finish } of begun) await finish(id)
  return begun.length
}
