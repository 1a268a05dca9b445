import { z } from 'zod'
import { MunicipalityNumber, Reference } from '../common.ts'
import { bodyBase, cardBase } from './base.ts'

const fields = {
  type: z.literal('municipalities'),
  number: MunicipalityNumber,
  number2020: MunicipalityNumber.meta({ description: 'Municipality number from 2020 to 2023' }),
  county: z.string().meta({ description: 'County as of 2024' }),
  county2020: z.string(),
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
    membership: z.object({
      kind: z.enum(['municipality', 'county']),
      from: z.iso.date().nullable(),
      to: z.iso.date().nullable(),
    }),
  })
  .meta({ id: 'Municipality' })
export type MunicipalityCard = z.infer<typeof MunicipalityCard>
export type Municipality = z.infer<typeof Municipality>
