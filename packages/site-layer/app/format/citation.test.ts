import { describe, expect, it } from 'vitest'
import { citationOf } from './citation.ts'

const report = {
  authors: ['Analysehuset', 'Byplan'],
  publishedAt: '2020-10-01T10:00:00Z',
  series: { title: 'Gods og logistikk', slug: 'gods-og-logistikk', part: 2 },
  url: 'https://www.example.no/rapporter/gods',
}
const part = (number: number) => `del ${number}`

describe('citationOf', () => {
  it('names who wrote it, the year, the series, who published it and where', () => {
    expect(citationOf(report, 'Osloregionen', part)).toEqual({
      before: 'Analysehuset, Byplan (2020).',
      after: 'Gods og logistikk, del 2. Osloregionen. https://www.example.no/rapporter/gods',
    })
  })

  it('names the publisher once, as who wrote it, when nobody else is named', () => {
    expect(citationOf({ ...report, authors: [], series: null }, 'Osloregionen', part)).toEqual({
      before: 'Osloregionen (2020).',
      after: 'https://www.example.no/rapporter/gods',
    })
  })

  it('names a series without parts by its title alone', () => {
    const series = { ...report.series, part: null }
    expect(citationOf({ ...report, series, url: null }, 'Osloregionen', part).after).toBe(
      'Gods og logistikk. Osloregionen.',
    )
  })
})
