import { describe, expect, test } from 'vitest'
import { chooseEncoding } from './encoding.ts'

describe('chooseEncoding', () => {
  test.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['zstd, gzip', 'zstd'],
    ['*', 'br'],
    ['br;q=0, *', 'zstd'],
    ['br;q=0.5, gzip;q=0.9', 'gzip'],
    ['identity', 'identity'],
    ['identity;q=1, gzip;q=0.5', 'identity'],
    ['gzip;q=0', 'identity'],
    ['compress', 'identity'],
    ['BR', 'br'],
    [';;;,,q=', 'identity'],
  ])('answers %j in %s', (header, encoding) => {
    expect(chooseEncoding(header)).toBe(encoding)
  })
})
