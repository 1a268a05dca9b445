import type { Event, Language } from '@osloregionen/contract'
import { dateText, endOfDay, isoDay } from './date.ts'

/** When something takes place. */
export type Occasion = Pick<Event, 'startsAt' | 'endsAt' | 'startsAtPrecision'>

/** What is said about when something takes place. */
export interface OccasionText {
  /** "29. september 2021", or "30. august – 31. august 2021". */
  date: string
  /** "09.00–11.30"; null where it is not known. */
  time: string | null
}

const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }
const timeZone = 'Europe/Oslo'
const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone,
})

/** The time of day in Oslo, as each language writes it: "09.30", "09:30". */
export function timeOfDay(instant: string, language: Language): string {
  return timeText(clock.format(new Date(instant)), language)
}

/** A time of day given as "09:30", as each language writes it. */
export const timeText = (time: string, language: Language): string =>
  language === 'en' ? time : time.replace(':', '.')

/** The day of the week in Oslo: "onsdag". */
export function weekday(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { weekday: 'long', timeZone }).format(new Date(instant))
}

/** When something takes place, in Oslo, saying no more than is known. */
export function occasionText(
  { startsAt, endsAt, startsAtPrecision }: Occasion,
  language: Language,
): OccasionText {
  const lasts = endsAt !== null && lastDayOf({ startsAt, endsAt, startsAtPrecision }) !== isoDay(startsAt)
  const date = lasts ? daysText(startsAt, endsAt, language) : dateText(startsAt, 'day', language)
  if (startsAtPrecision === 'day' || lasts) return { date, time: null }
  const from = timeOfDay(startsAt, language)
  return {
    date,
    time: endsAt === null || endsAt === startsAt ? from : `${from}–${timeOfDay(endsAt, language)}`,
  }
}

function daysText(startsAt: string, endsAt: string, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
  })
  return format.formatRange(new Date(startsAt), new Date(endsAt))
}

/** The last day in Oslo that something takes place on. What ends at midnight is over by the day that begins then. */
export function lastDayOf({ startsAt, endsAt, startsAtPrecision }: Occasion): string {
  if (endsAt === null || endsAt <= startsAt) return isoDay(startsAt)
  if (startsAtPrecision === 'day') return isoDay(endsAt)
  return isoDay(new Date(Date.parse(endsAt) - 1).toISOString())
}

/** The instant at which something is over; where no time is known, the end of its day. */
export function endOf({ startsAt, endsAt, startsAtPrecision }: Occasion): string {
  if (endsAt !== null && startsAtPrecision === 'time') return endsAt
  return endOfDay(isoDay(endsAt ?? startsAt))
}
