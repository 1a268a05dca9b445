import { isTimed, sections, timedTypes } from '@osloregionen/contract'
import { createError, sendRedirect, type H3Event } from 'h3'
import { calendarFeed } from '../../app/format/feeds.ts'
import type { CalendarFile } from './calendar-file.ts'
import { feedQuery, sendFeed } from './feed.ts'
import { contentOf } from './of.ts'
import { answered } from './refusal.ts'
import { siteDefinition } from './site.ts'

/** Answers with a calendar file. */
export function sendCalendar(event: H3Event, { section, page }: CalendarFile) {
  return page === null ? sendSection(event, section) : sendPage(event, page)
}

/** All that stands in the calendar, or what is chosen of it. */
function sendSection(event: H3Event, section: string) {
  const { key } = siteDefinition()
  const query = feedQuery(event)
  const types = timedTypes.filter((type) => sections[type][key] === section)
  const { topic, choices } = calendarFeed(types, { kind: query.get('kind') ?? undefined })
  if (choices.kind === undefined) query.delete('kind')
  return sendFeed(event, topic, 'ics', query)
}

/** What has moved, or is gone, is so as a file as well. */
async function sendPage(event: H3Event, page: string) {
  const resolution = await answered(contentOf(event).resolve(page))
  if (resolution.kind === 'redirect') return sendRedirect(event, `${resolution.to}.ics`, resolution.status)
  if (resolution.kind === 'gone') throw createError({ statusCode: 410 })
  const { type, slug } = resolution.document
  if (!isTimed(type)) throw createError({ statusCode: 404 })
  const query = new URLSearchParams({ site: siteDefinition().key, slug })
  return sendFeed(event, type, 'ics', query)
}
