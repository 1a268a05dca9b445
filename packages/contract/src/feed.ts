import { z } from 'zod'
import { Language, Timestamp } from './common.ts'
import { DocumentTypeName } from './documents/index.ts'
import { Rights } from './rights.ts'

/** What JSON Feed has no fields for, of an item. */
const itemExtension = z.object({
  type: DocumentTypeName,
  revision: z.int(),
  rights: Rights,
  image_rights: Rights.nullable().meta({
    description: 'Of `image`, which may have other terms than the text',
  }),
  correction: z
    .object({ date: Timestamp, note: z.string() })
    .nullable()
    .meta({ description: 'What was corrected last; null: nothing has been' }),
})

export const JsonFeedItem = z
  .object({
    id: z.string().meta({ description: 'The same in every feed it is in', examples: ['urn:uuid:0199…'] }),
    url: z.url(),
    title: z.string(),
    summary: z.string(),
    content_text: z.string().optional().meta({ description: 'The summary, after what was corrected' }),
    content_html: z.string().optional().meta({ description: 'The whole text, where `content=full`' }),
    image: z.url().optional(),
    date_published: Timestamp,
    date_modified: Timestamp,
    language: Language,
    tags: z.array(z.string()).meta({ description: 'Priority areas; first “Rettet” of what was corrected' }),
    _osloregionen: itemExtension,
  })
  .meta({ id: 'JsonFeedItem' })
export type JsonFeedItem = z.infer<typeof JsonFeedItem>

/** A list as JSON Feed 1.1. */
export const JsonFeed = z
  .object({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: z.string(),
    description: z.string(),
    language: Language,
    home_page_url: z.url(),
    feed_url: z.url(),
    next_url: z.url().optional().meta({ description: 'The page after this one' }),
    authors: z.array(z.object({ name: z.string() })),
    _osloregionen: z.object({
      about: z.url(),
      rights: z.string().nullable().meta({ description: 'The licences of the items' }),
      first_url: z.url().meta({ description: 'The first page' }),
    }),
    items: z.array(JsonFeedItem),
  })
  .meta({ id: 'JsonFeed' })
export type JsonFeed = z.infer<typeof JsonFeed>
