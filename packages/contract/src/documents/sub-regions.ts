import { z } from 'zod'
import { bodyBase, cardBase } from './base.ts'

const fields = { type: z.literal('sub-regions') }

export const SubRegionCard = z.object({ ...cardBase, ...fields }).meta({ id: 'SubRegionCard' })
export const SubRegion = z.object({ ...cardBase, ...fields, ...bodyBase }).meta({ id: 'SubRegion' })
export type SubRegionCard = z.infer<typeof SubRegionCard>
export type SubRegion = z.infer<typeof SubRegion>
