import {
  siteLanguage,
  type AnyCard,
  type AnyDocument,
  type Language,
  type Site,
} from '@osloregionen/contract'
import type { Environment } from '../env.ts'
import type { FilterParameters } from '../filters.ts'
import { copyrightOf } from './copyright.ts'
import { toItem, type FeedItem } from './items.ts'
import { nameOf, pageOf, siteOf, type Topic } from './topics.ts'

/** A feed, whatever format it is going to be written in. */
export interface FeedContent {
  title: string
  description: string
  /** Who publishes it. */
  author: string
  language: Language
  /** The page that lists the same. */
  homePage: string
  /** The address of its first page, which is what it is known by. */
  first: string
  /** The address of this page. */
  self: string
  /** The address of the page after it; null on the last one. */
  next: string | null
  updated: Date
  copyright: string | null
  /** The addresses of the licences of its items; undefined where it has none. */
  licenses: string[] | undefined
  items: FeedItem[]
}

/** A feed as it was asked for. */
export interface AskedFeed {
  topic: Topic
  format: string
  filters: FilterParameters
  /** The parameters it was asked with, but for the page. */
  query: URLSearchParams
  cursor: string | undefined
}

const siteNames: Record<Site, string> = { osloregionen: 'Osloregionen', oslopolitan: 'Oslopolitan' }

/** What a feed says, from what a list holds. */
export function feedContent(
  env: Environment,
  { topic, format, filters, query, cursor }: AskedFeed,
  listed: readonly (AnyCard | AnyDocument)[],
  next: string | null,
): FeedContent {
  const site = filters.site ?? siteOf(topic)
  const language = filters.language ?? siteLanguage[site]
  const name = nameOf(topic, language, filters)
  const origins: Record<Site, string> = {
    osloregionen: env.OSLOREGIONEN_URL,
    oslopolitan: env.OSLOPOLITAN_URL,
  }
  const addressOf = (page: string | undefined): string => {
    const parameters = new URLSearchParams(query)
    if (page !== undefined) parameters.set('cursor', page)
    const address = `${env.DELIVERY_URL}/v1/feeds/${topic}.${format}`
    return parameters.size === 0 ? address : `${address}?${parameters}`
  }
  const items = listed.map((card) => toItem(card, env.DELIVERY_URL))
  return {
    title: `${siteNames[site]}: ${name}`,
    description: language === 'en' ? `${name} from ${siteNames[site]}` : `${name} fra ${siteNames[site]}`,
    author: siteNames[site],
    language,
    homePage: origins[site] + pageOf(topic, site, filters),
    first: addressOf(undefined),
    self: addressOf(cursor),
    next: next === null ? null : addressOf(next),
    updated: new Date(Math.max(0, ...items.map(({ updated }) => updated.getTime()))),
    copyright: copyrightOf(items.map(({ rights }) => rights)),
    licenses: items.length === 0 ? undefined : licensesOf(items),
    items,
  }
}

const licensesOf = (items: readonly FeedItem[]): string[] => [
  ...new Set(items.flatMap(({ rights }) => rights.licenseUrl ?? [])),
]
