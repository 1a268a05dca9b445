import type { SiteDefinition } from '@osloregionen/site-layer/site'

export const site: SiteDefinition = {
  key: 'osloregionen',
  language: 'nb',
  themeColor: { light: '#fbfaf7', dark: '#0b1f33' },
  environment: { url: 'OSLOREGIONEN_URL', port: 'OSLOREGIONEN_PORT' },
  routes: [
    { path: '/' },
    { path: '/aktuelt', query: { omrade: 'slug', kommune: 'number', type: 'slug', etter: 'cursor' } },
    { path: '/prosjekter' },
    { path: '/kommuner' },
    { path: '/sok', query: { q: 'text', type: 'slug', omrade: 'slug', etter: 'cursor' }, unlisted: true },
  ],
  unavailable: {
    title: 'Siden er ikke tilgjengelig akkurat nå',
    text: 'Vi har en feil hos oss. Prøv igjen om litt.',
  },
}
