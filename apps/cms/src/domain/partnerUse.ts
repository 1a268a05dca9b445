/** How much was asked for on a day, such as 2026-11-28 (UTC). */
export interface DayOfUse {
  day: string
  requests: number
  /** How many of these were refused for being too many. */
  refused: number
}

const dayLength = 24 * 60 * 60 * 1000

/** The days of a period, the oldest first. */
export const daysOf = ({ from, to }: { from: string; to: string }): string[] =>
  Array.from({ length: (Date.parse(to) - Date.parse(from)) / dayLength + 1 }, (_, index) =>
    new Date(Date.parse(from) + index * dayLength).toISOString().slice(0, 10),
  )

/** Adds up what was asked for on each of some days, over all routes; also on days when nothing was. */
export function sumByDay(days: readonly string[], usage: readonly DayOfUse[]): DayOfUse[] {
  const sums = new Map(days.map((day) => [day, { day, requests: 0, refused: 0 }]))
  for (const { day, requests, refused } of usage) {
    const sum = sums.get(day)
    if (sum === undefined) continue
    sum.requests += requests
    sum.refused += refused
  }
  return [...sums.values()]
}
