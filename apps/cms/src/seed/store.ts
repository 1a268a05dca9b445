import { presentedTogether } from '../publishing/hooks.ts'
import type { CollectionSlug, DataFromCollectionSlug, Payload, PayloadRequest } from 'payload'

/** What every write of the seed says: by whose right, in which transaction, and no more in the answer than needed. */
export interface SeedContext {
  payload: Payload
  req: PayloadRequest
}

/**
 * The options of one write. Each gets a request of its own in the shared transaction: Payload notes locale and context on
 * the request, and one write must not inherit them from another.
 */
export function trusted({ req }: SeedContext) {
  const context = { [presentedTogether]: true }
  return { depth: 0, overrideAccess: true, req: { transactionID: req.transactionID, context } } as const
}

/** Ids of what is there already, by a field that tells documents apart. What lies in the trash is there too. */
export async function existing(
  context: SeedContext,
  collection: CollectionSlug,
  field: 'slug' | 'title',
): Promise<Map<string, string>> {
  const { docs } = await context.payload.find({
    ...trusted(context),
    collection,
    locale: 'nb',
    pagination: false,
    select: { [field]: true },
    trash: true,
  })
  return new Map(docs.flatMap((doc) => keyOf(doc, field)))
}

function keyOf(doc: object, field: string): [string, string][] {
  const { id, [field]: key }: Record<string, unknown> = { ...doc }
  return typeof id === 'string' && typeof key === 'string' ? [[key, id]] : []
}

/** The fields of a document, and where it belongs. */
export type FieldsIn<Type extends CollectionSlug> = {
  [Slug in Type]: {
    collection: Slug
    data: Partial<Omit<DataFromCollectionSlug<Slug>, 'id' | 'createdAt' | 'updatedAt' | 'deletedAt'>>
  }
}[Type]
