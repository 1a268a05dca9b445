import type { SiteDefinition } from '@osloregionen/site-layer/site'

const newsFilters = { omrade: 'slug', kommune: 'number', type: 'slug' } as const
const calendarFilters = { omrade: 'slug', kommune: 'number', organ: 'slug', type: 'slug' } as const
const paged = { etter: 'cursor' } as const
const yearly = { ar: 'number', ...paged } as const

export const site: SiteDefinition = {
  key: 'osloregionen',
  language: 'nb',
  themeColor: { light: '#fbfaf7', dark: '#0b1f33' },
  environment: { url: 'OSLOREGIONEN_URL', port: 'OSLOREGIONEN_PORT' },
  search: '/sok',
  parameters: {
    priorityArea: 'omrade',
    sector: 'naering',
    municipality: 'kommune',
    audience: 'malgruppe',
    body: 'organ',
    kind: 'type',
    year: 'ar',
    type: 'type',
    after: 'etter',
  },
  routes: {
    '/': {},
    '/aktuelt': { query: { ...newsFilters, ...yearly } },
    '/rapporter': { query: { omrade: 'slug', kommune: 'number', type: 'slug', ...yearly } },
    '/kalender': { query: { ...calendarFilters, ...yearly } },
    '/kampanjer': { query: { naering: 'slug', malgruppe: 'slug', ...paged } },
    '/uttalelser': { query: { omrade: 'slug', organ: 'slug', type: 'slug', ...paged } },
    '/styringsdokumenter': { query: paged },
    '/prosjekter': {},
    '/naeringer': { query: paged },
    '/nyhetsbrev': { query: yearly },
    '/kommuner': {},
    '/sok': { query: { q: 'text', type: 'slug', omrade: 'slug', ...paged }, unlisted: true },
    '/rss.xml': { query: newsFilters, unlisted: true },
    '/atom.xml': { query: newsFilters, unlisted: true },
    '/feed.json': { query: newsFilters, unlisted: true },
    '/kalender.ics': { query: calendarFilters, unlisted: true },
    '/sitemap.xml': { unlisted: true },
    '/robots.txt': { unlisted: true },
  },
  unavailable: {
    title: 'Siden er ikke tilgjengelig akkurat nå',
    text: 'Vi har en feil hos oss. Prøv igjen om litt.',
  },
}
