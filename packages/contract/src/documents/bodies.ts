import { z } from 'zod'
import { Day, Id } from '../common.ts'
import { bodyBase, cardBase } from './base.ts'

export const bodyKinds = ['assembly', 'board', 'committee', 'administrative-group', 'secretariat'] as const
export const BodyKind = z.enum(bodyKinds).meta({ id: 'BodyKind' })
export type BodyKind = z.infer<typeof BodyKind>

/** Somebody's seat in a body, for a time. */
export const Membership = z
  .object({
    personId: Id.nullable().meta({ description: 'Null when the person is not in the register of people' }),
    name: z.string(),
    role: z.string().nullable(),
    onBehalfOf: z.string().nullable().meta({ description: 'A municipality or a sub-region' }),
    from: Day.nullable(),
    to: Day.nullable().meta({ description: 'Null while it lasts' }),
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
