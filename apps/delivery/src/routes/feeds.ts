import { FeedParameters, isDocumentType, type AnyCard } from '@osloregionen/contract'
import { listDocuments } from '@osloregionen/content-store/read'
import type { FastifyInstance } from 'fastify'
import type { Content } from '../answers/content.ts'
import type { Context } from '../context.ts'
import { feedFormats, isFeedFormat } from '../feeds/formats.ts'
import { feedContent } from '../feeds/items.ts'
import { filtersIn, toFilter } from '../filters.ts'
import { notFound } from '../http/gate.ts'
import { readParameters } from '../http/parameters.ts'
import { pathPart, reading } from '../http/reading.ts'

/** Lists for feed readers. */
export function feedRoutes(app: FastifyInstance, context: Context): void {
  const { env, db, members } = context
  reading(app, context, '/v1/feeds/:file', async (request, url) => {
    const [type = '', format = '', ...rest] = pathPart(request, 'file').split('.')
    if (!isDocumentType(type) || !isFeedFormat(format) || rest.length > 0) throw notFound
    const parameters = readParameters(FeedParameters, url)
    const { limit } = parameters
    const filters = filtersIn({ ...parameters, type: [type] })
    await members.check(filters.municipality)
    const query = new URLSearchParams(
      Object.entries(filters).filter(([name, value]) => name !== 'type' && value !== undefined),
    )
    return {
      key: `feed ${type}.${format} ${limit} ${query}`,
      async read(): Promise<Content> {
        const list = await listDocuments(db, { ...toFilter(filters), sort: '-publishedAt', limit })
        const cards: AnyCard[] = JSON.parse(`[${list.cards}]`)
        const content = feedContent(env, type, query, filters, cards)
        const { type: mediaType, write } = feedFormats[format]
        return { at: list.at, type: mediaType, body: write(content), updatedAt: list.updatedAt }
      },
    }
  })
}
