import type { PersonCard } from '@osloregionen/contract'
import type { Person } from '../../payload-types.ts'
import { identityOf } from '../identity.ts'
import { pick, toReference } from '../related.ts'
import { presentSeat, seatsWhere } from '../seats.ts'
import type { Presenter } from './index.ts'
import { presentKnownDate } from './knownDate.ts'

type Texts = Pick<PersonCard, 'role' | 'portfolio' | 'note' | 'email' | 'phone'>

export const people: Presenter<Person> = {
  backlinks: (req, id, language) =>
    seatsWhere(
      req,
      language,
      { 'memberships.person': { equals: id } },
      ({ person }) => identityOf(person) === id,
    ),

  present({ source, resolved, sites, backlinks }) {
    const texts: Texts = {
      role: source.title ?? null,
      portfolio: source.portfolio ?? null,
      note: source.periodNote ?? null,
      email: source.email ?? null,
      phone: source.phone ?? null,
    }
    const more: Pick<PersonCard, 'period' | 'memberships'> = {
      period: {
        from: presentKnownDate(source.from, source.fromPrecision),
        to: presentKnownDate(source.to, source.toPrecision),
      },
      memberships: backlinks.flatMap((seat) =>
        pick([seat], 'bodies', resolved).map((body) => ({
          body: toReference(body, sites),
          ...presentSeat(seat),
        })),
      ),
    }
    return { card: { ...texts, ...more }, text: Object.values(texts) }
  },
}
