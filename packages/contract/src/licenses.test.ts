import { expect, test } from 'vitest'
import { licenseAddress } from './licenses.ts'

test.each([
  ['NLOD 2.0', 'https://data.norge.no/nlod/no/2.0'],
  ['CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['cc-by-nc-sa-3.0', 'https://creativecommons.org/licenses/by-nc-sa/3.0/'],
  ['CC BY-ND 2.5', 'https://creativecommons.org/licenses/by-nd/2.5/'],
])('%s is told in full at an address', (name, address) => {
  expect(licenseAddress(name)).toBe(address)
})

test.each(['', 'CC BY', 'CC BY 5.0', 'CC BY-XX 4.0', 'Alle rettigheter forbeholdt', 'constructor'])(
  '%j is no licence that we know',
  (name) => {
    expect(licenseAddress(name)).toBeUndefined()
  },
)
