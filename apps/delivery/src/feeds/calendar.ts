import ical, { ICalEventStatus, type ICalEventData } from 'ical-generator'
import type { FeedContent, FeedItem, Occasion } from './items.ts'

const labels = {
  nb: { online: 'På nett', more: 'Les mer' },
  en: { online: 'Online', more: 'Read more' },
}
/** How long a calendar program may wait before it asks again, in seconds. */
const freshFor = 3600

/** An iCalendar (RFC 5545) of what takes place at a time. Clock times are written in UTC, so no time zone is described. */
export function writeCalendar(content: FeedContent): string {
  const { title, description, language, homePage, address, query, items } = content
  const calendar = ical({
    prodId: { company: 'Osloregionen', product: 'API', language },
    name: title,
    description,
    url: homePage,
    source: `${address}.ics${query}`,
    ttl: freshFor,
  })
  for (const item of items) if (item.occasion !== null) calendar.createEvent(eventOf(item, item.occasion))
  return calendar.toString()
}

function eventOf(item: FeedItem, occasion: Occasion): ICalEventData {
  const { startsAt, endsAt, isWholeDay, place, onlineUrl, isCancelled } = occasion
  const { online, more } = labels[item.language === 'en' ? 'en' : 'nb']
  const lines = [
    item.summary,
    onlineUrl !== null && `${online}: ${onlineUrl}`,
    `${more}: ${item.url}`,
  ].filter(Boolean)
  return {
    id: item.id,
    // A program that has the event already takes only a higher number for a change.
    sequence: item.revision,
    stamp: item.updated,
    lastModified: item.updated,
    summary: item.title,
    description: lines.join('\n\n'),
    location: place ?? onlineUrl,
    url: item.url,
    categories: item.tags.map((name) => ({ name })),
    status: isCancelled ? ICalEventStatus.CANCELLED : null,
    ...(isWholeDay
      ? { allDay: true, start: dayInOslo(startsAt), end: endsAt && dayInOslo(endsAt, 1) }
      : { start: startsAt, end: endsAt }),
  }
}

const osloDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' })

/**
 * The day an instant falls on in Oslo, as midnight in UTC, which is how the library takes days.
 * @param later how many days later: the end of an event is the first day that it does not take
 */
function dayInOslo(instant: Date, later = 0): Date {
  const day = new Date(osloDay.format(instant))
  day.setUTCDate(day.getUTCDate() + later)
  return day
}
