import { z } from 'zod'
import { Block } from '../blocks.ts'
import {
  Id,
  Language,
  MunicipalityReference,
  PersonReference,
  Precision,
  Reference,
  Site,
  Slug,
  Timestamp,
  Translation,
} from '../common.ts'
import { Image } from '../image.ts'
import { Rights } from '../rights.ts'

/** A major change of something already published, told to its readers. */
export const Correction = z
  .object({
    at: Timestamp.meta({ description: 'When it was published' }),
    note: z.string().meta({ description: 'What was changed, in the language of the document' }),
  })
  .meta({ id: 'Correction' })
export type Correction = z.infer<typeof Correction>

/** What every document and every card carries. */
export const cardBase = {
  id: Id,
  language: Language,
  sites: z.array(Site).meta({ description: 'The sites it stands on; the first is the primary one' }),
  revision: z.int().meta({ description: 'Grows with every change of anything published' }),
  url: z.url().nullable().meta({ description: 'On the site asked for, else on the primary site' }),
  path: z.string().nullable().meta({ description: 'The path of `url`' }),
  urls: z.partialRecord(Site, z.url()).meta({ id: 'Urls', description: 'Every address it has, by site' }),
  slug: Slug,
  title: z.string(),
  summary: z.string().nullable(),
  publishedAt: Timestamp,
  publishedPrecision: Precision,
  updatedAt: Timestamp,
  updateType: z
    .enum(['major', 'minor'])
    .meta({ id: 'UpdateType', description: 'major: readers should be told' }),
  changeNote: z.string().nullable().meta({ description: 'What a major update changed, for readers' }),
  latestCorrection: Correction.nullable().meta({
    description: 'The newest of its `corrections`, to be marked wherever it is shown; null: there is none',
  }),
  image: Image.nullable(),
  priorityAreas: z.array(Reference),
  municipalities: z.array(MunicipalityReference),
  sectors: z.array(Reference),
  projects: z.array(Reference),
  license: z.string().meta({ description: 'Licence of the text', examples: ['NLOD 2.0'] }),
  rights: Rights,
}

/** What a whole document carries beyond its card. */
export const bodyBase = {
  corrections: z
    .array(Correction)
    .meta({ description: 'Every major change since it was first published, the newest first' }),
  translations: z.array(Translation),
  contactPeople: z.array(PersonReference),
  seo: z
    .object({ title: z.string(), description: z.string().nullable(), image: Image.nullable() })
    .meta({ id: 'Seo', description: 'What search engines and social media are told' }),
  body: z.array(Block),
  bodyHtml: z
    .string()
    .meta({ description: 'The whole body as sanitised HTML, for those who need no blocks' }),
}
