import { z } from 'zod'
import { bodyBase, cardBase } from './base.ts'

const fields = { type: z.literal('sectors') }

export const SectorCard = z.object({ ...cardBase, ...fields }).meta({ id: 'SectorCard' })
export const Sector = z.object({ ...cardBase, ...fields, ...bodyBase }).meta({ id: 'Sector' })
export type SectorCard = z.infer<typeof SectorCard>
export type Sector = z.infer<typeof Sector>
