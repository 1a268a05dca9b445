import { z } from 'zod'
import { Day, Reference } from '../common.ts'
import { bodyBase, cardBase } from './base.ts'

const fields = {
  type: z.literal('people'),
  role: z.string().nullable().meta({ description: 'Job title or office' }),
  portfolio: z.string().nullable().meta({ description: 'Field of work' }),
  note: z
    .string()
    .nullable()
    .meta({ description: 'About the period, such as on leave, substitute or on loan' }),
  email: z.string().nullable(),
  phone: z.string().nullable(),
}

export const PersonCard = z.object({ ...cardBase, ...fields }).meta({ id: 'PersonCard' })
export const Person = z
  .object({
    ...cardBase,
    ...fields,
    ...bodyBase,
    memberships: z
      .array(
        z.object({ body: Reference, role: z.string().nullable(), from: Day.nullable(), to: Day.nullable() }),
      )
      .meta({ description: 'The bodies this person sits or sat in' }),
  })
  .meta({ id: 'Person' })
export type PersonCard = z.infer<typeof PersonCard>
export type Person = z.infer<typeof Person>
