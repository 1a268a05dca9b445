import { z } from 'zod'
import { Day, MunicipalityNumber, Reference, seatBase } from '../common.ts'
import { bodyBase, cardBase } from './base.ts'
import { holder } from './bodies.ts'

/** A seat in a body that is held on behalf of a municipality. */
export const MunicipalitySeat = z
  .object({ body: Reference, ...holder, ...seatBase })
  .meta({ id: 'MunicipalitySeat' })
export type MunicipalitySeat = z.infer<typeof MunicipalitySeat>

const fields = {
  type: z.literal('municipalities'),
  number: MunicipalityNumber,
  number2020: MunicipalityNumber.meta({ description: 'Municipality number from 2020 to 2023' }),
  county: z.string().meta({ description: 'County as of 2024' }),
  county2020: z.string(),
  membership: z
    .object({
      kind: z.enum(['municipality', 'county']),
      from: Day.nullable(),
      to: Day.nullable().meta({ description: 'Null while it lasts' }),
    })
    .meta({ description: 'As what, since when and until when it is a member' }),
  subRegion: Reference.nullable(),
  population: z.object({ count: z.int(), year: z.int(), source: z.string() }).nullable(),
  labelPoint: z
    .tuple([z.number(), z.number()])
    .nullable()
    .meta({ description: '[longitude, latitude], WGS 84: an inner point to put a label at' }),
}

export const MunicipalityCard = z.object({ ...cardBase, ...fields }).meta({ id: 'MunicipalityCard' })
export const Municipality = z
  .object({
    ...cardBase,
    ...fields,
    ...bodyBase,
    website: z.url().nullable(),
    seats: z.array(MunicipalitySeat).meta({ description: 'Who sits on its behalf, the latest first' }),
  })
  .meta({ id: 'Municipality' })
export type MunicipalityCard = z.infer<typeof MunicipalityCard>
export type Municipality = z.infer<typeof Municipality>
