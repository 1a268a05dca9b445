import type { Language, NewsCard, SiteSettings } from '@osloregionen/contract'
import { alternatesOf, type PageInLanguage } from '../../app/format/alternates.ts'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? character)

/** A page of a site for its sitemap. */
export interface SitemapPage {
  path: string
  updatedAt?: string
  /** The same page in other languages. */
  translations: readonly PageInLanguage[]
}

/** A sitemap in which each page tells when it was changed, and where it stands in other languages. */
export function sitemap(siteUrl: string, language: Language, pages: readonly SitemapPage[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${pages.map(entry).join('\n')}\n</urlset>\n`

  function entry({ path, updatedAt, translations }: SitemapPage) {
    const url = siteUrl + path
    const changed = updatedAt === undefined ? '' : `<lastmod>${escaped(updatedAt)}</lastmod>`
    const others = alternatesOf({ language, url }, translations).map(
      (other) => `<xhtml:link rel="alternate" hreflang="${other.hreflang}" href="${escaped(other.url)}"/>`,
    )
    return `<url><loc>${escaped(url)}</loc>${changed}${others.join('')}</url>`
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
