import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'
import { transactionOf } from '../db/transaction.ts'

/** What the published copy says of its changes. */
const Kept = z.object({
  updateType: z.string().nullish(),
  changeNote: z.string().nullish(),
  corrections: z.array(z.object({ id: z.string().nullish(), at: z.string(), note: z.string() })).nullish(),
})

/**
 * Keeps every correction that readers have been told of. A major change of something that has been public, published with
 * a new note, is one. The published copy alone says which there are: a draft, or an earlier version that is restored, may
 * hold fewer.
 */
export const keepCorrections: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create') return { ...data, corrections: [] }
  const id = String(originalDoc.id)
  const before = await publishedCopy(req, collection.slug, id)
  const corrections = before.corrections ?? []
  const note = data.updateType === 'major' ? (data.changeNote ?? '').trim() : ''
  const isTold = before.updateType === 'major' && before.changeNote?.trim() === note
  const isNew = data._status === 'published' && note !== '' && !isTold && (await wasPublic(req, id))
  const at = new Date().toISOString()
  return { ...data, corrections: isNew ? [{ at, note }, ...corrections] : corrections }
}

async function publishedCopy(req: PayloadRequest, collection: CollectionSlug, id: string) {
  const select = { updateType: true, changeNote: true, corrections: true } as const
  const row = await req.payload.db.findOne({ collection, req, where: { id: { equals: id } }, select })
  return Kept.parse(row ?? {})
}

/** What was taken down is corrected too: somebody has read it. */
async function wasPublic(req: PayloadRequest, id: string): Promise<boolean> {
  const transaction = await transactionOf(req)
  const { rows } = await transaction.query('SELECT 1 FROM content.documents WHERE id = $1 LIMIT 1', [id])
  return rows.length > 0
}
