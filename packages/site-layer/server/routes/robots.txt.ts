import { defineEventHandler, setResponseHeader } from 'h3'

/** Everybody is welcome; pages that should not be found say so themselves. */
export default defineEventHandler((event) => {
  setResponseHeader(event, 'content-type', 'text/plain;charset=utf-8')
  return `User-agent: *\nDisallow:\n\nSitemap: ${event.context.content.siteUrl}/sitemap.xml\n`
})
