import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  changesCursor,
  listCursor,
  readChangesCursor,
  readListCursor,
  readSearchCursor,
  searchCursor,
} from './cursor.ts'
import { ProblemError } from './http/problem.ts'

const instant = '2021-03-19T08:00:00.000123Z'

describe('cursors', () => {
  test('come back as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.uuid(), (value, id) => {
        fc.pre(!value.includes('\0'))
        expect(readListCursor(listCursor({ value, id }, 'title', 'f'), 'title', 'f')).toEqual({ value, id })
      }),
    )
    const hit = { rank: '1e-20', publishedAt: instant, id: 'a' }
    expect(readSearchCursor(searchCursor(hit, 'f'), 'f')).toEqual(hit)
    const position = { generation: 'ab12', revision: 7, horizon: 9 }
    expect(readChangesCursor(changesCursor(position, 'f'), 'f')).toEqual(position)
  })

  test('are refused with other filters, another sort, or by another list', () => {
    const cursor = listCursor({ value: instant, id: 'a' }, 'updatedAt', 'f')
    expect(() => readListCursor(cursor, 'updatedAt', 'g')).toThrow('other filters')
    expect(() => readListCursor(cursor, 'title', 'f')).toThrow('another sort')
    expect(() => readSearchCursor(cursor, 'f')).toThrow('not a cursor')
    expect(() => readChangesCursor(cursor, 'f')).toThrow('since: is not a cursor')
  })

  test('with a moment that never was are refused', () => {
    for (const value of ['2021-02-30T08:00:00.000000Z', '0000-01-01T00:00:00.000000Z', 'infinity', '']) {
      const cursor = listCursor({ value, id: 'a' }, '-publishedAt', 'f')
      expect(() => readListCursor(cursor, '-publishedAt', 'f'), value).toThrow(ProblemError)
    }
  })

  test('sorted by when things take place go on among what takes place at no time', () => {
    const read = (sort: 'startsAt' | '-startsAt' | 'publishedAt', value: string) =>
      readListCursor(listCursor({ value, id: 'a' }, sort, 'f'), sort, 'f').value
    expect(read('startsAt', instant)).toBe(instant)
    expect(read('startsAt', 'infinity')).toBe('infinity')
    expect(read('-startsAt', '-infinity')).toBe('-infinity')
    expect(() => read('-startsAt', 'infinity')).toThrow(ProblemError)
    expect(() => read('publishedAt', 'infinity')).toThrow(ProblemError)
    expect(() => read('startsAt', 'now')).toThrow(ProblemError)
  })

  test('that are anything else are refused, not stumbled over', () => {
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.base64String(), fc.json().map(encode), fc.anything().map(encodeAny)),
        (cursor) => {
          expect(() => readListCursor(cursor, 'title', 'f')).toThrow(ProblemError)
          expect(() => readChangesCursor(cursor, 'f')).toThrow(ProblemError)
        },
      ),
    )
  })
})

const encodeAny = (value: unknown): string => {
  try {
    return Buffer.from(JSON.stringify(value) ?? '').toString('base64url')
  } catch {
    return ''
  }
}
