import { isDocumentType, sites, type DocumentType, type Site } from '@osloregionen/contract'
import type { Payload } from 'payload'
import type { Jobs } from '../queue.ts'
import { syncDocument, syncSite } from '../../publishing/sync.ts'
import { inTransaction } from '../../publishing/transaction.ts'
import { transactionOf } from '../../db/transaction.ts'

const isSite = (id: string): id is Site => sites.some((site) => site === id)

/** Presents a document anew, then everything published that embeds or links to it, each in a transaction of its own. */
export async function presentDependants(
  payload: Payload,
  { type, id }: Jobs['present-dependants'],
): Promise<void> {
  if (isDocumentType(type)) await presentOne(payload, type, id)
  const dependants = await inTransaction(payload, async (req) => {
    const transaction = await transactionOf(req)
    return transaction.query<{ id: string; type: string }>(
      `SELECT DISTINCT id, type FROM content.documents WHERE refs @> ARRAY[$1] AND state = 'published' ORDER BY id`,
      [id],
    )
  })
  for (const dependant of dependants.rows) {
    if (isDocumentType(dependant.type)) await presentOne(payload, dependant.type, dependant.id)
    else if (isSite(dependant.id)) await presentSettings(payload, dependant.id)
  }
}

/** @returns whether anything public changed */
const presentOne = (payload: Payload, type: DocumentType, id: string) =>
  inTransaction(payload, (req) => syncDocument(req, type, id))

/** @returns whether anything public changed */
const presentSettings = (payload: Payload, site: Site) => inTransaction(payload, (req) => syncSite(req, site))
