import { z } from 'zod'
import { Slug, Years } from '../common.ts'
import { bodyBase, cardBase } from './base.ts'

const fields = {
  type: z.literal('priority-areas'),
  period: Years.nullable(),
  aliases: z
    .array(z.object({ name: z.string(), slug: Slug.nullable() }))
    .meta({ description: 'Earlier names, and what stood in the address then' }),
}

export const PriorityAreaCard = z.object({ ...cardBase, ...fields }).meta({ id: 'PriorityAreaCard' })
export const PriorityArea = z
  .object({ ...cardBase, ...fields, ...bodyBase, goals: z.array(z.string()) })
  .meta({ id: 'PriorityArea' })
export type PriorityAreaCard = z.infer<typeof PriorityAreaCard>
export type PriorityArea = z.infer<typeof PriorityArea>
