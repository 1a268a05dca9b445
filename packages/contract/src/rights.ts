import { z } from 'zod'

/** What it takes to reuse something rightly. Made when it is published, so that it follows wherever it is read. */
export const Rights = z
  .object({
    license: z
      .string()
      .nullable()
      .meta({
        description: 'The licence or the terms, by name; null: none is given',
        examples: ['NLOD 2.0'],
      }),
    licenseUrl: z
      .url()
      .nullable()
      .meta({
        description: 'Where the licence is told in full; null: no licence permits reuse, so ask first',
      }),
    attribution: z.string().meta({
      description:
        'Ready to stand where it is reused, in the language of the document. Of what may not be reused without consent, it says so.',
      examples: [
        'Tekst: Osloregionen, NLOD 2.0 (https://data.norge.no/nlod/no/2.0). Kilde: https://www.osloregionen.no/aktuelt/ny-faggruppe',
      ],
    }),
  })
  .meta({ id: 'Rights' })
export type Rights = z.infer<typeof Rights>
