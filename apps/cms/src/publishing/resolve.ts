import type { Language } from '@osloregionen/contract'
import type { DataFromCollectionSlug, PayloadRequest } from 'payload'
import type { Media, Municipality, News, Person, PriorityArea } from '../payload-types.ts'
import { origins, type Origins } from './origins.ts'
import type { References } from './references.ts'

/** What is public of what a document refers to, by id. A presenter embeds these and nothing else. */
export interface Resolved {
  origins: Origins
  media: Map<string, Media>
  news: Map<string, News>
  people: Map<string, Person>
  municipalities: Map<string, Municipality>
  'priority-areas': Map<string, PriorityArea>
}

/** Reads the published copies of what is referred to, in one language: at most one query per collection. */
export async function resolve(
  req: PayloadRequest,
  references: References,
  locale: Language,
): Promise<Resolved> {
  return {
    origins,
    media: await publishedMedia(req, references.media),
    news: await published(req, 'news', references.news, locale),
    people: await published(req, 'people', references.people, locale),
    municipalities: await published(req, 'municipalities', references.municipalities, locale),
    'priority-areas': await published(req, 'priority-areas', references['priority-areas'], locale),
  }
}

type Referable = Exclude<keyof References, 'media'>

async function published<Slug extends Referable>(
  req: PayloadRequest,
  collection: Slug,
  ids: Set<string>,
  language: Language,
) {
  if (ids.size === 0) return new Map<string, DataFromCollectionSlug<Slug>>()
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...ids] }, _status: { equals: 'published' } },
    locale: authoringLocale(language),
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map<string, DataFromCollectionSlug<Slug>>(docs.map((doc) => [doc.id, doc]))
}

async function publishedMedia(req: PayloadRequest, ids: Set<string>): Promise<Map<string, Media>> {
  if (ids.size === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: [...ids] } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map((doc) => [doc.id, doc]))
}

/** Registers are kept in bokmål and English; a text in nynorsk shows their bokmål names. */
export const authoringLocale = (language: Language) => (language === 'en' ? 'en' : 'nb')
