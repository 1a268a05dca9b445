import { describe, expect, it } from 'vitest'
import { sizeText } from './size.ts'

describe('the size of a file', () => {
  it.each([
    [12, '1 kB'],
    [20_499, '20 kB'],
    [999_499, '999 kB'],
    [999_500, '1 MB'],
    [1_944_751, '1,9 MB'],
    [25_000_000, '25 MB'],
  ])('of %i bytes is said as %s', (bytes, text) => {
    expect(sizeText(bytes, 'nb')).toBe(text)
  })

  it('is said in English as well', () => {
    expect(sizeText(1_944_751, 'en')).toBe('1.9 MB')
  })
})
