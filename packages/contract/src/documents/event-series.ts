import { z } from 'zod'
import { bodyBase, cardBase } from './base.ts'

const fields = { type: z.literal('event-series') }

export const EventSeriesCard = z.object({ ...cardBase, ...fields }).meta({ id: 'EventSeriesCard' })
export const EventSeries = z.object({ ...cardBase, ...fields, ...bodyBase }).meta({ id: 'EventSeries' })
export type EventSeriesCard = z.infer<typeof EventSeriesCard>
export type EventSeries = z.infer<typeof EventSeries>
