import { SearchParameters, SuggestParameters } from '@osloregionen/contract'
import { searchDocuments, suggestTitles } from '@osloregionen/content-store/read'
import type { FastifyInstance } from 'fastify'
import { json, type Content } from '../answers/content.ts'
import type { Context } from '../context.ts'
import { inOneForm, toFilter } from '../filters.ts'
import { linkToNext } from '../http/links.ts'
import { readParameters } from '../http/parameters.ts'
import { reading } from '../http/reading.ts'
import { askedSearch } from '../lists.ts'

/** Full-text search, and completions of what someone has begun to type. */
export function searchRoutes(app: FastifyInstance, context: Context): void {
  const { db } = context

  reading(app, context, '/v1/search', async (_request, url) => {
    const parameters = readParameters(SearchParameters, url)
    const { q, limit, cursor } = parameters
    const { filters, query, cursorOf } = await askedSearch(context, parameters)
    return {
      key: `search ${JSON.stringify([q, filters, limit, cursor])}`,
      async read(): Promise<Content> {
        const { at, hits, facets, next, total } = await searchDocuments(db.searches, query)
        const following = cursorOf(next)
        return {
          at,
          type: json,
          body: `{"data":[${hits}],"facets":${facets},"suggestion":null,"next":${JSON.stringify(following)},"total":${total}}`,
          link: linkToNext('/v1/search', { q, ...filters, limit }, following),
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
