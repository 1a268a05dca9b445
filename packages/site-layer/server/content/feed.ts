import { defineEventHandler, getQuery, setResponseHeader } from 'h3'
import { contentOf } from './of.ts'
import { answered } from './refusal.ts'
import { siteDefinition } from './site.ts'

const mediaTypes = {
  rss: 'application/rss+xml;charset=utf-8',
  atom: 'application/atom+xml;charset=utf-8',
  json: 'application/feed+json;charset=utf-8',
}

/** The site's news as a feed, made by the API, with the filters of the site's news page. */
export const newsFeed = (format: keyof typeof mediaTypes) =>
  defineEventHandler(async (event) => {
    const site = siteDefinition()
    const asked = getQuery(event)
    const query = new URLSearchParams({ site: site.key })
    for (const [name, filter] of Object.entries(site.filters)) {
      const value = asked[name]
      if (typeof value === 'string' && value !== '') query.set(filter, value)
    }
    const feed = await answered(contentOf(event).text(`/v1/feeds/news.${format}?${query}`, '*/*'))
    setResponseHeader(event, 'content-type', mediaTypes[format])
    return feed
  })
