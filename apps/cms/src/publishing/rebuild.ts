import { documentTypeNames, sites, type DocumentType } from '@osloregionen/contract'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { transactionOf } from '../db/transaction.ts'
import { mapId } from './presenters/map.ts'
import { syncDocument, syncMap, syncRedirect, syncSite } from './sync.ts'
import { inTransaction } from './transaction.ts'

/** Something whose public form was not what the authoring tables say. */
export interface Difference {
  type: DocumentType | 'redirects' | 'sites' | 'maps'
  id: string
}

/** Something that could not be presented, and why. */
export interface Failure extends Difference {
  error: unknown
}

interface Round {
  checked: number
  differences: Difference[]
  failures: Failure[]
}

/** More rounds than any chain of documents that embed each other is long. */
const mostRounds = 8

/**
 * Presents everything anew and writes what differs; nothing is truncated, since tombstones and revisions exist only in
 * the store. What a document embeds of others stands in the store too, so it goes round until nothing changes any more.
 * What cannot be presented keeps nothing else waiting.
 * @param mode `verify` finds the differences and writes none of them
 * @returns what differed in any round, and what failed in the last one
 */
export async function rebuild(payload: Payload, mode: 'rebuild' | 'verify'): Promise<Round> {
  const found = new Map<string, Difference>()
  for (let round = 1; ; round += 1) {
    const { checked, differences, failures } = await goRound(payload, mode)
    for (const difference of differences) found.set(`${difference.type} ${difference.id}`, difference)
    const settled = mode === 'verify' || differences.length === 0
    if (settled) return { checked, differences: [...found.values()], failures }
    if (round === mostRounds) {
      const changing = differences.map(({ type, id }) => `${type} ${id}`).join(', ')
      throw new Error(`Still changing after ${mostRounds} rounds: ${changing}`)
    }
  }
}

async function goRound(payload: Payload, mode: 'rebuild' | 'verify'): Promise<Round> {
  const round: Round = { checked: 0, differences: [], failures: [] }
  const check = async (document: Difference, sync: (req: PayloadRequest) => Promise<boolean>) => {
    round.checked += 1
    try {
      if (await run(payload, mode, sync)) round.differences.push(document)
    } catch (error) {
      round.failures.push({ ...document, error })
    }
  }
  for (const type of documentTypeNames) {
    for (const id of await everyId(payload, type))
      await check({ type, id }, (req) => syncDocument(req, type, id))
  }
  for (const id of await everyId(payload, 'redirects'))
    await check({ type: 'redirects', id }, (req) => syncRedirect(req, id))
  for (const site of sites) await check({ type: 'sites', id: site }, (req) => syncSite(req, site))
  await check({ type: 'maps', id: mapId }, syncMap)
  return round
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

/** Ids of all documents of a collection, in the authoring tables or in the store. */
async function everyId(payload: Payload, collection: Extract<CollectionSlug, DocumentType | 'redirects'>) {
  const authored = await payload.find({
    collection,
    depth: 0,
    pagination: false,
    select: {},
    overrideAccess: true,
    trash: true,
  })
  const stored = await inTransaction(payload, async (req) => {
    const transaction = await transactionOf(req)
    return transaction.query<{ id: string }>('SELECT DISTINCT id FROM content.documents WHERE type = $1', [
      collection,
    ])
  })
  return [
    ...new Set([...authored.docs.map((doc) => String(doc.id)), ...stored.rows.map((row) => row.id)]),
  ].toSorted()
}
