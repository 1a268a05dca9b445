import { siteLanguage, type AnyCard, type CardOf, type Language, type Site } from '@osloregionen/contract'
import type { Environment } from '../env.ts'
import { pageOf, siteOf, titles, type Topic } from './topics.ts'

/** A feed, whatever format it is going to be written in. */
export interface FeedContent {
  title: string
  description: string
  language: Language
  /** The page that lists the same. */
  homePage: string
  /** The address of the feed, without its format. */
  address: string
  query: string
  updated: Date
  items: FeedItem[]
}

export interface FeedItem {
  id: string
  revision: number
  language: Language
  title: string
  summary: string
  url: string
  image: string | null
  published: Date
  updated: Date
  tags: string[]
  license: string
  /** Of what takes place at a time. */
  occasion: Occasion | null
}

export interface Occasion {
  startsAt: Date
  endsAt: Date | null
  /** The time of day is not known. */
  isWholeDay: boolean
  place: string | null
  onlineUrl: string | null
  isCancelled: boolean
}

const siteNames: Record<Site, string> = { osloregionen: 'Osloregionen', oslopolitan: 'Oslopolitan' }

/** What a feed says, from the cards of a list. */
export function feedContent(
  env: Environment,
  topic: Topic,
  query: URLSearchParams,
  { site = siteOf(topic), language }: { site?: Site; language?: Language },
  cards: readonly AnyCard[],
): FeedContent {
  const spoken = language ?? siteLanguage[site]
  const name = titles[topic][spoken === 'en' ? 'en' : 'nb']
  const origins: Record<Site, string> = {
    osloregionen: env.OSLOREGIONEN_URL,
    oslopolitan: env.OSLOPOLITAN_URL,
  }
  const newest = Math.max(0, ...cards.map(({ updatedAt }) => Date.parse(updatedAt)))
  return {
    title: `${siteNames[site]}: ${name}`,
    description: spoken === 'en' ? `${name} from ${siteNames[site]}` : `${name} fra ${siteNames[site]}`,
    language: spoken,
    homePage: origins[site] + pageOf(topic, site),
    address: `${env.DELIVERY_URL}/v1/feeds/${topic}`,
    query: query.size === 0 ? '' : `?${query}`,
    updated: new Date(newest),
    items: cards.map((card) => toItem(card, env.DELIVERY_URL)),
  }
}

function toItem(card: AnyCard, api: string): FeedItem {
  return {
    id: card.id,
    revision: card.revision,
    language: card.language,
    title: printable(card.title),
    summary: printable(card.summary ?? ''),
    // What has no page of its own can still be read here.
    url: card.url ?? `${api}/v1/${card.type}/${card.slug}`,
    image: card.image?.sources.at(-1)?.src ?? null,
    published: new Date(card.publishedAt),
    updated: new Date(card.updatedAt),
    tags: card.priorityAreas.map(({ title }) => printable(title)),
    license: printable(card.license),
    occasion: card.type === 'events' || card.type === 'meetings' ? toOccasion(card) : null,
  }
}

function toOccasion(card: CardOf<'events'> | CardOf<'meetings'>): Occasion {
  const place = [card.place, card.address].filter(Boolean).join(', ')
  return {
    startsAt: new Date(card.startsAt),
    endsAt: card.endsAt === null ? null : new Date(card.endsAt),
    isWholeDay: card.startsAtPrecision === 'day',
    place: printable(place) || null,
    onlineUrl: card.onlineUrl && printable(card.onlineUrl),
    isCancelled: card.type === 'meetings' && card.state === 'cancelled',
  }
}

/** XML has no way to write control characters, nor halves of characters; calendars may not hold them either. */
const printable = (text: string): string =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
