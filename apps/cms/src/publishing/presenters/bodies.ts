import type { Body as PublicBody, BodyCard } from '@osloregionen/contract'
import type { Body } from '../../payload-types.ts'
import { refer } from '../references.ts'
import { pick } from '../related.ts'
import type { Presenter } from './index.ts'

export const bodies: Presenter<Body> = {
  refer(body, { documents }) {
    refer(
      documents,
      body.memberships?.map(({ person }) => person),
    )
  },

  present({ source, resolved }) {
    const kind: BodyCard['kind'] = source.kind ?? 'committee'
    const memberships: PublicBody['memberships'] = (source.memberships ?? []).flatMap((seat) => {
      const [person] = pick([seat.person], 'people', resolved)
      const name = person?.title ?? seat.name
      if (!name) return []
      return [
        {
          personId: person?.id ?? null,
          name,
          role: seat.role ?? null,
          onBehalfOf: seat.onBehalfOf ?? null,
          from: seat.from?.slice(0, 10) ?? null,
          to: seat.to?.slice(0, 10) ?? null,
        },
      ]
    })
    return {
      card: { kind },
      document: { memberships },
      facets: { kind },
      text: memberships.flatMap(({ name, role, onBehalfOf }) => [name, role, onBehalfOf]),
    }
  },
}
