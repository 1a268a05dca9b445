import { Feed } from 'feed'
import { writeCalendar } from './calendar.ts'
import { copyrightOf } from './copyright.ts'
import type { FeedContent, FeedItem } from './items.ts'

export const feedFormats = {
  rss: { type: 'application/rss+xml; charset=utf-8', write: writeRss },
  atom: { type: 'application/atom+xml; charset=utf-8', write: writeAtom },
  json: { type: 'application/feed+json; charset=utf-8', write: writeJson },
  ics: { type: 'text/calendar; charset=utf-8', write: writeCalendar },
} as const

export type FeedFormat = keyof typeof feedFormats
export const isFeedFormat = (name: string): name is FeedFormat => Object.hasOwn(feedFormats, name)

const generator = 'Osloregionen'

const urn = ({ id }: FeedItem): string => `urn:uuid:${id}`

const html = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Titles in RSS are plain text, which a CDATA section holds as long as nothing in it ends the section. */
const plain = (text: string): string => text.replaceAll(']]>', ']] >')

function writeRss(content: FeedContent): string {
  return build(content, 'rss', plain).rss2()
}

/** Titles in Atom are HTML here, as the library says they are. */
function writeAtom(content: FeedContent): string {
  return build(content, 'atom', html).atom1()
}

function build(
  { title, description, language, homePage, address, query, updated, items }: FeedContent,
  format: 'rss' | 'atom',
  writeTitle: (text: string) => string,
): Feed {
  const self = `${address}.${format}${query}`
  const feed = new Feed({
    id: self,
    title,
    description,
    language,
    link: homePage,
    feed: self,
    updated,
    generator,
    copyright: copyrightOf(items),
    author: { name: title.split(':', 1)[0] },
  })
  for (const item of items)
    feed.addItem({
      id: urn(item),
      guid: urn(item),
      title: writeTitle(item.title),
      description: html(item.summary),
      link: item.url,
      date: item.updated,
      published: item.published,
      category: item.tags.map((name) => ({ name, term: name })),
    })
  return feed
}

/** JSON Feed 1.1; the library writes version 1. */
function writeJson({ title, description, language, homePage, address, query, items }: FeedContent): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    language,
    home_page_url: homePage,
    feed_url: `${address}.json${query}`,
    authors: [{ name: title.split(':', 1)[0] }],
    items: items.map((item) => ({
      id: urn(item),
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_text: item.summary,
      ...(item.image === null ? {} : { image: item.image }),
      date_published: item.published.toISOString(),
      date_modified: item.updated.toISOString(),
      tags: item.tags,
    })),
  })
}
