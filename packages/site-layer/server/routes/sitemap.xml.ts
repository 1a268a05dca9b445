import { defineEventHandler, setResponseHeader } from 'h3'
import { contentOf } from '../content/of.ts'
import { answered } from '../content/refusal.ts'
import { siteDefinition } from '../content/site.ts'
import { sitemap } from '../content/sitemap.ts'

export default defineEventHandler(async (event) => {
  const content = contentOf(event)
  const { paths } = await answered(content.paths())
  const own = Object.entries(siteDefinition().routes).flatMap(([path, { unlisted }]) =>
    unlisted ? [] : [path],
  )
  setResponseHeader(event, 'content-type', 'application/xml;charset=utf-8')
  return sitemap(content.siteUrl, own, paths)
})
