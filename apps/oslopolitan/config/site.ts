import type { SiteDefinition } from '@osloregionen/site-layer/site'

/** What everything that is written can be about. */
const about = { area: 'slug', sector: 'slug', municipality: 'number', project: 'slug' } as const
/** Of stories, of reports and of events. */
const filters = { ...about, kind: 'slug' } as const
const paged = { after: 'cursor' } as const
const ordered = { sort: 'slug', ...paged } as const
const yearly = { year: 'number', ...paged } as const

export const site: SiteDefinition = {
  key: 'oslopolitan',
  organisation: 'osloregionen',
  language: 'en',
  themeColor: { light: '#fff8f1', dark: '#10131f' },
  environment: { url: 'OSLOPOLITAN_URL', port: 'OSLOPOLITAN_PORT' },
  search: '/search',
  suggestions: '/search/suggestions',
  people: '/about/contact',
  parameters: {
    priorityArea: 'area',
    sector: 'sector',
    municipality: 'municipality',
    project: 'project',
    audience: 'audience',
    body: 'body',
    addressee: 'addressee',
    kind: 'kind',
    year: 'year',
    order: 'sort',
    month: 'month',
    type: 'type',
    after: 'after',
    division: 'colour',
  },
  feedback: {
    path: '/feedback',
    thanks: '/feedback/thanks',
    parameters: { about: 'about', page: 'page' },
    subjects: { page: 'page', accessibility: 'accessibility', contact: 'question' },
    privacy: '/privacy',
  },
  divisions: { subRegion: 'sub-region', county: 'county', coverage: 'coverage' },
  routes: {
    '/': {},
    '/stories': {
      query: { ...filters, ...yearly, ...ordered },
      offers: ['sector', 'municipality', 'kind', 'year', 'order'],
    },
    '/reports': { query: { ...filters, ...yearly, ...ordered }, offers: ['sector', 'kind', 'year', 'order'] },
    '/campaigns': {
      query: { ...about, audience: 'slug', ...ordered },
      offers: ['sector', 'audience', 'order'],
    },
    '/events': {
      query: { ...filters, ...yearly, month: 'month' },
      offers: ['sector', 'municipality', 'kind', 'year'],
    },
    '/guides': { query: { ...about, audience: 'slug', ...paged }, offers: ['audience'] },
    '/sectors': { query: paged },
    '/newsletter': { query: { ...about, ...yearly, ...ordered }, offers: ['year', 'order'] },
    '/region': { query: { colour: 'slug' } },
    '/search': { query: { q: 'text', type: 'slug', ...paged }, unlisted: true },
    '/feedback': { query: { about: 'slug', page: 'text' }, unlisted: true },
    '/feedback/thanks': { query: { page: 'text' }, unlisted: true },
    '/search/suggestions': { query: { q: 'text' }, unlisted: true },
    '/rss.xml': { query: filters, unlisted: true },
    '/atom.xml': { query: filters, unlisted: true },
    '/feed.json': { query: filters, unlisted: true },
    '/events.ics': { query: filters, unlisted: true },
    '/sitemap.xml': { unlisted: true },
    '/news-sitemap.xml': { unlisted: true },
    '/llms.txt': { unlisted: true },
    '/robots.txt': { unlisted: true },
    '/.well-known/security.txt': { unlisted: true },
  },
  shared: {
    background: '#10131f',
    text: '#fffaf5',
    soft: '#e3d8d2',
    dot: '#ffd7a8',
    accent: '#ff8a5b',
    line: '#5a4a4e',
    leading: 1,
    tracking: '-0.03em',
    fonts: {
      head: [
        '@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff',
        '@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-ext-700-normal.woff',
      ],
      text: [
        '@fontsource/inter/files/inter-latin-500-normal.woff',
        '@fontsource/inter/files/inter-latin-ext-500-normal.woff',
      ],
    },
  },
  unavailable: {
    title: 'This page is not available right now',
    text: 'Something is wrong at our end. Please try again in a little while.',
  },
}
