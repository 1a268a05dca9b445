import { expect, test } from 'vitest'
import { inFormat, prefersPage } from './format.ts'

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

test.each([
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', true],
  ['*/*', true],
  [undefined, true],
  ['application/json', false],
  ['application/problem+json, text/html;q=0.5', false],
  ['image/avif,image/webp', false],
])('%s would rather have a page: %s', (header, expected) => {
  expect(prefersPage(header)).toBe(expected)
})
