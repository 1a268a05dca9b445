import { siteLanguage, type Site } from '@osloregionen/contract'
import type { Presentation } from '../write/index.ts'
import { origins, sampleRights } from './sample.ts'

/** Settings of a site. */
export function sampleSite(site: Site, name = 'Osloregionen'): Presentation {
  return {
    id: site,
    language: siteLanguage[site],
    type: 'sites',
    slug: site,
    localized: false,
    listed: false,
    title: name,
    publishedAt: '2021-01-01T00:00:00.000Z',
    updatedAt: '2021-01-01T00:00:00.000Z',
    startsAt: null,
    addresses: {},
    formerPaths: {},
    primarySite: null,
    document: {
      site,
      name,
      description: 'Kommuner som samarbeider.',
      language: siteLanguage[site],
      url: origins[site],
      navigation: [{ label: 'Aktuelt', href: '/aktuelt' }],
      footer: { text: null, links: [] },
      social: [],
      contactEmail: null,
      securityEmail: null,
      accessibilityStatement: null,
      license: 'NLOD 2.0',
      rights: sampleRights,
      newsletterList: site,
      announcement: null,
      frontPage: { hero: { kicker: null, title: name, lead: null, links: [] }, featured: [] },
      organisation: { figures: [] },
    },
    card: {},
    facets: [],
    refs: [],
    text: '',
    media: [],
  }
}
