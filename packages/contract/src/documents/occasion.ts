import { z } from 'zod'
import { Timestamp } from '../common.ts'

/** When and where something takes place. */
export const occasion = {
  startsAt: Timestamp.meta({ description: 'Instant it begins; show it in Europe/Oslo' }),
  endsAt: Timestamp.nullable(),
  startsAtPrecision: z
    .enum(['time', 'day'])
    .meta({ id: 'StartPrecision', description: 'day: the time of day is not known; show none' }),
  place: z.string().nullable(),
  address: z.string().nullable(),
  onlineUrl: z.string().nullable().meta({ description: 'Where it is followed on the net' }),
}
