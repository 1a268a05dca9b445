import { documentTypes, type DocumentType } from '@osloregionen/contract'
import type { Access, CollectionConfig, CollectionSlug, PayloadRequest, Where } from 'payload'
import type { User } from '../payload-types.ts'
import { may } from '../domain/roles.ts'
import { contributorTypes } from './contributors.ts'
import { ownMunicipality, requestMay, staffOf } from './staff.ts'

/** Is there a published copy of this document right now? Drafts beside it do not matter. */
export async function isPublished(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<boolean> {
  return (await mainRow(req, collection, id, { _status: { equals: 'published' } })) !== null
}

/** Does this document lie in the trash? */
export async function isInTrash(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<boolean> {
  return (await mainRow(req, collection, id, { deletedAt: { exists: true } })) !== null
}

/** The access rules of a collection that is published from. */
export function accessToPublishable(slug: DocumentType): NonNullable<CollectionConfig['access']> {
  const hasOwners = contributorTypes.some((type) => type === slug)
  return {
    read: readable(slug, ''),
    readVersions: readable(slug, 'version.'),
    create: creatable(hasOwners),
    update: updatable(slug, hasOwners),
    delete: removable(slug, hasOwners),
    unlock: () => false,
    admin: ({ req }) => staffOf(req) !== null,
  }
}

/** Staff read everything; contributors their municipality's drafts, reviewers the drafts shared with them. */
function readable(slug: DocumentType, prefix: '' | 'version.'): Access {
  return async ({ req }) => {
    const user = staffOf(req)
    if (user === null) return false
    if (may(user.role, 'readEverything')) return true
    const published: Where = { [`${prefix}_status`]: { equals: 'published' } }
    if (prefix === 'version.') return { or: [published, ...ownDrafts(slug, user, prefix)] }
    const drafts = await readableDrafts(req, slug, user)
    return { or: [published, { id: { in: drafts.map(({ id }) => id) } }] }
  }
}

/**
 * The drafts that somebody who does not read everything may read, as they stand in their newest versions: what makes
 * a draft somebody's own stands there, and the main row may be older.
 */
export async function readableDrafts(
  req: PayloadRequest,
  collection: DocumentType,
  user: User,
): Promise<{ id: string }[]> {
  const own = ownDrafts(collection, user, 'version.')
  if (own.length === 0) return []
  const { docs } = await req.payload.db.queryDrafts<{ id: string }>({
    collection,
    limit: 1000,
    pagination: false,
    req,
    where: { and: [{ 'version._status': { equals: 'draft' } }, { or: own }] },
  })
  return docs
}

/** What makes a draft somebody's own. Everything written can be shared; contributors write some types of it. */
function ownDrafts(slug: DocumentType, user: User, prefix: '' | 'version.'): Where[] {
  if (user.role === 'reviewer') {
    return documentTypes[slug].localized ? [] : [{ [`${prefix}sharedWith`]: { in: [user.id] } }]
  }
  if (!contributorTypes.some((type) => type === slug)) return []
  const municipality = ownMunicipality(user)
  const created: Where = { [`${prefix}createdBy`]: { equals: user.id } }
  return municipality === null
    ? [created]
    : [created, { [`${prefix}municipalities`]: { in: [municipality] } }]
}

function creatable(hasOwners: boolean): Access {
  return ({ req, data }) => {
    if (data?._status === 'published' && !requestMay(req, 'publish')) return false
    return requestMay(req, 'writeEverywhere') || (hasOwners && requestMay(req, 'writeForOwnMunicipality'))
  }
}

/** Who may not publish saves drafts only; the hook `workflow` sees to it that a save is one. */
function updatable(slug: DocumentType, hasOwners: boolean): Access {
  return async ({ req, id, data }) => {
    const user = staffOf(req)
    if (user === null) return false
    if (may(user.role, 'publish')) return true
    if (data?._status === 'published') return false
    if (may(user.role, 'writeEverywhere')) return true
    if (!hasOwners || !may(user.role, 'writeForOwnMunicipality')) return false
    if (id === undefined) return data === undefined
    return isOwnUnpublished(req, slug, String(id), user)
  }
}

/** What is published is removed by those who may publish, and in bulk too; the rest by whoever may write it. */
function removable(slug: DocumentType, hasOwners: boolean): Access {
  return async ({ req, id }) => {
    const user = staffOf(req)
    if (user === null) return false
    if (may(user.role, 'publish')) return true
    if (id === undefined) return false
    if (may(user.role, 'writeEverywhere')) return !(await isPublished(req, slug, String(id)))
    if (!hasOwners || !may(user.role, 'writeForOwnMunicipality')) return false
    const own = await mainRow(req, slug, String(id), { createdBy: { equals: user.id } })
    return own !== null && !(await isPublished(req, slug, String(id)))
  }
}

async function isOwnUnpublished(req: PayloadRequest, slug: DocumentType, id: string, user: User) {
  const own = await mainRow(req, slug, id, { or: ownDrafts(slug, user, '') })
  return own !== null && !(await isPublished(req, slug, id))
}

async function mainRow(req: PayloadRequest, collection: CollectionSlug, id: string, where: Where) {
  return req.payload.db.findOne({ collection, req, where: { and: [{ id: { equals: id } }, where] } })
}
