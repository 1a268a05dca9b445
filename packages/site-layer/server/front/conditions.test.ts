import { describe, expect, it } from 'vitest'
import { encodingFor, matches } from './conditions.ts'

describe('encodingFor', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.5, gzip;q=0.9', 'gzip'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['GZIP', 'gzip'],
    ['identity', 'identity'],
  ])('%s → %s', (accepted, encoding) => {
    expect(encodingFor(accepted)).toBe(encoding)
  })
})

describe('matches', () => {
  it.each([
    [undefined, false],
    ['"a-br"', true],
    ['"a"', false],
    ['W/"a-br"', true],
    ['"x", "a-br"', true],
    ['*', true],
  ])('%s → %s', (header, expected) => {
    expect(matches(header, '"a-br"')).toBe(expected)
  })
})
