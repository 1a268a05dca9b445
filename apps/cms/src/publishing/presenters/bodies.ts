import type { Body as PublicBody, BodyCard, Membership } from '@osloregionen/contract'
import type { Body } from '../../payload-types.ts'
import { refer } from '../references.ts'
import { pick, toReference } from '../related.ts'
import type { Resolved } from '../resolve.ts'
import { presentHolder, presentSeat } from '../seats.ts'
import type { Subject } from '../presenter.ts'
import type { Presenter } from './index.ts'

type Seat = NonNullable<Body['memberships']>[number]

export const bodies: Presenter<Body> = {
  refer(body, { documents }) {
    const seats = body.memberships ?? []
    refer(
      documents,
      seats.map(({ person }) => person),
      seats.map(({ onBehalfOf }) => onBehalfOf),
    )
  },

  present({ source, resolved, sites }) {
    const kind: BodyCard['kind'] = source.kind ?? 'committee'
    const memberships: PublicBody['memberships'] = (source.memberships ?? []).flatMap((seat) => {
      const holder = presentHolder(seat, resolved)
      return holder === null
        ? []
        : [{ ...holder, ...representation(seat, resolved, sites), ...presentSeat(seat) }]
    })
    return {
      card: { kind },
      document: { memberships },
      facets: { kind },
      text: memberships.flatMap(({ name, role, onBehalfOf }) => [name, role, onBehalfOf]),
    }
  },
}

/** On whose behalf a seat is held. */
function representation(
  { onBehalfOf, onBehalfOfOther }: Seat,
  resolved: Resolved,
  sites: Subject['sites'],
): Pick<Membership, 'onBehalfOf' | 'represents'> {
  if (!onBehalfOf) return { onBehalfOf: onBehalfOfOther ?? null, represents: null }
  const { relationTo: type, value } = onBehalfOf
  const [entry] = pick([value], type, resolved)
  if (entry === undefined) return { onBehalfOf: null, represents: null }
  return { onBehalfOf: entry.title, represents: { type, ...toReference(entry, sites) } }
}
