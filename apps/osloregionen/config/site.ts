import type { SiteDefinition } from '@osloregionen/site-layer/site'

/** What everything that is written can be about. */
const about = { omrade: 'slug', naering: 'slug', kommune: 'number', prosjekt: 'slug' } as const
const newsFilters = { ...about, type: 'slug' } as const
const calendarFilters = { ...newsFilters, organ: 'slug' } as const
const paged = { etter: 'cursor' } as const
const ordered = { sorter: 'slug', ...paged } as const
const yearly = { ar: 'number', ...paged } as const

export const site: SiteDefinition = {
  key: 'osloregionen',
  organisation: 'osloregionen',
  language: 'nb',
  themeColor: { light: '#fbfaf7', dark: '#0b1f33' },
  environment: { url: 'OSLOREGIONEN_URL', port: 'OSLOREGIONEN_PORT' },
  search: '/sok',
  suggestions: '/sok/forslag',
  people: '/om-oss/sekretariatet',
  parameters: {
    priorityArea: 'omrade',
    sector: 'naering',
    municipality: 'kommune',
    project: 'prosjekt',
    audience: 'malgruppe',
    body: 'organ',
    addressee: 'mottaker',
    kind: 'type',
    year: 'ar',
    order: 'sorter',
    month: 'maned',
    type: 'type',
    after: 'etter',
    division: 'farge',
  },
  feedback: {
    path: '/tilbakemelding',
    thanks: '/tilbakemelding/takk',
    parameters: { about: 'om', page: 'side' },
    subjects: { page: 'side', accessibility: 'tilgjengelighet', contact: 'sporsmal' },
    privacy: '/personvern',
  },
  divisions: { subRegion: 'delregion', county: 'fylke', coverage: 'saker' },
  routes: {
    '/': {},
    '/aktuelt': {
      query: { ...newsFilters, ...yearly, ...ordered },
      offers: ['priorityArea', 'municipality', 'kind', 'year', 'order'],
    },
    '/rapporter': {
      query: { ...about, type: 'slug', ...yearly, ...ordered },
      offers: ['priorityArea', 'municipality', 'kind', 'year', 'order'],
    },
    '/kalender': {
      query: { ...calendarFilters, ...yearly, maned: 'month' },
      offers: ['priorityArea', 'municipality', 'body', 'kind', 'year'],
    },
    '/kampanjer': {
      query: { ...about, malgruppe: 'slug', ...ordered },
      offers: ['sector', 'audience', 'order'],
    },
    '/uttalelser': {
      query: { ...about, organ: 'slug', mottaker: 'slug', type: 'slug', ...yearly },
      offers: ['priorityArea', 'body', 'addressee', 'kind', 'year'],
    },
    '/styringsdokumenter': { query: { ...about, organ: 'slug', type: 'slug', ...paged } },
    '/prosjekter': { query: { ...about, type: 'slug', ...paged } },
    '/naeringer': { query: paged },
    '/nyhetsbrev': { query: { ...about, ...yearly, ...ordered }, offers: ['year', 'order'] },
    '/kommuner': { query: { farge: 'slug' } },
    '/sok': { query: { q: 'text', type: 'slug', omrade: 'slug', ...paged }, unlisted: true },
    '/tilbakemelding': { query: { om: 'slug', side: 'text' }, unlisted: true },
    '/tilbakemelding/takk': { query: { side: 'text' }, unlisted: true },
    '/sok/forslag': { query: { q: 'text' }, unlisted: true },
    '/rss.xml': { query: newsFilters, unlisted: true },
    '/atom.xml': { query: newsFilters, unlisted: true },
    '/feed.json': { query: newsFilters, unlisted: true },
    '/kalender.ics': { query: calendarFilters, unlisted: true },
    '/sitemap.xml': { unlisted: true },
    '/news-sitemap.xml': { unlisted: true },
    '/llms.txt': { unlisted: true },
    '/robots.txt': { unlisted: true },
    '/.well-known/security.txt': { unlisted: true },
  },
  shared: {
    background: '#0a2a4a',
    text: '#ffffff',
    soft: '#c9d8e8',
    dot: '#7fa9d6',
    accent: '#f0a184',
    line: '#46698f',
    leading: 1.12,
    tracking: '-0.012em',
    fonts: {
      head: [
        '@fontsource/newsreader/files/newsreader-latin-500-normal.woff',
        '@fontsource/newsreader/files/newsreader-latin-ext-500-normal.woff',
      ],
      text: [
        '@fontsource/inter/files/inter-latin-500-normal.woff',
        '@fontsource/inter/files/inter-latin-ext-500-normal.woff',
      ],
    },
  },
  unavailable: {
    title: 'Siden er ikke tilgjengelig akkurat nå',
    text: 'Vi har en feil hos oss. Prøv igjen om litt.',
  },
}
