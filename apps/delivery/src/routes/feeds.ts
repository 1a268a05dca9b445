import {
  DocumentFeedParameters,
  FeedParameters,
  isTimed,
  SearchFeedParameters,
  TimedFeedParameters,
  type AnyCard,
  type AnyDocument,
} from '@osloregionen/contract'
import { pageDocuments } from '@osloregionen/content-store/read'
import type { FastifyInstance } from 'fastify'
import type { Content } from '../answers/content.ts'
import type { Context } from '../context.ts'
import { feedContent } from '../feeds/content.ts'
import { feedFormats, isFeedFormat } from '../feeds/formats.ts'
import { isTopic, typesOf, type Topic } from '../feeds/topics.ts'
import type { FilterParameters } from '../filters.ts'
import { notFound } from '../http/gate.ts'
import { readParameters } from '../http/parameters.ts'
import { pathPart, reading } from '../http/reading.ts'
import { askedList } from '../lists.ts'

/** Lists for feed readers and calendars. */
export function feedRoutes(app: FastifyInstance, context: Context): void {
  const { env, db } = context
  reading(app, context, '/v1/feeds/:file', async (request, url) => {
    const [topic = '', format = '', ...rest] = pathPart(request, 'file').split('.')
    if (!isTopic(topic) || !isFeedFormat(format) || rest.length > 0) throw notFound
    const { content: extent, ...asked } = readParameters(parametersOf(topic), url)
    const { sort, limit, cursor, ...filters } = asked
    const types = typesOf(topic, filters)
    const byTime = format === 'ics' && types?.every(isTimed) === true
    const { name, query, cursorOf } = await askedList(context, {
      ...filters,
      type: types && [...types],
      sort: sort ?? (byTime ? orderInTime(filters) : '-publishedAt'),
      limit: limit ?? (format === 'ics' ? 500 : 20),
      cursor,
    })
    const window = byTime && !isNarrowed(filters) ? { startsAfter: aYearAgo() } : {}
    const of = extent === 'full' && format !== 'ics' ? 'document' : 'card'
    const parameters = written({ ...filters, sort, limit, content: extent === 'full' ? extent : undefined })
    return {
      key: `feed ${topic}.${format} ${name} ${parameters} ${cursor}`,
      async read(): Promise<Content> {
        const page = await pageDocuments(topic === 'search' ? db.searches : db, { ...query, ...window, of })
        const listed: (AnyCard | AnyDocument)[] = JSON.parse(`[${page.cards}]`)
        const feed = { topic, format, filters, query: parameters, cursor }
        const content = feedContent(env, feed, listed, cursorOf(page.next))
        const { type, write } = feedFormats[format]
        const body = write(content, `${env.DELIVERY_URL}/docs`)
        return { at: page.at, type, body, updatedAt: page.updatedAt, licenses: content.licenses }
      },
    }
  })
}

/** The parameters of an address; what was not given is left out. */
function written(given: Record<string, unknown>): URLSearchParams {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(given))
    if (value !== undefined) parameters.set(name, String(value))
  return parameters
}

/** Only what takes place can be asked for by when it does. */
function parametersOf(topic: Topic) {
  if (topic === 'search') return SearchFeedParameters
  if (topic === 'documents') return DocumentFeedParameters
  return topic === 'calendar' || isTimed(topic) ? TimedFeedParameters : FeedParameters
}

/** From the moment asked for on; else what lies furthest ahead first, so that what is past is what is left out. */
const orderInTime = ({ startsAfter }: FilterParameters) =>
  startsAfter === undefined ? '-startsAt' : 'startsAt'

/** Calendars hold the coming and the recent, unless told otherwise. */
const isNarrowed = ({ startsAfter, startsBefore, slug }: FilterParameters): boolean =>
  startsAfter !== undefined || startsBefore !== undefined || slug !== undefined

function aYearAgo(): string {
  const day = new Date()
  day.setUTCFullYear(day.getUTCFullYear() - 1)
  return day.toISOString()
}
