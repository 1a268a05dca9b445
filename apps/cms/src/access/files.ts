import { documentTypeNames } from '@osloregionen/contract'
import type { Access, CollectionConfig, PayloadRequest, Where } from 'payload'
import { readerOf } from '../db/transaction.ts'
import { may } from '../domain/roles.ts'
import type { User } from '../payload-types.ts'
import { accessToMedia } from './media.ts'
import { readableDrafts } from './publishable.ts'
import { staffOf } from './staff.ts'

/** The access rules of the library of files: those of images, but what is not yet published is not for all staff. */
export const accessToFiles: NonNullable<CollectionConfig['access']> = {
  ...accessToMedia,
  read: readable(),
}

/**
 * Who does not read everything reads the files they uploaded themselves, those of what is published, and those of the
 * drafts they may read.
 */
function readable(): Access {
  return async ({ req, data, isReadingStaticFile = false }) => {
    const user = staffOf(req)
    if (user === null) return false
    if (may(user.role, 'readEverything')) return true
    const used = [...(await filesOfPublished(req)), ...(await idsInDrafts(req, user))]
    const theirs: Where = { or: [{ createdBy: { equals: user.id } }, { id: { in: used } }] }
    if (!isReadingStaticFile) return theirs
    // Payload would look for a document that has the file by this name, and a cover is not one's own file.
    const named: Where = { id: { in: await filesNamed(req, String(data?.filename)) } }
    const found = await req.payload.db.findOne({ collection: 'files', req, where: { and: [named, theirs] } })
    return found !== null
  }
}

const filesOfPublished = (req: PayloadRequest): Promise<string[]> =>
  idsOf(
    req,
    `SELECT id FROM files WHERE EXISTS
      (SELECT 1 FROM content.documents WHERE refs @> ARRAY[files.id::text] AND state = 'published')`,
  )

const filesNamed = (req: PayloadRequest, name: string): Promise<string[]> =>
  idsOf(
    req,
    "SELECT id FROM files WHERE filename = $1 OR cover->>'key' = $1 OR cover->'small'->>'key' = $1",
    [name],
  )

async function idsOf(req: PayloadRequest, sql: string, parameters: string[] = []): Promise<string[]> {
  const { query } = await readerOf(req)
  const { rows } = await query<{ id: string }>(sql, parameters)
  return rows.map(({ id }) => id)
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** Drafts name files in fields, lists and blocks within their texts: every id in them is taken, wherever it stands. */
async function idsInDrafts(req: PayloadRequest, user: User): Promise<string[]> {
  const drafts = await Promise.all(documentTypeNames.map((type) => readableDrafts(req, type, user)))
  return [...new Set(JSON.stringify(drafts).match(uuid))]
}
