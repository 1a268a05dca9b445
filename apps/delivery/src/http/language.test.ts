import { expect, test } from 'vitest'
import { preferredLanguage } from './language.ts'

test.each([
  [undefined, undefined],
  ['*', undefined],
  ['nb-NO,nb;q=0.9,no;q=0.8,nn;q=0.7,en-US;q=0.6,en;q=0.5', undefined],
  ['no', undefined],
  ['en-GB,en;q=0.9,nb;q=0.8', 'en'],
  ['nn-NO,nn;q=0.9,nb;q=0.5', 'nn'],
  ['sv,da;q=0.9,en;q=0.1', 'en'],
  ['sv', undefined],
  ['en;q=0', undefined],
  [';;q=', undefined],
])('%s means %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language)
  expect(preferredLanguage(header)).toBe(language)
})
