import { NotFound, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook } from 'payload'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '../db/transaction.ts'

/** Changes of one document queue up: from here to the end of its transaction, nobody else changes it. */
export async function takeTurn(req: PayloadRequest, id: string): Promise<void> {
  const tx = await transactionOf(req)
  await tx.query("SELECT pg_advisory_xact_lock(hashtextextended('edit ' || $1, 0))", [id])
}

/** Payload writes a document whether or not its row is still there, so a save could bring back what was deleted meanwhile. */
const refuseWhatIsGone: CollectionBeforeChangeHook = async ({ collection, operation, originalDoc, req }) => {
  if (operation !== 'update') return
  await takeTurn(req, String(originalDoc.id))
  const where = { id: { equals: originalDoc.id } }
  const found = await req.payload.db.findOne({ collection: collection.slug, req, where, select: {} })
  if (found === null) throw new NotFound(req.t)
}

const deleteInTurn: CollectionBeforeDeleteHook = ({ id, req }) => takeTurn(req, String(id))

export const turns = { beforeChange: refuseWhatIsGone, beforeDelete: deleteInTurn }
