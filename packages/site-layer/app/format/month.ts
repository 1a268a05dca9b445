import { dayAfter, isoDay, startOfDay } from './date.ts'
import { lastDayOf, type Occasion } from './occasion.ts'

/** A month as addresses say it: "2026-12". Written so, months sort as they follow each other. */
export type Month = string

/** A week of a month. A day of the week that lies in another month is null. */
export interface Week {
  number: number
  /** Monday first. */
  days: (string | null)[]
}

/** Something on one of the days that it takes place on. */
export interface DayEntry<T> {
  card: T
  /** Which of its days this is, and how many they are. */
  day: number
  of: number
}

export const monthPattern = /^[12]\d{3}-(?:0[1-9]|1[0-2])$/
const oneDay = 86_400_000

/** The month in Oslo that an instant falls in. */
export const monthOf = (instant: string): Month => isoDay(instant).slice(0, 7)

/** The month so many months later, or earlier. */
export const monthFrom = (month: Month, away: number): Month => monthAt(indexOf(month) + away)

/** The months from one to another, both among them, the latest first. */
export const monthsBetween = (first: Month, last: Month): Month[] =>
  Array.from({ length: Math.max(0, indexOf(last) - indexOf(first) + 1) }, (_, index) =>
    monthFrom(last, -index),
  )

/** The months to go through: those of what takes place, from its first to its last, this one, and one more ahead. */
export function monthsAround(occasions: readonly Occasion[], now: Month): Month[] {
  const months = occasions.flatMap((occasion) => [
    monthOf(occasion.startsAt),
    lastDayOf(occasion).slice(0, 7),
  ])
  const inOrder = [now, ...months].toSorted()
  return monthsBetween(inOrder[0] ?? now, monthFrom(inOrder.at(-1) ?? now, 1))
}

/** The instants at which a month begins and is over in Oslo. */
export const monthBounds = (month: Month): { from: string; to: string } => ({
  from: startOfDay(firstDay(month)).toISOString(),
  to: startOfDay(firstDay(monthFrom(month, 1))).toISOString(),
})

/** The one of some months that is the least away; of two as far away, the later. */
export const nearestMonth = (month: Month, months: readonly Month[]): Month | undefined => {
  const distance = (other: Month) => Math.abs(indexOf(other) - indexOf(month))
  return months.toSorted((a, b) => distance(a) - distance(b) || b.localeCompare(a))[0]
}

/** The number of the week that a day falls in: a week belongs to the year that its Thursday lies in (ISO 8601). */
export function weekNumber(day: string): number {
  const thursday = Date.parse(day) + (4 - weekdayNumber(day)) * oneDay
  const newYear = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1)
  return Math.floor((thursday - newYear) / (7 * oneDay)) + 1
}

/** The weeks that the days of a month fall in. */
export function weeksOf(month: Month): Week[] {
  const days = daysOf(month)
  const weeks = Map.groupBy(days, (day) => Math.floor((Number(day.slice(8)) + offsetOf(month) - 1) / 7))
  return [...weeks.values()].map((found) => {
    const [first = firstDay(month)] = found
    const before = Array.from({ length: weekdayNumber(first) - 1 }, () => null)
    const after = Array.from({ length: 7 - before.length - found.length }, () => null)
    return { number: weekNumber(first), days: [...before, ...found, ...after] }
  })
}

/** What takes place on each day of a month, in the order given. Days without anything are left out. */
export function entriesByDay<T extends Occasion>(
  cards: readonly T[],
  month: Month,
): Map<string, DayEntry<T>[]> {
  const spans = cards.map((card) => ({ card, first: isoDay(card.startsAt), last: lastDayOf(card) }))
  const days = daysOf(month).map((date): [string, DayEntry<T>[]] => [
    date,
    spans
      .filter(({ first, last }) => first <= date && date <= last)
      .map(({ card, first, last }) => ({
        card,
        day: daysFrom(first, date) + 1,
        of: daysFrom(first, last) + 1,
      })),
  ])
  return new Map(days.filter(([, entries]) => entries.length > 0))
}

const firstDay = (month: Month) => `${month}-01`
/** How many days of its first week lie before a month. */
const offsetOf = (month: Month) => weekdayNumber(firstDay(month)) - 1
const weekdayNumber = (day: string) => new Date(day).getUTCDay() || 7
const daysFrom = (first: string, last: string) => Math.round((Date.parse(last) - Date.parse(first)) / oneDay)

/** Months counted from the year 0, to reckon with. */
const indexOf = (month: Month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
const monthAt = (index: number): Month =>
  `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`

function daysOf(month: Month): string[] {
  const days = []
  for (let day = firstDay(month); day.startsWith(month); day = dayAfter(day)) days.push(day)
  return days
}
