import type { Translation, WrittenType } from '@osloregionen/contract'
import type { PayloadRequest } from 'payload'
import { identityOf } from './identity.ts'
import { publishedWhere } from './published.ts'
import { pick } from './related.ts'
import type { Resolved } from './resolve.ts'

/** Ids of the published documents that say they are the same as this one in another language. */
export async function idsOfTranslationsTo(
  req: PayloadRequest,
  collection: WrittenType,
  id: string,
): Promise<string[]> {
  const found = await publishedWhere(req, collection, { translations: { in: [id] } })
  return found.map((document) => document.id)
}

/** The same document in other languages, whichever of the two holds the link. */
export function translationsOf(
  id: string,
  type: WrittenType,
  linked: readonly unknown[],
  resolved: Resolved,
): Translation[] {
  const ids = [...new Set(linked.flatMap((value) => identityOf(value) ?? []))].toSorted()
  return pick(ids, type, resolved).flatMap(({ id: other, language, url }) =>
    other === id || url === null ? [] : [{ language, id: other, url }],
  )
}
