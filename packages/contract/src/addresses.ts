import { siteLanguage, sites, type Language, type Site } from './common.ts'
import { documentTypes, type DocumentType } from './documents/index.ts'

/** The section a type lives in, by site. No entry: the type has no pages of its own there. */
export const sections: Record<DocumentType, Partial<Record<Site, string>>> = {
  news: { osloregionen: '/aktuelt', oslopolitan: '/stories' },
  reports: { osloregionen: '/rapporter', oslopolitan: '/reports' },
  campaigns: { osloregionen: '/kampanjer', oslopolitan: '/campaigns' },
  'newsletter-issues': { osloregionen: '/nyhetsbrev', oslopolitan: '/newsletter' },
  events: { osloregionen: '/kalender', oslopolitan: '/events' },
  meetings: { osloregionen: '/kalender' },
  statements: { osloregionen: '/uttalelser' },
  'governing-documents': { osloregionen: '/styringsdokumenter' },
  projects: { osloregionen: '/prosjekter' },
  pages: { osloregionen: '', oslopolitan: '' },
  guides: { oslopolitan: '/guides' },
  bodies: { osloregionen: '/om-oss/organer' },
  people: {},
  municipalities: { osloregionen: '/kommuner', oslopolitan: '/region' },
  'sub-regions': {},
  'priority-areas': { osloregionen: '/prosjekter' },
  sectors: { osloregionen: '/naeringer', oslopolitan: '/sectors' },
  'event-series': {},
}

/**
 * The path of a document on a site, or null where it has no page. No trailing slash.
 * @param under what stands between the section and the slug, such as the priority area of a project: `/klima-og-miljo`
 */
export function pathOf(type: DocumentType, site: Site, slug: string, under = ''): string | null {
  const section = sections[type][site]
  return section === undefined ? null : `${section}${under}/${slug}`
}

/** The sites that a presentation of a document in a language stands on: a register entry stands on the site of its language. */
export function sitesOf(type: DocumentType, language: Language, chosen: readonly Site[]): Site[] {
  if (!documentTypes[type].localized) return [...chosen]
  return sites.filter((site) => siteLanguage[site] === language)
}

/**
 * The one way to write a path of a site: no trailing slash, no doubled slashes, no dot segments, one percent-encoding.
 * Null when it cannot be read.
 */
export function canonicalPath(written: string): string | null {
  // A request line may hold a whole address; where it points is the proxy's business.
  const path = written.replace(/^https?:\/\/[^/]*/i, '')
  // Browsers take a backslash for a slash, so it must not survive into a Location either.
  const single = path.replace(/[\\/]+/g, '/') || '/'
  if (!single.startsWith('/')) return null
  try {
    decodeURIComponent(single)
    const { pathname } = new URL(`http://host${single}`)
    return pathname.replace(/(?<=.)\/$/, '').replace(/%[0-9a-f]{2}/gi, (code) => {
      const character = String.fromCharCode(Number.parseInt(code.slice(1), 16))
      return /[\w.~-]/.test(character) ? character : code.toUpperCase()
    })
  } catch {
    return null
  }
}

/** The page of another site that is the same there: a list, such as `/region` for `/kommuner`, or the front page. */
export function counterpartOf(path: string, from: Site, to: Site): string | null {
  if (path === '/') return '/'
  const same = Object.values(sections).find((section) => section[from] === path && section[to])
  return same?.[to] ?? null
}

/** The search page of each site, which no document may take the address of. */
export const searchPages: Record<Site, string> = { osloregionen: '/sok', oslopolitan: '/search' }

/** The forms that readers write to the staff by, and what stands under them. */
const feedbackPages: Record<Site, string> = { osloregionen: '/tilbakemelding', oslopolitan: '/feedback' }

/** Whether a path of a site is that of a list, a search or a form, which the site itself answers. */
export const isReservedPath = (site: Site, path: string): boolean =>
  path === searchPages[site] ||
  path === feedbackPages[site] ||
  path.startsWith(`${feedbackPages[site]}/`) ||
  Object.entries(sections).some(([type, section]) => type !== 'bodies' && section[site] === path)
