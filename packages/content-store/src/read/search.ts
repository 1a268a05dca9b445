import type { Queryable } from '../queryable.ts'
import { matching, ofTypes, presentationLanguage, type Filter } from './filter.ts'
import { columns, type StoredRow } from './row.ts'

export interface SearchQuery extends Filter {
  q: string
  limit: number
  offset: number
}

export type SearchRow = StoredRow & { snippet: string }

export interface SearchAnswer {
  rows: SearchRow[]
  total: number
  facets: { name: string; value: string; count: number }[]
}

/** Ranking costs time by the number of hits, so only the newest are ranked. */
const rankedAtMost = 500
const visible = `d.state = 'published' AND d.listed`
// Private-use characters: they cannot be mistaken for text, and become <mark> after the text is escaped.
const headline = `StartSel=\uE000, StopSel=\uE001, MaxWords=32, MinWords=16, MaxFragments=2, FragmentDelimiter=" … "`

/** Full-text search in the language of each document; the best of the newest hits first. */
export async function searchDocuments(db: Queryable, query: SearchQuery): Promise<SearchAnswer> {
  const { sql, parameters } = matching(query)
  const types = ofTypes(query.types, parameters)
  parameters.push(query.q, rankedAtMost, query.limit, query.offset, presentationLanguage(query))
  const n = parameters.length
  const tsquery = `websearch_to_tsquery(content.search_config(d.language), $${n - 4})`
  const norwegian = `websearch_to_tsquery('norwegian', $${n - 4})`
  const english = `websearch_to_tsquery('english', $${n - 4})`
  const { rows } = await db.query<SearchRow & { total: string }>(
    `WITH hits AS MATERIALIZED (
       SELECT d.id, d.language, ts_rank(d.search, ${tsquery}) AS rank, d.published_at FROM content.documents d
        WHERE ${visible} AND ${types} AND ${sql} AND ($${n}::text IS NOT NULL)
          AND ((d.language <> 'en' AND d.search @@ ${norwegian}) OR (d.language = 'en' AND d.search @@ ${english}))
        ORDER BY d.published_at DESC LIMIT $${n - 3}),
     page AS (SELECT *, count(*) OVER () AS total FROM hits ORDER BY rank DESC, published_at DESC, id LIMIT $${n - 2} OFFSET $${n - 1})
     SELECT ${columns('card')}, page.total,
            ts_headline(content.search_config(d.language), d.text, ${tsquery}, '${headline}') AS snippet
       FROM page JOIN content.documents d USING (id, language) ORDER BY page.rank DESC, page.published_at DESC, page.id`,
    parameters,
  )
  return { rows, total: Number(rows[0]?.total ?? 0), facets: [] }
}
