import { expect, test } from 'vitest'
import { sizeText } from './file.ts'

test.each([
  [12, '1 kB'],
  [849_600, '850 kB'],
  [999_499, '999 kB'],
  [999_500, '1 MB'],
  [2_340_000, '2,3 MB'],
  [48_700_000, '49 MB'],
])('%i bytes are "%s"', (bytes, text) => {
  expect(sizeText(bytes, 'nb')).toBe(text.replace(' ', '\u00a0'))
})

test('a size is written as the language writes numbers', () => {
  expect(sizeText(2_340_000, 'en')).toBe('2.3\u00a0MB')
})
