import { z } from 'zod'
import { Language, MunicipalityNumber, Site, Slug } from './common.ts'
import { AnyCard, DocumentTypeName } from './documents/index.ts'

export const sorts = ['-publishedAt', 'publishedAt', '-updatedAt', 'updatedAt', 'title', '-title'] as const
export const Sort = z.enum(sorts)
export type Sort = z.infer<typeof Sort>

const moment = z.union([z.iso.datetime({ offset: true }), z.iso.date()])

/** The filters of every list, of the change feed and of feeds. Unknown parameters are refused, never ignored. */
export const filterParameters = {
  site: Site.optional().meta({ description: 'Only what stands on this site' }),
  language: Language.optional().meta({
    description:
      'Only this language. Registers (municipalities …) come in nb when neither site nor language is given',
  }),
  priorityArea: Slug.optional().meta({ description: 'Slug of a priority area' }),
  municipality: MunicipalityNumber.optional().meta({ description: 'Number of 2024 or 2020' }),
  kind: Slug.optional().meta({ description: 'The kind within the type' }),
  publishedAfter: moment.optional().meta({ description: 'At or after this date or instant' }),
  publishedBefore: moment.optional().meta({ description: 'Before this date or instant' }),
}

export const limitParameter = z.coerce.number().int().min(1).max(100).default(20)
export const cursorParameter = z.string().min(1).max(500).optional()

/** Comma-separated names of fields to keep in each answer. */
export const fieldsParameter = z
  .string()
  .regex(/^[a-zA-Z0-9]+(,[a-zA-Z0-9]+)*$/)
  .optional()
  .meta({ description: 'Comma-separated subset of fields', examples: ['id,title,url'] })

export const ListParameters = z.strictObject({
  ...filterParameters,
  sort: Sort.default('-publishedAt'),
  limit: limitParameter,
  cursor: cursorParameter,
  fields: fieldsParameter,
})
export type ListParameters = z.infer<typeof ListParameters>

const typesParameter = z
  .string()
  .transform((value) => value.split(','))
  .pipe(z.array(DocumentTypeName))
  .optional()

/** Lists across types: `type=news,people`. */
export const DocumentListParameters = ListParameters.extend({ type: typesParameter })
export type DocumentListParameters = z.infer<typeof DocumentListParameters>

export const DocumentParameters = z.strictObject({
  site: Site.optional(),
  language: Language.optional(),
  fields: fieldsParameter,
})
export type DocumentParameters = z.infer<typeof DocumentParameters>

export const ChangesParameters = z.strictObject({
  ...filterParameters,
  type: typesParameter,
  since: cursorParameter.meta({
    description: 'The `next` of an earlier answer; without it, from the beginning',
  }),
  limit: z.coerce.number().int().min(1).max(100).default(100),
})
export type ChangesParameters = z.infer<typeof ChangesParameters>

export const SearchParameters = z.strictObject({
  ...filterParameters,
  type: typesParameter,
  q: z.string().trim().min(1).max(200),
  limit: limitParameter,
  cursor: cursorParameter,
})
export type SearchParameters = z.infer<typeof SearchParameters>

/** A page of cards. */
export const listOf = <T extends z.ZodType>(card: T) =>
  z.object({
    data: z.array(card),
    next: z.string().nullable().meta({ description: 'Cursor of the next page; null on the last one' }),
    total: z.int().meta({ description: 'How many match the filters' }),
  })

export const CardList = listOf(AnyCard).meta({ id: 'CardList' })
export type CardList = z.infer<typeof CardList>
