import { pathOf, type DocumentType, type Site } from '@osloregionen/contract'
import type { Presentation } from '@osloregionen/content-store/write'
import type { News } from '../payload-types.ts'
import type { Origins } from './origins.ts'
import type { Resolved } from './resolve.ts'
import type { Links } from './richText.ts'

/** Where a document stands: at one address on each site that has pages of its type. */
export function addressesOf(
  type: DocumentType,
  slug: string,
  sites: readonly Site[],
  origins: Origins,
): Presentation['addresses'] {
  const addresses: Presentation['addresses'] = {}
  for (const site of sites) {
    const path = pathOf(type, site, slug)
    if (path !== null) addresses[site] = { path, url: origins[site] + path }
  }
  return addresses
}

/** The address of a document on the first of some sites that has a page for it; null when none has. */
export function addressOf(
  type: DocumentType,
  slug: string | null | undefined,
  sites: readonly Site[],
  origins: Origins,
): string | null {
  if (!slug) return null
  const addresses = addressesOf(type, slug, sites, origins)
  return sites.map((site) => addresses[site]?.url).find((url) => url !== undefined) ?? null
}

export const newsAddress = (news: News | undefined, origins: Origins): string | null =>
  news === undefined ? null : addressOf('news', news.slug, news.sites, origins)

/** Links in a text lead to the target on a site that the document itself stands on, where it has a page there. */
export const linksOn = (sites: readonly Site[], resolved: Resolved): Links => ({
  origin: resolved.origins[sites[0] ?? 'osloregionen'],
  find: (collection, id) => {
    switch (collection) {
      case 'news':
        return newsAddress(resolved.news.get(id), resolved.origins)
      case 'municipalities':
        return addressOf(collection, resolved.municipalities.get(id)?.slug, sites, resolved.origins)
      case 'priority-areas':
        return addressOf(collection, resolved['priority-areas'].get(id)?.slug, sites, resolved.origins)
      default:
        return null
    }
  },
})
