import type { JsonFeed, JsonFeedItem } from '@osloregionen/contract'
import type { FeedContent } from './content.ts'
import { htmlOf, textOf, type FeedItem } from './items.ts'

/** JSON Feed 1.1. What it has no fields for stands in an extension, as it asks for. */
export const writeJson = (content: FeedContent, about: string): string =>
  JSON.stringify(feedOf(content, about))

function feedOf({ first, self, next, ...content }: FeedContent, about: string): JsonFeed {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: content.title,
    description: content.description,
    language: content.language,
    home_page_url: content.homePage,
    feed_url: self,
    ...(next === null ? {} : { next_url: next }),
    authors: [{ name: content.author }],
    _osloregionen: { about, rights: content.copyright, first_url: first },
    items: content.items.map(itemOf),
  }
}

function itemOf(item: FeedItem): JsonFeedItem {
  const { rights, image, correction } = item
  return {
    id: `urn:uuid:${item.id}`,
    url: item.url,
    title: item.title,
    summary: item.summary,
    ...(item.html === null ? { content_text: textOf(item) } : { content_html: htmlOf(item) }),
    ...(image === null ? {} : { image: image.src }),
    date_published: item.published.toISOString(),
    date_modified: item.updated.toISOString(),
    language: item.language,
    tags: item.tags,
    _osloregionen: {
      type: item.type,
      revision: item.revision,
      rights,
      image_rights: image && image.rights,
      correction: correction && { date: correction.at.toISOString(), note: correction.note },
    },
  }
}
