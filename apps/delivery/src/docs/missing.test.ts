import { expect, test } from 'vitest'
import { pageMeant } from './missing.ts'

const known = ['', 'start', 'limits', 'problems', 'problems/gone', 'problems/cursor-expired', 'status']

test.each([
  ['limit', 'limits'],
  ['Limits.html', 'limits'],
  ['limits/', 'limits'],
  ['problems/cursor-exipred', 'problems/cursor-expired'],
  ['problems/aldri-noe-slikt', 'problems'],
  ['problem/gone', 'problems'],
  ['', ''],
  ['finnes-ikke', undefined],
  ['x', undefined],
  ['%F0%9F%99%82', undefined],
])('%s was probably meant to be %s', (slug, expected) => {
  expect(pageMeant(slug, known)).toBe(expected)
})
