import { pathOf, type DocumentType, type Site } from '@osloregionen/contract'
import type { Presentation } from '@osloregionen/content-store/write'
import type { Origins } from './origins.ts'
import { addressOn } from './related.ts'
import type { Resolved } from './resolve.ts'
import type { Links } from './richText.ts'

/** What stands between the section and the slug of a document on a site. */
export type Under = (site: Site) => string

/** Where a document stands: at one address on each site that has pages of its type. */
export function addressesOf(
  type: DocumentType,
  slug: string,
  sites: readonly Site[],
  origins: Origins,
  under: Under = () => '',
): Presentation['addresses'] {
  const addresses: Presentation['addresses'] = {}
  for (const site of sites) {
    const path = pathOf(type, site, slug, under(site))
    if (path !== null) addresses[site] = { path, url: origins[site] + path }
  }
  return addresses
}

/** Links in a text lead to the target on a site that the document itself stands on, where it has a page there. */
export const linksOn = (sites: readonly Site[], { documents, origins }: Resolved): Links => ({
  origin: origins[sites[0] ?? 'osloregionen'],
  find: (id) => {
    const card = documents.get(id)
    return card === undefined ? null : addressOn(card, sites)
  },
})
