import { siteLanguage } from '@osloregionen/contract'
import type { Presentation } from '@osloregionen/content-store/write'
import type { PayloadRequest } from 'payload'
import { origins } from '../origins.ts'

/** A redirect as it is public: in the store like a document, at the old address, but in no list. */
export async function presentRedirect(req: PayloadRequest, id: string): Promise<Presentation | null> {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const redirect = docs[0]
  if (redirect === undefined) return null
  const { site, from, to, kind, updatedAt } = redirect
  return {
    id,
    language: siteLanguage[site],
    type: 'redirects',
    slug: id,
    localized: false,
    listed: false,
    title: from,
    publishedAt: updatedAt,
    updatedAt,
    startsAt: null,
    addresses: { [site]: { path: from, url: origins[site] + from } },
    formerPaths: {},
    primarySite: site,
    document: { to, status: Number(kind) },
    card: {},
    facets: [],
    refs: [],
    text: '',
    media: [],
  }
}
