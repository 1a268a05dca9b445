import type { Person as PublicPerson, PersonCard } from '@osloregionen/contract'
import type { PayloadRequest } from 'payload'
import type { Language } from '@osloregionen/contract'
import type { Person } from '../../payload-types.ts'
import { identityOf } from '../identity.ts'
import type { Backlink } from '../presenter.ts'
import { pick, toReference } from '../related.ts'
import { authoringLocale } from '../resolve.ts'
import type { Presenter } from './index.ts'

type Card = Pick<PersonCard, 'role' | 'portfolio' | 'note' | 'email' | 'phone'>

export const people: Presenter<Person> = {
  backlinks: seatsOf,

  present({ source, resolved, sites, backlinks }) {
    const card: Card = {
      role: source.title ?? null,
      portfolio: source.portfolio ?? null,
      note: source.periodNote ?? null,
      email: source.email ?? null,
      phone: source.phone ?? null,
    }
    const memberships: PublicPerson['memberships'] = backlinks.flatMap((seat) =>
      pick([seat], 'bodies', resolved).map((body) => ({
        body: toReference(body, sites),
        role: seat.role ?? null,
        from: seat.from?.slice(0, 10) ?? null,
        to: seat.to?.slice(0, 10) ?? null,
      })),
    )
    return { card, document: { memberships }, text: Object.values(card) }
  },
}

/** The seats of a person in the published bodies, the latest first. */
async function seatsOf(req: PayloadRequest, id: string, language: Language): Promise<Backlink[]> {
  const { docs } = await req.payload.find({
    collection: 'bodies',
    where: { 'memberships.person': { equals: id }, _status: { equals: 'published' } },
    select: { memberships: true },
    locale: authoringLocale(language),
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
    .flatMap((body) =>
      (body.memberships ?? [])
        .filter(({ person }) => identityOf(person) === id)
        .map(({ role, from, to }) => ({ id: body.id, role, from, to })),
    )
    .toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? '') || a.id.localeCompare(b.id))
}
