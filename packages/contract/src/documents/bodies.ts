import { z } from 'zod'
import { Id, Reference, seatBase } from '../common.ts'
import { bodyBase, cardBase } from './base.ts'

export const bodyKinds = ['assembly', 'board', 'committee', 'administrative-group', 'secretariat'] as const
export const BodyKind = z.enum(bodyKinds).meta({ id: 'BodyKind' })
export type BodyKind = z.infer<typeof BodyKind>

/** The register that a seat is held on behalf of an entry of. */
export const representedTypes = ['municipalities', 'sub-regions'] as const

/** Who holds a seat. */
export const holder = {
  personId: Id.nullable().meta({ description: 'Null when the person is not in the register of people' }),
  name: z.string(),
}

/** Somebody's seat in a body, for a time. */
export const Membership = z
  .object({
    ...holder,
    onBehalfOf: z
      .string()
      .nullable()
      .meta({ description: 'The name of a municipality or a sub-region, or what else it is' }),
    represents: Reference.extend({ type: z.enum(representedTypes) })
      .nullable()
      .meta({ description: 'The same as an entry of a register; null when it is neither' }),
    ...seatBase,
  })
  .meta({ id: 'Membership' })
export type Membership = z.infer<typeof Membership>

const fields = { type: z.literal('bodies'), kind: BodyKind }

export const BodyCard = z.object({ ...cardBase, ...fields }).meta({ id: 'BodyCard' })
export const Body = z
  .object({ ...cardBase, ...fields, ...bodyBase, memberships: z.array(Membership) })
  .meta({ id: 'Body' })
export type BodyCard = z.infer<typeof BodyCard>
export type Body = z.infer<typeof Body>
