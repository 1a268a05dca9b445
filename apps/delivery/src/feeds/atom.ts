import type { FeedContent } from './content.ts'
import { htmlOf, textOf, type FeedItem } from './items.ts'
import { element, empty, leaf, xmlFile } from './xml.ts'

const link = (rel: string, href: string, more: Record<string, string> = {}): string =>
  empty('link', { rel, href, ...more })

/** Atom (RFC 4287), with the pages of RFC 5005 and the licences of RFC 4946. */
export const writeAtom = ({ first, self, next, ...content }: FeedContent): string =>
  xmlFile(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': content.language }, [
      leaf('id', first),
      leaf('title', content.title),
      leaf('subtitle', content.description),
      leaf('updated', content.updated.toISOString()),
      leaf('generator', 'Osloregionen'),
      element('author', {}, [leaf('name', content.author)]),
      content.copyright && leaf('rights', content.copyright),
      link('alternate', content.homePage, { type: 'text/html' }),
      link('self', self, { type: 'application/atom+xml' }),
      self === first ? null : link('first', first),
      next && link('next', next),
      ...content.items.map(entryOf),
    ]),
  )

const entryOf = (item: FeedItem): string =>
  element('entry', { 'xml:lang': item.language }, [
    leaf('id', `urn:uuid:${item.id}`),
    leaf('title', item.title),
    leaf('published', item.published.toISOString()),
    leaf('updated', item.updated.toISOString()),
    link('alternate', item.url),
    item.rights.licenseUrl && link('license', item.rights.licenseUrl),
    leaf('summary', textOf(item)),
    item.html === null ? null : leaf('content', htmlOf(item), { type: 'html' }),
    ...item.tags.map((term) => empty('category', { term, label: term })),
    leaf('rights', item.rights.attribution),
  ])
