import type { KnownDate, Precision, Years } from '@osloregionen/contract'

/** A date with how exactly it is known; null when it is not known at all. */
export const presentKnownDate = (
  date: string | null | undefined,
  precision: Precision | null | undefined,
): KnownDate | null => (date ? { date: date.slice(0, 10), precision: precision ?? 'day' } : null)

/** A span of years; null when it has no beginning. */
export const presentYears = ({
  periodFrom,
  periodTo,
}: {
  periodFrom?: number | null
  periodTo?: number | null
}): Years | null => (periodFrom ? { from: periodFrom, to: periodTo ?? null } : null)
