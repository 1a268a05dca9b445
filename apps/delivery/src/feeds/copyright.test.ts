import { expect, test } from 'vitest'
import { copyrightOf } from './copyright.ts'

test('a feed names each licence of its items once, with its address where that is known', () => {
  const nlod = { license: 'NLOD 2.0', licenseUrl: 'https://data.norge.no/nlod/no/2.0', attribution: 'A' }
  const own = { license: 'Egen lisens', licenseUrl: null, attribution: 'B' }
  expect(copyrightOf([nlod, own, { ...nlod, attribution: 'C' }])).toBe(
    'NLOD 2.0, https://data.norge.no/nlod/no/2.0; Egen lisens',
  )
  expect(copyrightOf([])).toBeNull()
})
