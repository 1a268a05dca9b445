const seconds = 1000
const minutes = 60 * seconds
const hours = 60 * minutes

/** How long after each failure a message is tried again: the schedule that Standard Webhooks gives, of three days. */
const delays = [
  5 * seconds,
  5 * minutes,
  30 * minutes,
  2 * hours,
  5 * hours,
  10 * hours,
  14 * hours,
  20 * hours,
  24 * hours,
]

/** A message that could not be delivered for so long is the last one that was tried. */
export const givenUpAfter = 3 * 24 * hours
/** Longer than this nobody is left alone, whatever they ask for. */
const longestPause = 24 * hours

/**
 * How long to wait after a failure, milliseconds. Up to a tenth more is added by chance, so that not everything that failed
 * together comes back together.
 * @param failures how often it had failed before
 */
export function delayAfter(failures: number, chance: number = Math.random()): number {
  const delay = delays[Math.min(failures, delays.length - 1)] ?? longestPause
  return Math.round(delay * (1 + chance / 10))
}

/** How long a receiver asks to be left alone, milliseconds; undefined where it does not, or nobody can tell. */
export function pauseAsked(retryAfter: string | undefined, now: number): number | undefined {
  if (retryAfter === undefined) return undefined
  const pause = /^\d+$/.test(retryAfter) ? Number(retryAfter) * seconds : Date.parse(retryAfter) - now
  return pause > 0 ? Math.min(pause, longestPause) : undefined
}
