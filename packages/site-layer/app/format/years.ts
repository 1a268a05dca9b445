import { isoDay, startOfDay } from './date.ts'

/** The years from the oldest to the newest instant, newest first. */
export function yearsBetween(oldest: string | undefined, newest: string | undefined): string[] {
  if (!oldest || !newest) return []
  const [first, last] = [oldest, newest].map((instant) => Number(isoDay(instant).slice(0, 4)))
  if (first === undefined || last === undefined) return []
  return Array.from({ length: last - first + 1 }, (_, index) => String(last - index))
}

/** The instants at which a year begins and is over in Oslo. */
export function yearBounds(year: string): { from: string; to: string } {
  const begins = (of: number) => startOfDay(`${of}-01-01`).toISOString()
  return { from: begins(Number(year)), to: begins(Number(year) + 1) }
}
