import { expect, test } from 'vitest'
import { inLanguage } from './language.ts'

test.each([
  ['/v1/municipalities', 'en-GB,en;q=0.9', '/v1/municipalities?language=en'],
  ['/v1/municipalities/oslo?fields=id', 'nn', '/v1/municipalities/oslo?fields=id&language=nn'],
  ['/v1/municipalities', 'nb-NO,en;q=0.5', '/v1/municipalities'],
  ['/v1/municipalities', 'no', '/v1/municipalities'],
  ['/v1/municipalities', 'sv, en;q=0.1', '/v1/municipalities?language=en'],
  ['/v1/municipalities', 'sv', '/v1/municipalities'],
  ['/v1/municipalities', '*', '/v1/municipalities'],
  ['/v1/municipalities', undefined, '/v1/municipalities'],
  ['/v1/municipalities', ';;q=,=', '/v1/municipalities'],
  ['/v1/municipalities?language=nb', 'en', '/v1/municipalities?language=nb'],
  ['/v1/municipalities?site=osloregionen', 'en', '/v1/municipalities?site=osloregionen'],
  ['/v1/news', 'en', '/v1/news'],
])('%s in %s is %s', (url, header, meant) => {
  expect(inLanguage(url, header)).toBe(meant)
})
