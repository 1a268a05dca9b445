import { z } from 'zod'
import { filterParameters, size, timeParameters, typesParameter } from './lists.ts'

const { site, language, municipality, priorityArea, sector, project, kind } = filterParameters

/** What a list in the pages of others shows, and how: the attributes of `<osloregionen-feed>`, as parameters. */
export const EmbedParameters = z.strictObject({
  type: typesParameter.meta({ description: 'Comma-separated types. Without it: news' }),
  limit: size(5),
  language: language.meta({
    description:
      'Only this language, and the words around in it. Without it: all languages, and the words in that of the site, else in nb',
  }),
  site,
  municipality,
  priorityArea,
  sector,
  project,
  kind,
  startsAfter: timeParameters.startsAfter,
  heading: z
    .string()
    .max(200)
    .optional()
    .meta({ description: 'What stands above the list, instead of the usual. Empty: nothing' }),
  headingLevel: z
    .enum(['2', '3', '4', '5'])
    .default('2')
    .meta({ description: 'Level of that heading; the titles are one below' }),
  images: z
    .enum(['true', 'false'])
    .default('false')
    .meta({ description: 'With images. Only those with a licence are shown' }),
})
export type EmbedParameters = z.infer<typeof EmbedParameters>
