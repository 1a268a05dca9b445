import type { Report } from '@osloregionen/contract'
import { dateMachine } from './date.ts'

/** What stands before and after the title where a report is referred to. */
export interface Citation {
  before: string
  after: string
}

type Cited = Pick<Report, 'authors' | 'publishedAt' | 'series' | 'url'>

/**
 * How a report is referred to: by whom, from what year, its title, its place in a series, who published it, and where.
 * @param partOf says which part of a series it is
 */
export function citationOf(report: Cited, publisher: string, partOf: (part: number) => string): Citation {
  const { authors, publishedAt, series, url } = report
  const hasAuthors = authors.length > 0
  const inSeries = series && [series.title, series.part && partOf(series.part)].filter(Boolean).join(', ')
  const after = [inSeries, hasAuthors ? publisher : null].filter(Boolean).map((part) => `${part}.`)
  return {
    before: `${hasAuthors ? authors.join(', ') : publisher} (${dateMachine(publishedAt, 'year')}).`,
    after: [...after, url].filter(Boolean).join(' '),
  }
}
