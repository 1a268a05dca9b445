import { defineEventHandler, setResponseHeader } from 'h3'
import { useRuntimeConfig } from 'nitropack/runtime'
import { answered } from '../content/refusal.ts'
import { sitemap } from '../content/sitemap.ts'

export default defineEventHandler(async (event) => {
  const { content } = event.context
  const { paths } = await answered(content.paths())
  const own = useRuntimeConfig().site.routes.filter(({ unlisted }) => !unlisted)
  setResponseHeader(event, 'content-type', 'application/xml;charset=utf-8')
  return sitemap(
    content.siteUrl,
    own.map(({ path }) => path),
    paths,
  )
})
