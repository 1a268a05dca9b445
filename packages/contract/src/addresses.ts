import { siteLanguage, sites, type Language, type Site } from './common.ts'
import { documentTypes, type DocumentType } from './documents/index.ts'

/** The section a type lives in, by site. No entry: the type has no pages of its own there. */
export const sections: Record<DocumentType, Partial<Record<Site, string>>> = {
  news: { osloregionen: '/aktuelt', oslopolitan: '/stories' },
  'priority-areas': { osloregionen: '/prosjekter' },
  municipalities: { osloregionen: '/kommuner', oslopolitan: '/region' },
  people: {},
}

/** The path of a document on a site, or null where it has no page. No trailing slash. */
export function pathOf(type: DocumentType, site: Site, slug: string): string | null {
  const section = sections[type][site]
  return section === undefined ? null : `${section}/${slug}`
}

/** The sites that a presentation of a document in a language stands on: a register entry stands on the site of its language. */
export function sitesOf(type: DocumentType, language: Language, chosen: readonly Site[]): Site[] {
  if (!documentTypes[type].localized) return [...chosen]
  return sites.filter((site) => siteLanguage[site] === language)
}
