import type { SiteDefinition } from '@osloregionen/site-layer/site'

export const site: SiteDefinition = {
  key: 'oslopolitan',
  language: 'en',
  themeColor: { light: '#fff8f1', dark: '#10131f' },
  environment: { url: 'OSLOPOLITAN_URL', port: 'OSLOPOLITAN_PORT' },
  routes: [
    { path: '/' },
    { path: '/stories', query: { municipality: 'number', kind: 'slug', after: 'cursor' } },
    { path: '/region' },
    { path: '/search', query: { q: 'text', type: 'slug', after: 'cursor' }, unlisted: true },
  ],
  unavailable: {
    title: 'This page is not available right now',
    text: 'Something is wrong at our end. Please try again in a little while.',
  },
}
