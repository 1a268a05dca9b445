import { defineEventHandler, setResponseHeader } from 'h3'
import { contentOf } from '../content/of.ts'

/** Everybody is welcome; pages that should not be found say so themselves. */
export default defineEventHandler((event) => {
  setResponseHeader(event, 'content-type', 'text/plain;charset=utf-8')
  const { siteUrl } = contentOf(event)
  return `User-agent: *\nDisallow:\n\nSitemap: ${siteUrl}/sitemap.xml\nSitemap: ${siteUrl}/news-sitemap.xml\n`
})
