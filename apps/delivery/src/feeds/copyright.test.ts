import { expect, test } from 'vitest'
import { copyrightOf } from './copyright.ts'

test('a feed names each licence of its items once, with its address where that is known', () => {
  const items = ['NLOD 2.0', 'Egen lisens', 'NLOD 2.0'].map((license) => ({ license }))
  expect(copyrightOf(items)).toBe('NLOD 2.0, https://data.norge.no/nlod/no/2.0; Egen lisens')
  expect(copyrightOf([])).toBeUndefined()
})
