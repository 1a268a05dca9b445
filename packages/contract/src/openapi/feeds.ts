import { z } from 'zod'
import { documentTypeNames } from '../documents/index.ts'
import { JsonFeed } from '../feed.ts'
import { DocumentFeedParameters, SearchFeedParameters, TimedFeedParameters } from '../lists.ts'
import type { Operation } from './operations.ts'

const format = z.enum(['rss', 'atom', 'json', 'ics'])

const shared = {
  tag: 'Feeds and files',
  answers: {
    'application/rss+xml': null,
    'application/atom+xml': null,
    'application/feed+json': JsonFeed,
    'text/calendar': null,
  },
} as const

/** Lists for feed readers and calendars. */
export const feeds: Operation[] = [
  {
    ...shared,
    id: 'getFeed',
    path: '/v1/feeds/{type}.{format}',
    summary: 'A list as RSS 2.0, Atom, JSON Feed 1.1 or iCalendar',
    description:
      'With `site` the links lead to that site, else to the primary site of each item. `calendar` is events and meetings together. Each item says its licence and has an attribution; one that was corrected is marked, and says what was changed. Only events, meetings and `calendar` take `startsAfter` and `startsBefore`; as calendars they hold what is to come and the last twelve months, unless told otherwise. Of other types, a calendar has each item on the day it was published, without taking up any time.',
    pathParameters: { type: z.enum([...documentTypeNames, 'calendar']), format },
    parameters: TimedFeedParameters,
    example: '/v1/feeds/news.atom',
    problems: [404],
  },
  {
    ...shared,
    id: 'getDocumentsFeed',
    path: '/v1/feeds/documents.{format}',
    summary: 'The same across types',
    description:
      'In a calendar, what takes place at a time stands there, and the rest on the day it was published.',
    pathParameters: { format },
    parameters: DocumentFeedParameters,
    example: '/v1/feeds/documents.json?type=news,reports',
    problems: [404],
  },
  {
    ...shared,
    id: 'getSearchFeed',
    path: '/v1/feeds/search.{format}',
    summary: 'What a search finds, the newest first',
    description: 'To be told of what is new about something: of a municipality, a road or a word.',
    pathParameters: { format },
    parameters: SearchFeedParameters,
    example: '/v1/feeds/search.rss?q=klima',
    problems: [404],
  },
]
