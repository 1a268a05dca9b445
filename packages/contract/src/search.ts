import { z } from 'zod'
import { AnyCard } from './documents/index.ts'
import { listOf } from './lists.ts'

export const SearchHit = AnyCard.and(
  z.object({ snippet: z.string().meta({ description: 'HTML-escaped text with hits in <mark>' }) }),
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
