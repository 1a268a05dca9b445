import { z } from 'zod'
import { Audience, Id, Language, MunicipalityNumber, Site, Slug } from './common.ts'
import { AnyCard, DocumentTypeName, type DocumentType } from './documents/index.ts'

export const sorts = ['-publishedAt', 'publishedAt', '-updatedAt', 'updatedAt', 'title', '-title'] as const
export const Sort = z.enum(sorts).meta({ id: 'Sort' })
export type Sort = z.infer<typeof Sort>

/** What takes place at a time can be sorted by it; with the others, it comes last. */
export const timedSorts = [...sorts, 'startsAt', '-startsAt'] as const
export const TimedSort = z.enum(timedSorts).meta({ id: 'TimedSort' })
export type TimedSort = z.infer<typeof TimedSort>

/** A date (the whole day in UTC) or an instant, as the same instant in UTC. */
const moment = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()])
  .refine((value) => /^(?!0000)\d{4}-/.test(new Date(value).toJSON()), 'must lie in the years 1–9999')
  .transform((value) => new Date(value).toISOString())

/** The filters of every list, of the change feed and of feeds. Unknown parameters are refused, never ignored. */
export const filterParameters = {
  site: Site.optional().meta({ description: 'Only what stands on this site' }),
  language: Language.optional().meta({
    description:
      'Only this language. Registers (municipalities …) come in nb when neither site nor language is given',
  }),
  priorityArea: Slug.optional().meta({ description: 'Slug of a priority area' }),
  municipality: MunicipalityNumber.optional().meta({ description: 'Number of 2024 or 2020' }),
  sector: Slug.optional().meta({ description: 'Slug of a sector' }),
  project: Slug.optional().meta({ description: 'Slug of a project' }),
  body: Slug.optional().meta({ description: 'Slug of the body that meets, or that adopted it' }),
  addressee: Slug.optional().meta({
    description: 'Of statements: `addresseeSlug` of whom they were sent to',
  }),
  year: z
    .string()
    .regex(/^\d{4}$/, 'must be a year of four digits')
    .optional()
    .meta({
      description: 'Of statements: the year they were adopted or, where that is not known, published',
      examples: ['2021'],
    }),
  series: Slug.optional().meta({ description: 'Slug of a series of reports or events' }),
  audience: Audience.optional().meta({ description: 'Whom it is for' }),
  kind: Slug.optional().meta({ description: 'The kind within the type' }),
  refersTo: Id.optional().meta({
    description: 'Id of a document: only what embeds it or links to it, such as all that a project has',
  }),
  publishedAfter: moment.optional().meta({ description: 'At or after this date or instant' }),
  publishedBefore: moment.optional().meta({ description: 'Before this date or instant' }),
}

/** Digits only: what else JavaScript takes for a number (1e1, 0x10) is refused. */
const count = z.preprocess(
  (value) => (typeof value === 'string' && !/^\d+$/.test(value) ? NaN : value),
  z.coerce.number().int().min(1).max(100),
)
/** How many at most, unless told otherwise. */
export const size = (standard: number) => count.default(standard).meta({ description: 'How many at most' })

export const limitParameter = size(20)
/** Opaque. Holds the sort value of a row, so it is as long as a title may be. */
export const cursorParameter = z
  .string()
  .min(1)
  .max(4000)
  .optional()
  .meta({ description: 'The `next` of the page before; asks for the page after it' })

/** Comma-separated names of fields to keep in each answer. */
export const fieldsParameter = z
  .string()
  .regex(/^[a-zA-Z0-9]+(,[a-zA-Z0-9]+)*$/, 'must be names of fields with commas between them')
  .optional()
  .meta({
    description: 'Comma-separated subset of fields; the others are left out, required ones too',
    examples: ['id,title,url'],
  })

/** The further filters of what takes place at a time: events, meetings, and lists across types. */
export const timeParameters = {
  startsAfter: moment.optional().meta({ description: 'Takes place at or after this date or instant' }),
  startsBefore: moment.optional().meta({ description: 'Takes place before this date or instant' }),
}

/** The types that take place at a time. */
export const timedTypes = ['events', 'meetings'] as const
export const isTimed = (type: DocumentType): boolean => timedTypes.some((timed) => timed === type)

export const ListParameters = z.strictObject({
  ...filterParameters,
  sort: Sort.default('-publishedAt').meta({ description: 'The order; a minus turns it around' }),
  limit: limitParameter,
  cursor: cursorParameter,
  fields: fieldsParameter,
})
export type ListParameters = z.infer<typeof ListParameters>

