import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

const known = ['site', 'language', 'priorityArea', 'municipality', 'publishedAfter']

test('between codes of two letters only one letter may be wrong', () => {
  expect(['sv', 'nl', 'eng'].map((code) => nearest(code, ['nb', 'nn', 'en']))).toEqual([
    undefined,
    'nb',
    'en',
  ])
})

test('two letters that have changed places are one mistake', () => {
  expect(nearest('titel', ['sites', 'title'])).toBe('title')
  expect(nearest('bn', ['nb', 'nn', 'en'])).toBe('nb')
})

test.each([
  ['sites', 'site'],
  ['lang', 'language'],
  ['municipalty', 'municipality'],
  ['priority_area', 'priorityArea'],
  ['publishedafter', 'publishedAfter'],
  ['utm_source', undefined],
  ['', undefined],
  ['x'.repeat(10_000), undefined],
])('%j is nearest to %j', (name, meant) => {
  expect(nearest(name, known)).toBe(meant)
})
