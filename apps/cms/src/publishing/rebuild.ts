import { documentTypeNames, sites, type DocumentType, type Site } from '@osloregionen/contract'
import type { Payload, PayloadRequest } from 'payload'
import { transactionOf } from '../db/transaction.ts'
import { syncDocument, syncSite } from './sync.ts'
import { inTransaction } from './transaction.ts'

/** Something whose public form was not what the authoring tables say. */
export interface Difference {
  type: DocumentType | 'sites'
  id: string
}

/**
 * Presents everything anew and writes what differs; nothing is truncated, since tombstones and revisions exist only in
 * the store.
 * @param mode `verify` finds the differences and writes none of them
 */
export async function rebuild(
  payload: Payload,
  mode: 'rebuild' | 'verify',
): Promise<{ checked: number; differences: Difference[] }> {
  const differences: Difference[] = []
  let checked = 0
  const check = async (difference: Difference, sync: (req: PayloadRequest) => Promise<boolean>) => {
    checked += 1
    if (await run(payload, mode, sync)) differences.push(difference)
  }
  for (const type of documentTypeNames) {
    for (const id of await everyId(payload, type))
      await check({ type, id }, (req) => syncDocument(req, type, id))
  }
  for (const site of sites)
    await check({ type: 'sites', id: site }, (req: PayloadRequest) => syncSite(req, site satisfies Site))
  return { checked, differences }
}

/** Thrown to undo what a verification has tried. */
class Undo extends Error {}

async function run(
  payload: Payload,
  mode: 'rebuild' | 'verify',
  sync: (req: PayloadRequest) => Promise<boolean>,
): Promise<boolean> {
  let changed = false
  try {
    await inTransaction(payload, async (req) => {
      changed = await sync(req)
      if (mode === 'verify') throw new Undo()
    })
  } catch (error) {
    if (!(error instanceof Undo)) throw error
  }
  return changed
}

/** Ids of all documents of a type, in the authoring tables or in the store. */
async function everyId(payload: Payload, type: DocumentType): Promise<string[]> {
  const authored = await payload.find({
    collection: type,
    depth: 0,
    pagination: false,
    select: {},
    overrideAccess: true,
    trash: true,
  })
  const stored = await inTransaction(payload, async (req) => {
    const transaction = await transactionOf(req)
    return transaction.query<{ id: string }>('SELECT DISTINCT id FROM content.documents WHERE type = $1', [
      type,
    ])
  })
  return [
    ...new Set([...authored.docs.map((doc) => String(doc.id)), ...stored.rows.map((row) => row.id)]),
  ].toSorted()
}
