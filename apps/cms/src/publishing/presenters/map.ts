import { siteLanguage, type RegionMap } from '@osloregionen/contract'
import type { Presentation } from '@osloregionen/content-store/write'
import type { PayloadRequest } from 'payload'
import { Boundaries } from '../../collections/Files/reading/index.ts'
import { presentFile } from '../files.ts'
import { identityOf } from '../identity.ts'
import { origins } from '../origins.ts'

/** The id of the map in the store. */
export const mapId = 'map'

/**
 * The map of the municipalities as it is public: what was drawn from the file that is chosen, when it was uploaded. Null
 * without one, and where it cannot be said who made it and what may be done with it.
 */
export async function presentMap(req: PayloadRequest): Promise<Presentation | null> {
  const shared = { depth: 0, overrideAccess: true, req } as const
  const { boundaries: chosen } = await req.payload.findGlobal({ slug: 'organisation', ...shared })
  const id = identityOf(chosen)
  if (id === null) return null
  const file = await req.payload.findByID({
    collection: 'files',
    id,
    disableErrors: true,
    showHiddenFields: true,
    ...shared,
  })
  const drawn = Boundaries.safeParse(file?.boundaries)
  const source = presentFile(file ?? undefined, { origins, language: siteLanguage.osloregionen })
  if (!file?.filename || source === null || !drawn.success || 'fault' in drawn.data) return null
  const { credit, license } = source
  if (!credit || !license) return null
  const document: RegionMap = { boundaries: { ...drawn.data, credit, license, source } }
  return {
    id: mapId,
    language: siteLanguage.osloregionen,
    type: 'maps',
    slug: mapId,
    localized: false,
    listed: false,
    title: file.title,
    publishedAt: file.createdAt,
    updatedAt: file.updatedAt,
    startsAt: null,
    addresses: {},
    formerPaths: {},
    primarySite: null,
    document,
    card: {},
    facets: [],
    refs: [id],
    text: '',
    media: [file.filename],
  }
}
