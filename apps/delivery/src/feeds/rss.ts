import type { FeedContent } from './content.ts'
import { htmlOf, type FeedItem } from './items.ts'
import { element, empty, leaf, xmlFile } from './xml.ts'

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
}
/** How long a reader may wait before it asks again, in minutes. */
const freshFor = '60'

/** RSS 2.0, with the pages of RFC 5005, the whole text where it is asked for, and the rights of each item. */
export const writeRss = (content: FeedContent): string =>
  xmlFile(element('rss', { version: '2.0', ...namespaces }, [channelOf(content)]))

const channelOf = ({ first, self, next, ...content }: FeedContent): string =>
  element('channel', {}, [
    leaf('title', content.title),
    leaf('link', content.homePage),
    leaf('description', content.description),
    leaf('language', content.language),
    content.copyright && leaf('copyright', content.copyright),
    leaf('lastBuildDate', content.updated.toUTCString()),
    leaf('generator', 'Osloregionen'),
    leaf('ttl', freshFor),
    empty('atom:link', { rel: 'self', type: 'application/rss+xml', href: self }),
    self === first ? null : empty('atom:link', { rel: 'first', href: first }),
    next && empty('atom:link', { rel: 'next', href: next }),
    ...content.items.map(itemOf),
  ])

const itemOf = (item: FeedItem): string =>
  element('item', {}, [
    leaf('title', item.title),
    leaf('link', item.url),
    leaf('guid', `urn:uuid:${item.id}`, { isPermaLink: 'false' }),
    leaf('pubDate', item.published.toUTCString()),
    leaf('description', htmlOf({ ...item, html: null })),
    item.html === null ? null : leaf('content:encoded', htmlOf(item)),
    ...item.tags.map((tag) => leaf('category', tag)),
    leaf('dc:language', item.language),
    leaf('dc:rights', item.rights.attribution),
  ])
