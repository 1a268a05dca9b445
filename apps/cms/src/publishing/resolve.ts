import { AnyCard, type Language } from '@osloregionen/contract'
import { findReferred, type Referred } from '@osloregionen/content-store/read'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '../db/transaction.ts'
import type { File, Media } from '../payload-types.ts'
import { origins, type Origins } from './origins.ts'
import type { References } from './references.ts'

/** What is public of what a document refers to, by id. A presenter embeds these and nothing else. */
export interface Resolved {
  origins: Origins
  /** The language that what is resolved is going to be presented in. */
  language: Language
  media: ReadonlyMap<string, Media>
  files: ReadonlyMap<string, File>
  /** Cards as they stand in the content store: a draft cannot be embedded, because it is not there. */
  documents: ReadonlyMap<string, AnyCard>
  /** Where documents stand, or stood until they were taken down. */
  places: ReadonlyMap<string, Pick<Referred, 'slug' | 'paths'>>
}

/** Reads what is public of what is referred to, in one language, in the transaction of the request. */
export async function resolve(
  req: PayloadRequest,
  references: References,
  language: Language,
): Promise<Resolved> {
  const referred = await findReferred(
    await transactionOf(req),
    [...references.documents],
    authoringLocale(language),
  )
  const cards = referred.flatMap(({ card }) => (card === null ? [] : (readCard(req, card) ?? [])))
  return {
    origins,
    language,
    media: await findById(req, 'media', references.media),
    files: await findById(req, 'files', references.files),
    documents: new Map(cards.map((card) => [card.id, card])),
    places: new Map(referred.map((place) => [place.id, place])),
  }
}

/**
 * A card of the store; null for one that was written under another contract than today's, until it is presented anew:
 * it must not keep whatever refers to it from being published.
 */
export function readCard(req: PayloadRequest, json: string): AnyCard | null {
  const card: unknown = JSON.parse(json)
  const { data, error } = AnyCard.safeParse(card)
  if (error) req.payload.logger.warn({ err: error, card }, 'A card in the store is not as the contract says')
  return data ?? null
}

async function findById<Slug extends 'media' | 'files'>(
  req: PayloadRequest,
  collection: Slug,
  ids: Set<string>,
) {
  if (ids.size === 0) return new Map()
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...ids] } },
    // What a file says may be half a million characters, and what is drawn from it many too. Nothing here reads them.
    select: { text: false, boundaries: false },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map((doc) => [doc.id, doc]))
}

/** Registers are kept in bokmål and English; a text in nynorsk shows their bokmål names. */
export const authoringLocale = (language: Language) => (language === 'en' ? 'en' : 'nb')
