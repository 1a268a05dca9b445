import type { DocumentType } from '@osloregionen/contract'
import type { PayloadRequest, Where } from 'payload'

/** The published documents of a type that meet a condition, by id. */
export async function publishedWhere(
  req: PayloadRequest,
  collection: DocumentType,
  where: Where,
): Promise<{ id: string }[]> {
  const { docs } = await req.payload.find({
    collection,
    where: { and: [where, { _status: { equals: 'published' } }] },
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id }) => ({ id }))
}
