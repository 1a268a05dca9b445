import { z } from 'zod'
import { Years } from '../common.ts'
import { bodyBase, cardBase } from './base.ts'

const fields = {
  type: z.literal('priority-areas'),
  period: Years.nullable(),
  aliases: z.array(z.string()).meta({ description: 'Earlier names' }),
}

export const PriorityAreaCard = z.object({ ...cardBase, ...fields }).meta({ id: 'PriorityAreaCard' })
export const PriorityArea = z
  .object({ ...cardBase, ...fields, ...bodyBase, goals: z.array(z.string()) })
  .meta({ id: 'PriorityArea' })
export type PriorityAreaCard = z.infer<typeof PriorityAreaCard>
export type PriorityArea = z.infer<typeof PriorityArea>
