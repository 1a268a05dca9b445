import { defineEventHandler, setResponseHeader } from 'h3'
import { contentOf } from '../content/of.ts'
import { answered } from '../content/refusal.ts'
import { newsSitemap } from '../content/sitemap.ts'

/** News counts as new for two days, as search engines see it. */
const newFor = 2 * 86_400_000
const hour = 3_600_000

/** The news of the last two days. What has become old leaves it within the hour. */
export default defineEventHandler(async (event) => {
  const content = contentOf(event)
  const now = Date.now()
  content.holdsUntil(now + hour)
  const publishedAfter = new Date(now - newFor).toISOString()
  const [settings, { data }] = await Promise.all([
    answered(content.settings()),
    answered(content.list('news', { publishedAfter, limit: 100 })),
  ])
  setResponseHeader(event, 'content-type', 'application/xml;charset=utf-8')
  return newsSitemap(settings, data)
})
