import { SearchParameters, SuggestParameters } from '@osloregionen/contract'
import { searchDocuments, suggestTitles } from '@osloregionen/content-store/read'
import type { FastifyInstance } from 'fastify'
import { json, type Content } from '../answers/content.ts'
import type { Context } from '../context.ts'
import { nameOfFilters, readSearchCursor, searchCursor } from '../cursor.ts'
import { inOneForm, toFilter } from '../filters.ts'
import { readParameters } from '../http/parameters.ts'
import { reading } from '../http/reading.ts'

/** Full-text search, and completions of what someone has begun to type. */
export function searchRoutes(app: FastifyInstance, context: Context): void {
  const { db, members } = context

  reading(app, context, '/v1/search', async (_request, url) => {
    const { q, limit, cursor, ...given } = readParameters(SearchParameters, url)
    const filters = inOneForm(given)
    const name = nameOfFilters({ q, ...filters })
    const after = cursor === undefined ? undefined : readSearchCursor(cursor, name)
    await members.check(filters.municipality)
    return {
      key: `search ${JSON.stringify([q, filters, limit, cursor])}`,
      async read(): Promise<Content> {
        const { at, hits, facets, next, total } = await searchDocuments(db.searches, {
          ...toFilter(filters),
          q,
          limit,
          after,
        })
        const cursorOfNext = JSON.stringify(next === null ? null : searchCursor(next, name))
        return {
          at,
          type: json,
          body: `{"data":[${hits}],"facets":${facets},"suggestion":null,"next":${cursorOfNext},"total":${total}}`,
        }
      },
    }
  })

  reading(app, context, '/v1/suggest', (_request, url) => {
    const { q, limit, ...given } = readParameters(SuggestParameters, url)
    const filters = inOneForm(given)
    return {
      key: `suggest ${JSON.stringify([q, limit, filters])}`,
      async read(): Promise<Content> {
        const { at, titles } = await suggestTitles(db.searches, { ...toFilter(filters), q, limit })
        return { at, type: json, body: JSON.stringify({ data: titles }) }
      },
    }
  })
}
