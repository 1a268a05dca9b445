import { describe, expect, it } from 'vitest'
import { publicationDate } from './date.ts'

describe('a known date', () => {
  it('is no more exact than it is known', () => {
    expect(publicationDate('2021')).toEqual({
      publishedAt: '2021-01-01T08:00:00.000Z',
      publishedAtPrecision: 'year',
    })
    expect(publicationDate('2020-10')).toEqual({
      publishedAt: '2020-10-01T08:00:00.000Z',
      publishedAtPrecision: 'month',
    })
    expect(publicationDate('2020-10-28')).toEqual({
      publishedAt: '2020-10-28T08:00:00.000Z',
      publishedAtPrecision: 'day',
    })
  })
})
