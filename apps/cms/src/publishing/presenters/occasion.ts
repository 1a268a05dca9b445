import type { EventCard } from '@osloregionen/contract'
import { isWebLink } from '../../domain/links.ts'

interface Occasion {
  startsAt?: string | null
  endsAt?: string | null
  wholeDay?: boolean | null
  place?: string | null
  address?: string | null
  onlineUrl?: string | null
  updatedAt: string
}

/** When and where something takes place. */
export const presentOccasion = (
  source: Occasion,
): Pick<EventCard, 'startsAt' | 'endsAt' | 'startsAtPrecision' | 'place' | 'address' | 'onlineUrl'> => ({
  startsAt: source.startsAt ?? source.updatedAt,
  endsAt: source.endsAt ?? null,
  startsAtPrecision: source.wholeDay ? 'day' : 'time',
  place: source.place ?? null,
  address: source.address ?? null,
  onlineUrl: source.onlineUrl && isWebLink(source.onlineUrl) ? source.onlineUrl : null,
})
