import { z } from 'zod'
import { MunicipalityNumber } from './common.ts'
import { filterParameters, typesParameter } from './lists.ts'

/** The filters of lists, but for the municipality: the answer has them all. */
export const CoverageParameters = z.strictObject({ ...filterParameters, type: typesParameter }).omit({
  municipality: true,
})
export type CoverageParameters = z.infer<typeof CoverageParameters>

export const Coverage = z
  .object({
    data: z.array(
      z.object({
        number: MunicipalityNumber,
        count: z
          .int()
          .nonnegative()
          .meta({ description: 'How many documents are about it; its own page is not counted' }),
      }),
    ),
  })
  .meta({ id: 'Coverage', description: 'How much has been published about each member, by number' })
export type Coverage = z.infer<typeof Coverage>
