import {
  sections,
  siteLanguage,
  type AnyCard,
  type DocumentType,
  type Language,
  type Site,
} from '@osloregionen/contract'
import type { Environment } from '../env.ts'

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

interface FeedItem {
  id: string
  title: string
  summary: string
  url: string
  image: string | null
  published: Date
  updated: Date
  tags: string[]
}

const siteNames: Record<Site, string> = { osloregionen: 'Osloregionen', oslopolitan: 'Oslopolitan' }

const titles: Record<DocumentType, Record<'nb' | 'en', string>> = {
  news: { nb: 'Aktuelt', en: 'Stories' },
  'priority-areas': { nb: 'Satsingsområder', en: 'Priority areas' },
  municipalities: { nb: 'Kommuner', en: 'Municipalities' },
  people: { nb: 'Personer', en: 'People' },
}

/** What a feed says, from the cards of a list. */
export function feedContent(
  env: Environment,
  type: DocumentType,
  query: URLSearchParams,
  { site = 'osloregionen', language }: { site?: Site; language?: Language },
  cards: readonly AnyCard[],
): FeedContent {
  const spoken = language ?? siteLanguage[site]
  const name = titles[type][spoken === 'en' ? 'en' : 'nb']
  const origins: Record<Site, string> = {
    osloregionen: env.OSLOREGIONEN_URL,
    oslopolitan: env.OSLOPOLITAN_URL,
  }
  const newest = Math.max(0, ...cards.map(({ updatedAt }) => Date.parse(updatedAt)))
  return {
    title: `${siteNames[site]}: ${name}`,
    description: spoken === 'en' ? `${name} from ${siteNames[site]}` : `${name} fra ${siteNames[site]}`,
    language: spoken,
    homePage: origins[site] + (sections[type][site] ?? '/'),
    address: `${env.DELIVERY_URL}/v1/feeds/${type}`,
    query: query.size === 0 ? '' : `?${query}`,
    updated: new Date(newest),
    items: cards.map((card) => toItem(card, env.DELIVERY_URL)),
  }
}

function toItem(card: AnyCard, api: string): FeedItem {
  return {
    id: `urn:uuid:${card.id}`,
    title: printable(card.title),
    summary: printable(card.summary ?? ''),
    // What has no page of its own can still be read here.
    url: card.url ?? `${api}/v1/${card.type}/${card.slug}`,
    image: card.image?.sources.at(-1)?.src ?? null,
    published: new Date(card.publishedAt),
    updated: new Date(card.updatedAt),
    tags: card.priorityAreas.map(({ title }) => printable(title)),
  }
}

/** XML has no way to write control characters, nor halves of characters. */
const printable = (text: string): string =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
