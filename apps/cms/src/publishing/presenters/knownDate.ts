import type { KnownDate, Precision, Years } from '@osloregionen/contract'

/** A date with how exactly it is known, which is all that is told of it; null when it is not known at all. */
export function presentKnownDate(
  date: string | null | undefined,
  precision: Precision | null | undefined,
): KnownDate | null {
  if (!date) return null
  const known = { day: date.slice(0, 10), month: `${date.slice(0, 7)}-01`, year: `${date.slice(0, 4)}-01-01` }
  return { date: known[precision ?? 'day'], precision: precision ?? 'day' }
}

/** A span of years; null when it has no beginning. */
export const presentYears = ({
  periodFrom,
  periodTo,
}: {
  periodFrom?: number | null
  periodTo?: number | null
}): Years | null => (periodFrom ? { from: periodFrom, to: periodTo ?? null } : null)
