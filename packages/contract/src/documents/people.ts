import { z } from 'zod'
import { KnownPeriod, PersonMembership } from '../common.ts'
import { bodyBase, cardBase } from './base.ts'

const fields = {
  type: z.literal('people'),
  role: z.string().nullable().meta({ description: 'Job title or office' }),
  portfolio: z.string().nullable().meta({ description: 'Field of work' }),
  note: z
    .string()
    .nullable()
    .meta({ description: 'About the period, such as on leave, substitute or on loan' }),
  period: KnownPeriod,
  email: z.string().nullable(),
  phone: z.string().nullable(),
  memberships: z.array(PersonMembership),
}

export const PersonCard = z.object({ ...cardBase, ...fields }).meta({ id: 'PersonCard' })
export const Person = z.object({ ...cardBase, ...fields, ...bodyBase }).meta({ id: 'Person' })
export type PersonCard = z.infer<typeof PersonCard>
export type Person = z.infer<typeof Person>
