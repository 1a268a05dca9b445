import { writeAtom } from './atom.ts'
import { writeCalendar } from './calendar.ts'
import { writeJson } from './json.ts'
import { writeRss } from './rss.ts'

export const feedFormats = {
  rss: { type: 'application/rss+xml; charset=utf-8', write: writeRss },
  atom: { type: 'application/atom+xml; charset=utf-8', write: writeAtom },
  json: { type: 'application/feed+json; charset=utf-8', write: writeJson },
  ics: { type: 'text/calendar; charset=utf-8', write: writeCalendar },
} as const

export type FeedFormat = keyof typeof feedFormats
export const isFeedFormat = (name: string): name is FeedFormat => Object.hasOwn(feedFormats, name)
