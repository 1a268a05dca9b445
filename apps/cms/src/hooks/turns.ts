import { NotFound } from 'payload'
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { transactionOf } from '../db/transaction.ts'

/** Changes of one document queue up: from here to the end of its transaction, nobody else changes it. */
export async function takeTurn(req: PayloadRequest, id: string): Promise<void> {
  const tx = await transactionOf(req)
  await tx.query("SELECT pg_advisory_xact_lock(hashtextextended('edit ' || $1, 0))", [id])
}

/** Takes a turn, and goes on only if the document is still there: who had the turn before may have deleted it. */
async function takeTurnAtWhatIsThere(req: PayloadRequest, collection: CollectionSlug, id: string) {
  await takeTurn(req, id)
  const where = { id: { equals: id } }
  const found = await req.payload.db.findOne({ collection, req, where, select: {} })
  if (found === null) throw new NotFound(req.t)
}

/** Payload writes a document whether or not its row is still there, so a save could bring back what was deleted. */
const changeInTurn: CollectionBeforeChangeHook = async ({ collection, operation, originalDoc, req }) => {
  if (operation === 'update') await takeTurnAtWhatIsThere(req, collection.slug, String(originalDoc.id))
}

/** Of what is no longer there, Payload would hand the hooks that follow no document at all. */
const deleteInTurn: CollectionBeforeDeleteHook = ({ collection, id, req }) =>
  takeTurnAtWhatIsThere(req, collection.slug, String(id))

export const turns = { beforeChange: changeInTurn, beforeDelete: deleteInTurn }
