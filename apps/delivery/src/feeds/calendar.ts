import ical, {
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator'
import type { FeedContent } from './content.ts'
import type { FeedItem, Occasion } from './items.ts'
import { words } from './words.ts'

/** How long a calendar program may wait before it asks again, in seconds. */
const freshFor = 3600

/** What calendars take no notice of while it is busy; the first is the standard, the second what Outlook goes by. */
const free = { transparency: ICalEventTransparency.TRANSPARENT, busystatus: ICalEventBusyStatus.FREE }

/**
 * An iCalendar (RFC 5545) of what takes place at a time, and of what was published on a day. Clock times are written in
 * UTC, so no time zone is described.
 */
export function writeCalendar({ title, language, homePage, self, items, ...content }: FeedContent): string {
  const license = content.copyright === null ? [] : [`${words[language].license}: ${content.copyright}`]
  const calendar = ical({
    prodId: { company: 'Osloregionen', product: 'API', language },
    name: title,
    description: [content.description, ...license].join('. '),
    url: homePage,
    source: self,
    ttl: freshFor,
  })
  for (const item of items) if (item.occasion !== null) calendar.createEvent(eventOf(item, item.occasion))
  const text = `${calendar.toString()}\r\n`
  return calendar.length() > 0 ? text : text.replace(/(?=END:VCALENDAR\r\n$)/, centralEurope)
}

/** A calendar must hold something (RFC 5545, 3.6): where nothing is to come, the time zone it would be in. */
const centralEurope = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Oslo',
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19810329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
]
  .map((line) => `${line}\r\n`)
  .join('')

function eventOf(item: FeedItem, occasion: Occasion): ICalEventData {
  const { startsAt, endsAt, isWholeDay, isFree, place, onlineUrl, isCancelled } = occasion
  const { online, more } = words[item.language]
  const lines = [
    item.correction?.text,
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
    ...(isFree && free),
    x: rightsOf(item),
    ...(isWholeDay
      ? { allDay: true, start: dayInOslo(startsAt), end: endsAt && dayInOslo(endsAt, 1) }
      : { start: startsAt, end: endsAt }),
  }
}

/** iCalendar has no property for rights; programs keep what they do not know. */
const rightsOf = ({ rights: { licenseUrl, attribution } }: FeedItem): [string, string][] => [
  ...(licenseUrl === null ? [] : [['X-OSLOREGIONEN-LICENSE', licenseUrl] satisfies [string, string]]),
  ['X-OSLOREGIONEN-ATTRIBUTION', attribution],
]

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
