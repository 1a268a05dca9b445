import { isTimed, type DocumentListParameters, type ListingQuery } from '@osloregionen/contract'

/**
 * What a listing asks the API for.
 * @param today the instant at which today began, where the listing asks for what is ahead or what is over
 */
export function listingParameters(
  { type, limit, time, ...filters }: ListingQuery,
  today: string | null,
): Partial<DocumentListParameters> {
  const chosen = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== null))
  return { type: [type], limit, ...chosen, ...(isTimed(type) && today !== null ? inTime(time, today) : {}) }
}

/** What is ahead begins with the next, and what is over with the last. */
function inTime(time: ListingQuery['time'], today: string): Partial<DocumentListParameters> {
  if (time === null) return {}
  return time === 'coming'
    ? { startsAfter: today, sort: 'startsAt' }
    : { startsBefore: today, sort: '-startsAt' }
}
