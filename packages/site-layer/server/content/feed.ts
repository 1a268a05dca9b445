import { defineEventHandler, getQuery, setResponseHeader, type H3Event } from 'h3'
import { listFilters } from '../../config/site.ts'
import { contentOf } from './of.ts'
import { answered } from './refusal.ts'
import { siteDefinition } from './site.ts'

const mediaTypes = {
  rss: 'application/rss+xml;charset=utf-8',
  atom: 'application/atom+xml;charset=utf-8',
  json: 'application/feed+json;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
}
export type FeedFormat = keyof typeof mediaTypes

/** What the address of a feed asks for, by the names of the API. The front has dropped what the feed does not know. */
export function feedQuery(event: H3Event): URLSearchParams {
  const { key, parameters } = siteDefinition()
  const asked = getQuery(event)
  const query = new URLSearchParams({ site: key })
  for (const filter of listFilters) {
    const value = asked[parameters[filter]]
    if (typeof value === 'string' && value !== '') query.set(filter, value)
  }
  return query
}

/** A feed as the API makes it. */
export async function sendFeed(event: H3Event, topic: string, format: FeedFormat, query: URLSearchParams) {
  const feed = await answered(contentOf(event).text(`/v1/feeds/${topic}.${format}?${query}`, '*/*'))
  setResponseHeader(event, 'content-type', mediaTypes[format])
  return feed
}

/** The site's news as a feed, with the filters of the site's news page. */
export const newsFeed = (format: FeedFormat) =>
  defineEventHandler((event) => sendFeed(event, 'news', format, feedQuery(event)))
