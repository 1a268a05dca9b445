import { pathOf, siteLanguage, sites } from '@osloregionen/contract'
import type { DocumentType, Site } from '@osloregionen/contract'
import { env } from '../env.ts'

const origins: Record<Site, string> = { osloregionen: env.OSLOREGIONEN_URL, oslopolitan: env.OSLOPOLITAN_URL }

const isSite = (value: unknown): value is Site => sites.some((site) => site === value)

/** Where a published document is seen by its readers: on its primary site, or on the site of the chosen language. */
export function liveAddress(type: DocumentType) {
  return (doc: Record<string, unknown>, { locale }: { locale: string }): string | null => {
    const { slug } = doc
    if (typeof slug !== 'string' || slug === '' || doc.publishedAt === null || doc.publishedAt === undefined)
      return null
    const chosen = Array.isArray(doc.sites)
      ? doc.sites.filter(isSite)
      : sites.filter((site) => siteLanguage[site] === locale)
    for (const site of chosen) {
      const path = pathOf(type, site, slug)
      if (path !== null) return origins[site] + path
    }
    return null
  }
}
