import type { SiteDefinition } from '@osloregionen/site-layer/site'

const newsFilters = { municipality: 'number', kind: 'slug' } as const

export const site: SiteDefinition = {
  key: 'oslopolitan',
  language: 'en',
  themeColor: { light: '#fff8f1', dark: '#10131f' },
  environment: { url: 'OSLOPOLITAN_URL', port: 'OSLOPOLITAN_PORT' },
  routes: {
    '/': {},
    '/stories': { query: { ...newsFilters, year: 'number', after: 'cursor' } },
    '/region': {},
    '/search': { query: { q: 'text', type: 'slug', after: 'cursor' }, unlisted: true },
    '/rss.xml': { query: newsFilters, unlisted: true },
    '/atom.xml': { query: newsFilters, unlisted: true },
    '/feed.json': { query: newsFilters, unlisted: true },
    '/sitemap.xml': { unlisted: true },
    '/robots.txt': { unlisted: true },
  },
  filters: { municipality: 'municipality', kind: 'kind' },
  unavailable: {
    title: 'This page is not available right now',
    text: 'Something is wrong at our end. Please try again in a little while.',
  },
}
