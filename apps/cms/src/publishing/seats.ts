import type { Language } from '@osloregionen/contract'
import type { PayloadRequest, Where } from 'payload'
import type { Body } from '../payload-types.ts'
import type { Backlink } from './presenter.ts'
import { pick } from './related.ts'
import type { Resolved } from './resolve.ts'

type Seat = NonNullable<Body['memberships']>[number]

/** The seats in published bodies that are meant, the latest first. */
export async function seatsWhere(
  req: PayloadRequest,
  language: Language,
  where: Where,
  isMeant: (seat: Seat) => boolean,
): Promise<Backlink[]> {
  // Without `select`: with it, Payload leaves out of a row what refers to one of several collections.
  const { docs } = await req.payload.find({
    collection: 'bodies',
    where: { and: [where, { _status: { equals: 'published' } }] },
    // Seats are shown by registers, which are kept in these two.
    locale: language === 'en' ? 'en' : 'nb',
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
    .flatMap((body) =>
      (body.memberships ?? [])
        .filter(isMeant)
        .map(({ person, name, role, from, to }) => ({ id: body.id, person, name, role, from, to })),
    )
    .toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? '') || a.id.localeCompare(b.id))
}

/** Who holds a seat: somebody of the register, or a name; null when neither is public. */
export function presentHolder(
  { person: chosen, name: written }: Pick<Backlink, 'person' | 'name'>,
  resolved: Resolved,
): { personId: string | null; name: string } | null {
  const [person] = pick([chosen], 'people', resolved)
  const name = person?.title ?? written
  return name ? { personId: person?.id ?? null, name } : null
}

/** As what somebody holds a seat, and when. */
export const presentSeat = ({ role, from, to }: Pick<Backlink, 'role' | 'from' | 'to'>) => ({
  role: role ?? null,
  from: from?.slice(0, 10) ?? null,
  to: to?.slice(0, 10) ?? null,
})
