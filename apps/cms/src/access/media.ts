import type { Access, CollectionConfig, PayloadRequest } from 'payload'
import { may } from '../domain/roles.ts'
import { readerOf } from '../db/transaction.ts'
import { nobody, requestMay, staffOf, whoMay } from './staff.ts'

/** The access rules of the image library: those who upload look after their own images until they are public. */
export const accessToMedia: NonNullable<CollectionConfig['access']> = {
  read: ({ req }) => staffOf(req) !== null,
  readVersions: nobody,
  create: whoMay('uploadMedia'),
  update: ownAndNotPublic(),
  delete: ownAndNotPublic(),
  unlock: nobody,
  admin: ({ req }) => staffOf(req) !== null,
}

function ownAndNotPublic(): Access {
  return async ({ req, id, data }) => {
    const user = staffOf(req)
    if (user === null || !may(user.role, 'uploadMedia')) return false
    if (requestMay(req, 'publish')) return true
    if (id === undefined) return data === undefined
    if (await isPublic(req, String(id))) return false
    return { createdBy: { equals: user.id } }
  }
}

/** Does something published show this image? The content store knows. */
async function isPublic(req: PayloadRequest, id: string): Promise<boolean> {
  const { query } = await readerOf(req)
  const { rows } = await query(
    "SELECT 1 FROM content.documents WHERE refs @> ARRAY[$1] AND state = 'published' LIMIT 1",
    [id],
  )
  return rows.length > 0
}
