import { isReservedPath, sites, type DocumentType, type Language, type Site } from '@osloregionen/contract'
import { AddressTakenError, put, withdraw, type Presentation } from '@osloregionen/content-store/write'
import { wakeIfListening } from '@osloregionen/partners/webhooks'
import { APIError, type PayloadRequest } from 'payload'
import { transactionOf, type TransactionHandle } from '../db/transaction.ts'
import { holdToContract } from './contract.ts'
import { present } from './present.ts'
import { mapId, presentMap } from './presenters/map.ts'
import { presentRedirect } from './presenters/redirect.ts'
import { presentSite } from './presenters/site.ts'

/**
 * Makes the store say what the authoring tables say about one document, in the transaction of the request. It reads the
 * authoring tables rather than the change at hand, so it can run any number of times, for any reason.
 * @returns whether anything public changed
 */
export async function syncDocument(req: PayloadRequest, type: DocumentType, id: string): Promise<boolean> {
  const transaction = await transactionOf(req)
  await lock(transaction, id)
  const outcome = await present(req, type, id)
  const changed =
    outcome.kind === 'withdrawn'
      ? await withdraw(transaction, id, outcome.reason)
      : await store(transaction, id, outcome.presentations)
  if (changed) await wakeIfListening(transaction)
  return changed
}

/** The same for a redirect. */
export async function syncRedirect(req: PayloadRequest, id: string): Promise<boolean> {
  const transaction = await transactionOf(req)
  await lock(transaction, id)
  const redirect = await presentRedirect(req, id)
  return redirect === null ? withdraw(transaction, id, 'deleted') : store(transaction, id, [redirect])
}

/** The same for the settings of a site. */
export async function syncSite(req: PayloadRequest, site: Site): Promise<boolean> {
  const transaction = await transactionOf(req)
  await lock(transaction, site)
  return store(transaction, site, [await presentSite(req, site)])
}

/** The same for the map of the municipalities. */
export async function syncMap(req: PayloadRequest): Promise<boolean> {
  const transaction = await transactionOf(req)
  await lock(transaction, mapId)
  const map = await presentMap(req)
  return map === null ? withdraw(transaction, mapId, 'unpublished') : store(transaction, mapId, [map])
}

/** Only one transaction at a time presents a document; the next one then reads what the first one wrote. */
async function lock(transaction: TransactionHandle, id: string): Promise<void> {
  await transaction.query("SELECT pg_advisory_xact_lock(hashtextextended('present ' || $1, 0))", [id])
}

async function store(
  transaction: TransactionHandle,
  id: string,
  presentations: Presentation[],
): Promise<boolean> {
  for (const presentation of presentations) {
    holdToContract(presentation)
    refuseReservedAddress(presentation)
  }
  const languages = presentations.map((presentation): Language => presentation.language)
  // Tombstones first: a follower that knows documents by id alone must meet the new presentation last.
  let changed = await withdraw(transaction, id, 'unpublished', languages)
  try {
    for (const presentation of presentations) changed = (await put(transaction, presentation)) || changed
  } catch (error) {
    if (error instanceof AddressTakenError) throw addressTaken(error)
    throw error
  }
  return changed
}

/** The lists and the search of a site answer at their addresses, whatever stands in the store. */
function refuseReservedAddress({ addresses }: Presentation): void {
  for (const site of sites) {
    const path = addresses[site]?.path
    if (path !== undefined && isReservedPath(site, path)) throw addressReserved(site, path)
  }
}

const addressReserved = (site: Site, path: string) =>
  new APIError(
    `Adressen ${path} på ${site} er det nettstedet selv som svarer på. Velg en annen adresse (slug).`,
    409,
    undefined,
    true,
  )

const addressTaken = ({ site, path, message }: AddressTakenError) =>
  new APIError(
    `Adressen ${path} på ${site} er alt i bruk av noe annet som er publisert. Velg en annen adresse (slug). (${message}.)`,
    409,
    undefined,
    true,
  )
