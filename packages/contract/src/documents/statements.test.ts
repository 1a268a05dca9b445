import { expect, test } from 'vitest'
import { yearOfStatement } from './statements.ts'

const publishedAt = '2020-12-31T23:30:00.000Z'

test('a statement belongs to the year it was adopted, however exactly that is known', () => {
  for (const precision of ['day', 'month', 'year'] as const)
    expect(yearOfStatement({ publishedAt, adopted: { date: '2019-01-01', precision } })).toBe('2019')
})

test('a statement belongs to the year it was published in Oslo where nobody knows when it was adopted', () => {
  expect(yearOfStatement({ publishedAt, adopted: null })).toBe('2021')
})
