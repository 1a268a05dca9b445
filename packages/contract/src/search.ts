import { z } from 'zod'
import { AnyCard } from './documents/index.ts'
import { listOf } from './lists.ts'

const snippet = z.string().meta({ description: 'HTML-escaped text with hits in <mark>' })

/** A page of a file that belongs to a hit, where the words stand. */
export const PageHit = z
  .object({
    page: z.int().min(1).meta({ description: 'Counted from the first page of the file' }),
    snippet,
    url: z.string().meta({ description: 'Opens the file at the page' }),
  })
  .meta({ id: 'PageHit' })
export type PageHit = z.infer<typeof PageHit>

export const SearchHit = AnyCard.and(
  z.object({
    snippet,
    pages: z
      .array(PageHit)
      .optional()
      .meta({ description: 'The pages of its file that the words stand on, where that is known' }),
  }),
).meta({ id: 'SearchHit' })
export type SearchHit = z.infer<typeof SearchHit>

export const SearchResult = listOf(SearchHit)
  .extend({
    facets: z.object({
      type: z.array(z.object({ value: z.string(), count: z.int() })),
      priorityArea: z.array(z.object({ value: z.string(), count: z.int() })),
    }),
    suggestion: z.string().nullable(),
  })
  .meta({ id: 'SearchResult' })
export type SearchResult = z.infer<typeof SearchResult>

export const Suggestions = z
  .object({ data: z.array(z.string()).meta({ description: 'Titles, the likeliest first' }) })
  .meta({ id: 'Suggestions' })
export type Suggestions = z.infer<typeof Suggestions>
