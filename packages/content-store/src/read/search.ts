import type { Queryable } from '@osloregionen/database'
import { unseen } from '../words.ts'
import { listed, type Filter } from './filter.ts'
import { lookedFor } from './found.ts'
import { collectParameters } from './parameters.ts'
import { composed, instant, type Stored } from './row.ts'
import { snapshotColumns, snapshotOf, type Snapshot, type SnapshotRow } from './state.ts'
import { alikeEnough } from './suggest.ts'

/** Where a page of hits begins: after the hit with this rank, date and id. */
export interface HitPosition {
  rank: string
  publishedAt: string
  id: string
}

export interface SearchQuery extends Filter {
  q: string
  limit: number
  after?: HitPosition
  /** What of each document; its card, unless told. */
  of?: Stored
}

export interface SearchAnswer {
  at: Snapshot
  /** Cards, or whole documents, with `snippet`, as JSON separated by commas. */
  hits: string
  next: HitPosition | null
  total: number
  /** The facets over all hits, as a JSON object. */
  facets: string
}

interface Row extends SnapshotRow {
  total: string
  hits: string | null
  facets: string
  more: boolean
  last: HitPosition | null
}

/**
 * What a connection that searches is set to. Only with the words in sight can Postgres see whether to go through the
 * newest documents (a word that many have) or through the index (a rare one): a plan made for any words took 640 ms
 * for a word in half of 100,000 documents, this takes 10.
 */
export const searchSettings = {
  plan_cache_mode: 'force_custom_plan',
  'pg_trgm.word_similarity_threshold': String(alikeEnough),
}

/** Ranking costs time by the number of hits, so only the newest are ranked. */
const rankedAtMost = 500
// Private-use characters: they are taken out of the text first, so they cannot be mistaken for it, and become <mark>
// after the text is escaped.
const [start, stop] = ['\uE000', '\uE001']
const headline = `StartSel=${start}, StopSel=${stop}, MaxWords=32, MinWords=16, MaxFragments=2, FragmentDelimiter=" … "`

const snippet = (tsquery: string) => `
  replace(replace(replace(replace(replace(replace(
    ts_headline(content.search_config(d.language), translate(d.text, '${start}${stop}${unseen}', ''), ${tsquery}, '${headline}'),
    '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '"', '&quot;'), '${start}', '<mark>'), '${stop}', '</mark>')`

const counted = (facet: string, alias: string) => `
  COALESCE((SELECT json_agg(json_build_object('value', value, 'count', count) ORDER BY count DESC, value)
              FROM (SELECT value, count(*) AS count FROM ${facet} GROUP BY value) AS ${alias}), '[]')`

const facets = `json_build_object(
  'type', ${counted('(SELECT type AS value FROM hits) AS types', 'by_type')},
  'priorityArea', ${counted(
    `(SELECT substr(facet, length('priorityArea:') + 1) AS value FROM hits, unnest(hits.facets) AS facet
       WHERE facet LIKE 'priorityArea:%') AS areas`,
    'by_area',
  )})::text`

/** Full-text search in the language of each document; the best of the newest hits first. */
export async function searchDocuments(db: Queryable, query: SearchQuery): Promise<SearchAnswer> {
  const parameters = collectParameters()
  const { place, values } = parameters
  const { tsquery, condition } = lookedFor(query.q, parameters)
  const after =
    query.after === undefined
      ? 'true'
      : `(rank, published_at, id) < (${place(query.after.rank)}::real, ${place(query.after.publishedAt)}::timestamptz, ${place(query.after.id)})`
  const card = composed(query.of ?? 'card', query.site && `${place(query.site)}::text`)
  const limit = `${place(query.limit)}::int`
  const { rows } = await db.query<Row>(
    `WITH hits AS MATERIALIZED (
       SELECT d.id, d.language, d.type, d.facets, d.published_at, ts_rank(d.search, ${tsquery}) AS rank
         FROM content.documents d
        WHERE ${listed(query, parameters)} AND ${condition}
        ORDER BY d.published_at DESC LIMIT ${rankedAtMost}),
     page AS MATERIALIZED (
       SELECT *, row_number() OVER (ORDER BY rank DESC, published_at DESC, id DESC) AS n FROM hits
        WHERE ${after} ORDER BY rank DESC, published_at DESC, id DESC LIMIT ${limit} + 1)
     SELECT ${snapshotColumns}, (SELECT count(*) FROM hits) AS total, ${facets} AS facets,
            (SELECT count(*) > ${limit} FROM page) AS more,
            (SELECT json_build_object('rank', rank::text, 'publishedAt', ${instant('published_at')}, 'id', id)
               FROM page WHERE n = ${limit}) AS last,
            (SELECT string_agg('{"snippet":' || to_json(${snippet(tsquery)})::text || ',' || right(${card}, -1), ',' ORDER BY n)
               FROM page JOIN content.documents d USING (id, language) WHERE n <= ${limit}) AS hits`,
    values,
  )
  const row = rows[0]
  return {
    at: snapshotOf(rows),
    hits: row?.hits ?? '',
    next: row?.more ? row.last : null,
    total: Number(row?.total ?? 0),
    facets: row?.facets ?? '{"type":[],"priorityArea":[]}',
  }
}
