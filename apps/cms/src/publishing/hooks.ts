import { isDocumentType, sites, type Site } from '@osloregionen/contract'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { queueJob } from '../jobs/queue.ts'
import { licenceOf } from './licence.ts'
import { syncDocument, syncMap, syncRedirect, syncSite } from './sync.ts'

/**
 * The hooks of everything that can be published. The store is written in the transaction of the change; what embeds the
 * document is presented anew by a job queued in that same transaction. The job also presents the document itself once
 * more, after the commit: something it embeds may have changed in a transaction that ran at the same time.
 */
const publishChange: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  await publish(collection.slug, String(doc.id), req)
  return doc
}

/** What refers to a document loses the reference with it, even if it never was public. */
const publishDeletion: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await publish(collection.slug, String(id), req, { isDeleted: true })
}

/** Says in the context of a request that it is one of many, after which everything is presented anew in one go. */
export const presentedTogether = 'presentedTogether'

async function publish(
  slug: string,
  id: string,
  req: PayloadRequest,
  { isDeleted = false } = {},
): Promise<void> {
  if (!isDocumentType(slug)) throw new Error(`The collection ${slug} has publish hooks but is no public type`)
  const changed = await syncDocument(req, slug, id)
  if ((changed || isDeleted) && req.context[presentedTogether] !== true) {
    await queueJob(req, 'present-dependants', { type: slug, id })
  }
}

const presentUsers: CollectionAfterChangeHook = async ({ data, doc, req }) => {
  await queueJob(req, 'present-dependants', { type: 'media', id: String(doc.id) })
  // What was saved: what is answered may be but a part of it.
  if (!Array.isArray(data.renditions)) await queueJob(req, 'renditions', { mediaId: String(doc.id) })
  return doc
}

const presentFormerUsers: CollectionAfterDeleteHook = async ({ id, req }) => {
  await queueJob(req, 'present-dependants', { type: 'media', id: String(id) })
}

const publishRedirect: CollectionAfterChangeHook = async ({ doc, req }) => {
  await syncRedirect(req, String(doc.id))
  return doc
}

const withdrawRedirect: CollectionAfterDeleteHook = async ({ id, req }) => {
  await syncRedirect(req, String(id))
}

const publishSites =
  (...changed: readonly Site[]): GlobalAfterChangeHook =>
  async ({ doc, req }) => {
    for (const site of changed) await syncSite(req, site)
    return doc
  }

const publishMap: GlobalAfterChangeHook = async ({ doc, req }) => {
  await syncMap(req)
  return doc
}

/** Every text tells its licence, so a new one means presenting all of them anew. */
const spreadLicence: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (licenceOf(doc) !== licenceOf(previousDoc ?? {})) await queueJob(req, 'rebuild', {})
  return doc
}

export const publishHooks = { afterChange: [publishChange], afterDelete: [publishDeletion] }
/** Images are public through the documents that use them. */
export const mediaPublishHooks = { afterChange: [presentUsers], afterDelete: [presentFormerUsers] }
export const redirectPublishHooks = { afterChange: [publishRedirect], afterDelete: [withdrawRedirect] }
export const sitePublishHooks = (site: Site) => ({ afterChange: [publishSites(site), spreadLicence] })
/** What is said of the organisation stands in the settings of every site; the map stands alone. */
export const organisationPublishHooks = { afterChange: [publishSites(...sites), publishMap] }
