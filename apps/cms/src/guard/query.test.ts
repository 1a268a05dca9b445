import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BadInput } from './problem.ts'
import { checkQuery } from './query.ts'

/** Any characters at all, halves of characters too. */
const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) })

const read = (search: string) => checkQuery(search, { reading: true })

describe('a query', () => {
  it.each([
    '?limit=-1',
    '?limit=1.5',
    '?limit=101',
    '?limit=1e3',
    '?limit=',
    '?page=0',
    '?page=-1',
    '?page=Infinity',
    '?depth=3',
    '?where=x',
    '?where={',
    '?where=[]',
    `?where=${encodeURIComponent('{"a":'.repeat(20) + '1' + '}'.repeat(20))}`,
    '?where[__proto__][equals]=1',
    '?select[constructor]=true',
    '?where[a][b][c][d][e][f][g][h][i][j]=1',
    '?locale=sv',
    '?sort=title;drop',
    '?select=title',
    '?a=%zz',
    '?title=%00',
    `?q=${'x'.repeat(17_000)}`,
  ])('is refused: %s', (search) => {
    expect(() => read(search)).toThrow(BadInput)
  })

  it.each([
    '?limit=10&page=2&depth=1',
    '?where[title][equals]=å',
    '?where[and][0][or][0][kind][in][]=news',
    '?locale=en&fallback-locale=none',
    '?sort=-publishedAt,title',
    '?draft=true',
    '',
  ])('is taken: %s', (search) => {
    expect(new URLSearchParams(read(search)).toString()).toBe(new URLSearchParams(search).toString())
  })

  it('never gives the whole collection', () => {
    expect(read('?limit=0')).toBe('?limit=100')
    expect(new URLSearchParams(read('?pagination=false')).get('limit')).toBe('100')
  })

  it('is taken or refused, whatever it is', () => {
    const outcome = (text: string) => {
      try {
        return read(`?${text}`)
      } catch (error) {
        return error
      }
    }
    fc.assert(
      fc.property(anyText, (text) => {
        const seen = outcome(text)
        return typeof seen === 'string' || seen instanceof BadInput
      }),
    )
  })
})
