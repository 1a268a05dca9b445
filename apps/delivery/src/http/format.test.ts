import { expect, test } from 'vitest'
import { inFormat } from './format.ts'

test.each([
  ['/v1/catalog', 'text/turtle', '/v1/catalog?format=turtle'],
  ['/v1/catalog', 'application/ld+json;q=0.5, text/turtle', '/v1/catalog?format=turtle'],
  ['/v1/catalog', 'application/ld+json', '/v1/catalog'],
  ['/v1/catalog', 'text/html,application/xhtml+xml,*/*;q=0.8', '/v1/catalog'],
  ['/v1/catalog', '*/*', '/v1/catalog'],
  ['/v1/catalog', undefined, '/v1/catalog'],
  ['/v1/catalog?format=jsonld', 'text/turtle', '/v1/catalog?format=jsonld'],
  ['/v1/news', 'text/turtle', '/v1/news'],
])('%s as %s is %s', (url, header, meant) => {
  expect(inFormat(url, header)).toBe(meant)
})
