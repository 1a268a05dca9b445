import type { NewsCard, SitePaths, SiteSettings } from '@osloregionen/contract'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? character)

/** A sitemap of the site's own pages and of everything published on it. */
export function sitemap(siteUrl: string, own: readonly string[], paths: SitePaths['paths']): string {
  const published = new Map(paths.map(({ path, updatedAt }) => [path, updatedAt]))
  const unpublished = own.filter((path) => !published.has(path)).map((path) => entry(path))
  const entries = [...unpublished, ...[...published].map(([path, updatedAt]) => entry(path, updatedAt))]
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`

  function entry(path: string, updatedAt?: string) {
    const changed = updatedAt === undefined ? '' : `<lastmod>${escaped(updatedAt)}</lastmod>`
    return `<url><loc>${escaped(siteUrl + path)}</loc>${changed}</url>`
  }
}

/** The newest news, as search engines for news want it told. */
export function newsSitemap({ name, language, url }: SiteSettings, news: readonly NewsCard[]): string {
  const entries = news.map(
    ({ path, title, publishedAt }) =>
      `<url><loc>${escaped(`${url}${path}`)}</loc><news:news><news:publication><news:name>${escaped(name)}</news:name>` +
      `<news:language>${language}</news:language></news:publication>` +
      `<news:publication_date>${publishedAt}</news:publication_date><news:title>${escaped(title)}</news:title></news:news></url>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n${entries.join('\n')}\n</urlset>\n`
}
