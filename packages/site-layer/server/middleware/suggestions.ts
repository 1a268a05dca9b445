import { defineEventHandler, getQuery, setResponseHeader } from 'h3'
import { contentOf } from '../content/of.ts'
import { answered } from '../content/refusal.ts'
import { siteDefinition } from '../content/site.ts'

/** What can be searched for that begins as a reader has begun, wherever the site has its search. */
export default defineEventHandler((event) => {
  const [path] = event.path.split('?', 1)
  if (path !== siteDefinition().suggestions) return undefined
  const { q } = getQuery(event)
  setResponseHeader(event, 'x-robots-tag', 'noindex')
  return typeof q === 'string' ? answered(contentOf(event).suggest(q)) : { data: [] }
})
