import { expect, test } from 'vitest'
import { preferredLanguage } from './languages.ts'

test.each([
  [undefined, 'nb'],
  ['', 'nb'],
  ['*', 'nb'],
  ['de', 'nb'],
  ['nb-NO,nb;q=0.9,en;q=0.8', 'nb'],
  ['nn-NO,en;q=0.5', 'nb'],
  ['no', 'nb'],
  ['en-GB,en;q=0.9', 'en'],
  ['de,en;q=0.5,nb;q=0.1', 'en'],
  ['en;q=0.4,no;q=0.6', 'nb'],
  ['not;a;header', 'nb'],
])('who prefers %s is answered in %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language)
})