export const typesParameter = z
  .string()
  .transform((value) => value.split(','))
  .pipe(z.array(DocumentTypeName))
  .optional()
  .meta({ description: 'Comma-separated types', examples: ['news,people'] })

/** Lists of what takes place at a time. */
export const TimedListParameters = ListParameters.extend({
  ...timeParameters,
  sort: TimedSort.default('-publishedAt').meta({ description: 'The order; a minus turns it around' }),
})
export type TimedListParameters = z.infer<typeof TimedListParameters>

/** The parameters of the list of a type. */
export const listParametersOf = (type: DocumentType) => (isTimed(type) ? TimedListParameters : ListParameters)

/** Lists across types: `type=news,people`. */
export const DocumentListParameters = TimedListParameters.extend({ type: typesParameter })
export type DocumentListParameters = z.infer<typeof DocumentListParameters>

export const DocumentParameters = z.strictObject({
  site: Site.optional().meta({ description: 'The site whose `url` and `path` are wanted' }),
  language: Language.optional().meta({ description: 'The language it must be in' }),
  fields: fieldsParameter,
})
export type DocumentParameters = z.infer<typeof DocumentParameters>

/** In place of a cursor: changes from the present moment on. */
export const fromNow = 'now'

export const ChangesParameters = z.strictObject({
  ...filterParameters,
  language: Language.optional().meta({
    description:
      'Only this language. Without `site` and `language`, everything comes in every language it is published in',
  }),
  type: typesParameter,
  since: cursorParameter.meta({
    description:
      'The `next` of an earlier answer; without it, from the beginning. `now`: only what happens from now on',
  }),
  limit: size(100),
})
export type ChangesParameters = z.infer<typeof ChangesParameters>

export const SearchParameters = z.strictObject({
  ...filterParameters,
  type: typesParameter,
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .meta({ description: 'What to look for', examples: ['klima'] }),
  limit: limitParameter,
  cursor: cursorParameter,
})
export type SearchParameters = z.infer<typeof SearchParameters>

export const SuggestParameters = z.strictObject({
  site: filterParameters.site,
  language: filterParameters.language,
  type: typesParameter,
  q: SearchParameters.shape.q,
  limit: size(8),
})
export type SuggestParameters = z.infer<typeof SuggestParameters>

const aboutFeedOrder = 'The order; unless told the newest first, in calendars of events and meetings by time'

/** Feeds take the filters of lists; `slug` leaves one document, such as the event to put in a calendar. */
export const FeedParameters = z.strictObject({
  ...filterParameters,
  slug: Slug.optional().meta({ description: 'Only the document with this slug' }),
  sort: Sort.optional().meta({ description: aboutFeedOrder }),
  limit: count.optional().meta({ description: 'How many at most; 20 unless told, in calendars 500' }),
  cursor: cursorParameter.meta({ description: 'Asks for a further page, as `rel="next"` of a feed does' }),
  content: z
    .enum(['summary', 'full'])
    .default('summary')
    .meta({ description: 'Whether items hold the whole text as HTML; in calendars they never do' }),
})
export type FeedParameters = z.infer<typeof FeedParameters>

/** Feeds of what takes place at a time. */
export const TimedFeedParameters = FeedParameters.extend({
  ...timeParameters,
  sort: TimedSort.optional().meta({ description: aboutFeedOrder }),
})
export type TimedFeedParameters = z.infer<typeof TimedFeedParameters>

/** Feeds across types. */
export const DocumentFeedParameters = TimedFeedParameters.extend({ type: typesParameter })
export type DocumentFeedParameters = z.infer<typeof DocumentFeedParameters>

/** Feeds of what a search finds: the newest first, since the best would hide what is new. */
export const SearchFeedParameters = DocumentFeedParameters.extend({ q: SearchParameters.shape.q })
export type SearchFeedParameters = z.infer<typeof SearchFeedParameters>

export const ResolveParameters = z.strictObject({
  path: z
    .string()
    .regex(/^\/[^#]*$/, 'must begin with / and hold no #')
    .max(2000)
    .meta({
      description: 'A path on the site; of an address that is redirected, with its query',
      examples: ['/aktuelt/ny-faggruppe'],
    }),
})

/** A page of cards. */
export const listOf = <T extends z.ZodType>(card: T) =>
  z.object({
    data: z.array(card),
    next: z.string().nullable().meta({ description: 'Cursor of the next page; null on the last one' }),
    total: z.int().meta({ description: 'How many match the filters' }),
  })

export const CardList = listOf(AnyCard).meta({ id: 'CardList' })
export type CardList = z.infer<typeof CardList>
