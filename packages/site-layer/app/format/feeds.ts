import { timedTypes, type DocumentType, type Site } from '@osloregionen/contract'
import type { ListChoices } from '../addresses.ts'
import { addressOf } from './address.ts'

/** The formats a feed comes in, and where the site's own feed of its news stands in each. */
export const feedFormats = [
  { format: 'rss', name: 'RSS', type: 'application/rss+xml', news: '/rss.xml' },
  { format: 'atom', name: 'Atom', type: 'application/atom+xml', news: '/atom.xml' },
  { format: 'json', name: 'JSON Feed', type: 'application/feed+json', news: '/feed.json' },
] as const
type FeedFormat = (typeof feedFormats)[number]['format']

/** What a feed of the API is about. */
export type FeedTopic = DocumentType | 'calendar'

/** A feed as the API has it, narrowed as the list is; but for its time and order, since feeds are of what is new. */
export function apiFeed(
  api: { url: string; site: Site },
  topic: FeedTopic,
  format: FeedFormat,
  { year: _year, month: _month, order: _order, ...choices }: ListChoices,
): string {
  return addressOf(`${api.url}/v1/feeds/${topic}.${format}`, { site: api.site, ...choices })
}

/**
 * What the feed of a calendar is about: all that takes place; or one type, where that is the kind chosen; or events,
 * which alone have kinds.
 * @param types the types that stand in the calendar
 */
export function calendarFeed(
  types: readonly (typeof timedTypes)[number][],
  { kind, ...choices }: ListChoices,
): { topic: FeedTopic; choices: ListChoices } {
  const only = types.find((type) => type === kind)
  if (only) return { topic: only, choices }
  if (kind !== undefined) return { topic: 'events', choices: { ...choices, kind } }
  return { topic: types.length > 1 ? 'calendar' : 'events', choices }
}
