import { counterpartOf, sites } from '@osloregionen/contract'
import { defineEventHandler, setResponseHeader } from 'h3'
import type { ContentReader } from '../content/reader.ts'
import { contentOf } from '../content/of.ts'
import { answered, ifThere } from '../content/refusal.ts'
import { siteDefinition } from '../content/site.ts'
import { sitemap } from '../content/sitemap.ts'

/** Everything published on the site, and the site's own pages. */
export default defineEventHandler(async (event) => {
  const content = contentOf(event)
  const { language } = siteDefinition()
  const { paths } = await answered(content.paths())
  const published = new Set(paths.map(({ path }) => path))
  const own = await ownPages(content)
  setResponseHeader(event, 'content-type', 'application/xml;charset=utf-8')
  return sitemap(content.siteUrl, language, [...own.filter(({ path }) => !published.has(path)), ...paths])
})

/** The front page and the lists, with those that are their like on the other sites. */
async function ownPages(content: ContentReader) {
  const { key, routes } = siteDefinition()
  const others = await Promise.all(
    sites
      .filter((site) => site !== key)
      .map(async (site) => ({ site, settings: await ifThere(content.settings(site)) })),
  )
  return Object.entries(routes)
    .filter(([, { unlisted }]) => !unlisted)
    .map(([path]) => ({
      path,
      translations: others.flatMap(({ site, settings }) => {
        const there = counterpartOf(path, key, site)
        if (there === null || settings === null) return []
        return [{ language: settings.language, url: settings.url + there }]
      }),
    }))
}
