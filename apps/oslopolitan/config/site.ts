import type { SiteDefinition } from '@osloregionen/site-layer/site'

/** Of stories as of events. */
const filters = { sector: 'slug', municipality: 'number', kind: 'slug' } as const
const paged = { after: 'cursor' } as const
const yearly = { year: 'number', ...paged } as const

export const site: SiteDefinition = {
  key: 'oslopolitan',
  language: 'en',
  themeColor: { light: '#fff8f1', dark: '#10131f' },
  environment: { url: 'OSLOPOLITAN_URL', port: 'OSLOPOLITAN_PORT' },
  search: '/search',
  parameters: {
    priorityArea: 'area',
    sector: 'sector',
    municipality: 'municipality',
    audience: 'audience',
    body: 'body',
    kind: 'kind',
    year: 'year',
    type: 'type',
    after: 'after',
  },
  routes: {
    '/': {},
    '/stories': { query: { ...filters, ...yearly } },
    '/reports': { query: { sector: 'slug', kind: 'slug', ...yearly } },
    '/campaigns': { query: { sector: 'slug', audience: 'slug', ...paged } },
    '/events': { query: { ...filters, ...yearly } },
    '/guides': { query: { audience: 'slug', ...paged } },
    '/sectors': { query: paged },
    '/newsletter': { query: yearly },
    '/region': {},
    '/search': { query: { q: 'text', type: 'slug', ...paged }, unlisted: true },
    '/rss.xml': { query: filters, unlisted: true },
    '/atom.xml': { query: filters, unlisted: true },
    '/feed.json': { query: filters, unlisted: true },
    '/events.ics': { query: filters, unlisted: true },
    '/sitemap.xml': { unlisted: true },
    '/robots.txt': { unlisted: true },
  },
  unavailable: {
    title: 'This page is not available right now',
    text: 'Something is wrong at our end. Please try again in a little while.',
  },
}
