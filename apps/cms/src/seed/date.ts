import type { Precision } from '@osloregionen/contract'
import type { KnownDate } from './content/article.ts'
import type { OsloTime } from './content/shapes.ts'

const precisions: readonly Precision[] = ['year', 'month', 'day']

/** A date at nine in the morning, Norwegian standard time; a month or a year by its first day. */
export function instantOf(date: KnownDate): string {
  const [year, month = '01', day = '01'] = date.split('-')
  return `${year}-${month}-${day}T08:00:00.000Z`
}

/** How exactly a date is known. */
export const precisionOf = (date: KnownDate): Precision => precisions[date.split('-').length - 1] ?? 'day'

/** When something was published, with how exactly that is known. */
export const publicationDate = (date: KnownDate) => ({
  publishedAt: instantOf(date),
  publishedAtPrecision: precisionOf(date),
})

const oslo = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Europe/Oslo',
})

/** The instant of a day and a time of day in Oslo; at noon when no time is known. */
export function osloInstant(time: OsloTime): string {
  const [day = '', clock = '12:00'] = time.split(' ')
  const asUtc = Date.parse(`${day}T${clock}:00Z`)
  const offset = Date.parse(`${oslo.format(asUtc).replace(' ', 'T')}Z`) - asUtc
  return new Date(asUtc - offset).toISOString()
}

/** Whether only the day is known. */
export const isWholeDay = (time: OsloTime): boolean => !time.includes(' ')
