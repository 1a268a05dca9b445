import type { SiteDefinition } from '@osloregionen/site-layer/site'

const newsFilters = { omrade: 'slug', kommune: 'number', type: 'slug' } as const

export const site: SiteDefinition = {
  key: 'osloregionen',
  language: 'nb',
  themeColor: { light: '#fbfaf7', dark: '#0b1f33' },
  environment: { url: 'OSLOREGIONEN_URL', port: 'OSLOREGIONEN_PORT' },
  routes: {
    '/': {},
    '/aktuelt': { query: { ...newsFilters, ar: 'number', etter: 'cursor' } },
    '/prosjekter': {},
    '/kommuner': {},
    '/sok': { query: { q: 'text', type: 'slug', omrade: 'slug', etter: 'cursor' }, unlisted: true },
    '/rss.xml': { query: newsFilters, unlisted: true },
    '/atom.xml': { query: newsFilters, unlisted: true },
    '/feed.json': { query: newsFilters, unlisted: true },
    '/sitemap.xml': { unlisted: true },
    '/robots.txt': { unlisted: true },
  },
  filters: { omrade: 'priorityArea', kommune: 'municipality', type: 'kind' },
  unavailable: {
    title: 'Siden er ikke tilgjengelig akkurat nå',
    text: 'Vi har en feil hos oss. Prøv igjen om litt.',
  },
}
