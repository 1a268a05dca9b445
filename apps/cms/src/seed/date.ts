import type { Precision } from '@osloregionen/contract'
import type { KnownDate } from './content/article.ts'

const precisions: readonly Precision[] = ['year', 'month', 'day']

/**
 * When something was published, with how exactly that is known. A day is given at nine in the morning, Norwegian standard
 * time; a month or a year by its first day, which `publishedAtPrecision` says not to show.
 */
export function publicationDate(date: KnownDate): { publishedAt: string; publishedAtPrecision: Precision } {
  const [year, month = '01', day = '01'] = date.split('-')
  const publishedAtPrecision = precisions[date.split('-').length - 1] ?? 'day'
  return { publishedAt: `${year}-${month}-${day}T08:00:00.000Z`, publishedAtPrecision }
}
