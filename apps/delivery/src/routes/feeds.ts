import { FeedParameters, type AnyCard } from '@osloregionen/contract'
import { listDocuments, type ListQuery } from '@osloregionen/content-store/read'
import type { FastifyInstance } from 'fastify'
import type { Content } from '../answers/content.ts'
import type { Context } from '../context.ts'
import { feedFormats, isFeedFormat, type FeedFormat } from '../feeds/formats.ts'
import { feedContent } from '../feeds/items.ts'
import { isTopic, takesPlace, typesOf } from '../feeds/topics.ts'
import { toFilter, type FilterParameters } from '../filters.ts'
import { notFound } from '../http/gate.ts'
import { readParameters } from '../http/parameters.ts'
import { ProblemError } from '../http/problem.ts'
import { pathPart, reading } from '../http/reading.ts'

const UntimedParameters = FeedParameters.omit({ startsAfter: true, startsBefore: true })

const noCalendar = new ProblemError('not-found', {
  detail:
    'Only what takes place at a time is a calendar: events.ics, meetings.ics, and calendar.ics for both.',
})

/** Lists for feed readers and calendars. */
export function feedRoutes(app: FastifyInstance, context: Context): void {
  const { env, db, members } = context
  reading(app, context, '/v1/feeds/:file', async (request, url) => {
    const [topic = '', format = '', ...rest] = pathPart(request, 'file').split('.')
    if (!isTopic(topic) || !isFeedFormat(format) || rest.length > 0) throw notFound
    if (format === 'ics' && !takesPlace(topic)) throw noCalendar
    const { limit, ...filters } = readParameters(takesPlace(topic) ? FeedParameters : UntimedParameters, url)
    await members.check(filters.municipality)
    const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== undefined))
    return {
      key: `feed ${topic}.${format} ${limit} ${query}`,
      async read(): Promise<Content> {
        const list = await listDocuments(
          db,
          selection(format, { ...filters, type: [...typesOf(topic)] }, limit),
        )
        const cards: AnyCard[] = JSON.parse(`[${list.cards}]`)
        const content = feedContent(env, topic, query, filters, cards)
        const { type: mediaType, write } = feedFormats[format]
        return { at: list.at, type: mediaType, body: write(content), updatedAt: list.updatedAt }
      },
    }
  })
}

/** Feeds hold the newest. Calendars hold the coming and the recent, or from the moment asked for on. */
function selection(format: FeedFormat, filters: FilterParameters, limit: number | undefined): ListQuery {
  if (format !== 'ics') return { ...toFilter(filters), sort: '-publishedAt', limit: limit ?? 20 }
  const { startsAfter, startsBefore, slug } = filters
  const isTold = startsAfter !== undefined || startsBefore !== undefined || slug !== undefined
  return {
    ...toFilter(isTold ? filters : { ...filters, startsAfter: aYearAgo() }),
    sort: startsAfter === undefined ? '-startsAt' : 'startsAt',
    limit: limit ?? 500,
  }
}

function aYearAgo(): string {
  const day = new Date()
  day.setUTCFullYear(day.getUTCFullYear() - 1)
  return day.toISOString()
}
