import type { AnyCard, AnyDocument, CardOf, DocumentType, Language, Rights } from '@osloregionen/contract'
import { printable } from './printable.ts'
import { words } from './words.ts'
import { escapeMarkup } from './xml.ts'

export interface FeedItem {
  id: string
  type: DocumentType
  revision: number
  language: Language
  title: string
  summary: string
  /** The whole text as HTML, where it was asked for. */
  html: string | null
  url: string
  image: { src: string; rights: Rights } | null
  published: Date
  updated: Date
  tags: string[]
  rights: Rights
  correction: FeedCorrection | null
  /** When it stands in a calendar; null for what has no known day. */
  occasion: Occasion | null
}

/** The newest correction of an item, which is marked for whoever read it before. */
interface FeedCorrection {
  at: Date
  note: string
  /** What it is called, as a category. */
  label: string
  /** All of it in one sentence. */
  text: string
}

export interface Occasion {
  startsAt: Date
  endsAt: Date | null
  /** The time of day is not known. */
  isWholeDay: boolean
  /** Takes no time of who sees it: the day it was published. */
  isFree: boolean
  place: string | null
  onlineUrl: string | null
  isCancelled: boolean
}

/** @param api the origin of the API, where what has no page of its own can still be read */
export function toItem(card: AnyCard | AnyDocument, api: string): FeedItem {
  const correction = correctionOf(card)
  return {
    id: card.id,
    type: card.type,
    revision: card.revision,
    language: card.language,
    title: printable(card.title),
    summary: printable(card.summary ?? ''),
    html: 'bodyHtml' in card ? printable(card.bodyHtml) : null,
    url: card.url ?? `${api}/v1/${card.type}/${card.slug}`,
    image: imageOf(card),
    published: new Date(card.publishedAt),
    updated: new Date(card.updatedAt),
    tags: [
      ...(correction ? [correction.label] : []),
      ...card.priorityAreas.map(({ title }) => printable(title)),
    ],
    rights: { ...card.rights, attribution: printable(card.rights.attribution) },
    correction,
    occasion: occasionOf(card),
  }
}

/** In the form that works everywhere. */
function imageOf({ image }: AnyCard): FeedItem['image'] {
  const src = image?.sources.at(-1)?.src
  return image && src !== undefined ? { src, rights: image.rights } : null
}

function correctionOf({ latestCorrection: latest, language }: AnyCard): FeedCorrection | null {
  if (latest === null) return null
  const { corrected: label, day } = words[language]
  const [at, note] = [new Date(latest.at), printable(latest.note)]
  return { at, note, label, text: `${label} ${day.format(at)}: ${note}` }
}

function occasionOf(card: AnyCard): Occasion | null {
  if (card.type === 'events' || card.type === 'meetings') return timeOf(card)
  // Where no more than a month or a year is known, there is no day to stand on.
  if (card.publishedPrecision !== 'day') return null
  const nowhere = { place: null, onlineUrl: null, isCancelled: false }
  return { startsAt: new Date(card.publishedAt), endsAt: null, isWholeDay: true, isFree: true, ...nowhere }
}

function timeOf(card: CardOf<'events'> | CardOf<'meetings'>): Occasion {
  const place = [card.place, card.address].filter(Boolean).join(', ')
  return {
    startsAt: new Date(card.startsAt),
    endsAt: card.endsAt === null ? null : new Date(card.endsAt),
    isWholeDay: card.startsAtPrecision === 'day',
    isFree: false,
    place: printable(place) || null,
    onlineUrl: card.onlineUrl && printable(card.onlineUrl),
    isCancelled: card.type === 'meetings' && card.state === 'cancelled',
  }
}

/** What an item says where there is room for plain text: first what was corrected. */
export const textOf = ({ correction, summary, title }: FeedItem): string =>
  [correction?.text, summary || title].filter((part) => part !== undefined).join('\n\n')

const paragraph = (text: string): string => `<p>${escapeMarkup(text)}</p>`

/** The same as HTML, with a text of its own below where there is one. */
export const htmlOf = ({ correction, summary, title, html }: FeedItem): string =>
  [correction ? paragraph(correction.text) : '', html ?? paragraph(summary || title)].join('')
