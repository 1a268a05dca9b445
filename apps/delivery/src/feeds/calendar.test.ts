import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { writeCalendar } from './calendar.ts'
import type { FeedContent } from './content.ts'
import type { FeedItem, Occasion } from './items.ts'

const occasion: Occasion = {
  startsAt: new Date('2021-09-29T07:00:00Z'),
  endsAt: new Date('2021-09-29T13:30:00Z'),
  isWholeDay: false,
  isFree: false,
  place: 'Oslo rådhus, Fridtjof Nansens plass',
  onlineUrl: null,
  isCancelled: false,
}
const item: FeedItem = {
  id: '0199d2c4-5f0a-7c31-9b1e-2f6a4d8c1a20',
  type: 'events',
  revision: 412,
  language: 'nb',
  title: 'BEST-konferansen 2021',
  summary: 'Kommuner, næringsliv; og forskning.',
  url: 'https://www.osloregionen.example/kalender/best-2021',
  image: null,
  published: new Date('2021-06-01T08:00:00Z'),
  updated: new Date('2021-06-02T08:00:00Z'),
  tags: ['Klima, og miljø'],
  html: null,
  rights: {
    license: 'NLOD 2.0',
    licenseUrl: 'https://data.norge.no/nlod/no/2.0',
    attribution: 'Tekst: Osloregionen, NLOD 2.0; og så, videre',
  },
  correction: null,
  occasion,
}

const calendarOf = (...items: FeedItem[]): FeedContent => ({
  title: 'Osloregionen: Kalender',
  description: 'Kalender fra Osloregionen',
  language: 'nb',
  homePage: 'https://www.osloregionen.example/kalender',
  author: 'Osloregionen',
  first: 'https://api.example/v1/feeds/calendar.ics?site=osloregionen',
  self: 'https://api.example/v1/feeds/calendar.ics?site=osloregionen',
  next: null,
  copyright: 'NLOD 2.0, https://data.norge.no/nlod/no/2.0',
  licenses: ['https://data.norge.no/nlod/no/2.0'],
  updated: item.updated,
  items,
})

function read(...items: FeedItem[]) {
  const text = writeCalendar(calendarOf(...items))
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const value = (name: string) => component.getFirstPropertyValue(name)
    return { component, value, event: new ICAL.Event(component), text: (name: string) => String(value(name)) }
  })
  return { text, calendar, events }
}

const only = (change: Partial<Occasion>, more: Partial<FeedItem> = {}) => {
  const [event] = read({ ...item, ...more, occasion: { ...occasion, ...change } }).events
  if (event === undefined) throw new Error('The event is missing')
  return event
}

test('one without entries holds its time zone after its own properties, and every line is ended', () => {
  const text = writeCalendar(calendarOf())
  const calendar = new ICAL.Component(ICAL.parse(text))
  expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone'])
  expect(text).toMatch(/END:VTIMEZONE\r\nEND:VCALENDAR\r\n$/)
  expect(writeCalendar(calendarOf(item))).toMatch(/END:VEVENT\r\nEND:VCALENDAR\r\n$/)
})

describe('a calendar', () => {
  test('says what it is, where it comes from and how often to ask', () => {
    const { calendar } = read(item)
    const value = (name: string) => String(calendar.getFirstPropertyValue(name))
    expect(value('version')).toBe('2.0')
    expect(value('prodid')).toBe('-//Osloregionen//API//NB')
    expect(value('x-wr-calname')).toBe('Osloregionen: Kalender')
    expect(value('source')).toBe('https://api.example/v1/feeds/calendar.ics?site=osloregionen')
    expect(value('refresh-interval')).toBe('PT1H')
    expect(value('x-wr-caldesc')).toBe(
      'Kalender fra Osloregionen. Lisens: NLOD 2.0, https://data.norge.no/nlod/no/2.0',
    )
  })

  test('has lines of at most 75 bytes', () => {
    const { text } = read({ ...item, summary: 'Ærlig talt '.repeat(50), title: '🙂'.repeat(60) })
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('leaves out what has no day', () => {
    expect(read({ ...item, occasion: null }).events).toEqual([])
  })

  test('is the same text each time it is written', () => {
    expect(read(item).text).toBe(read(item).text)
  })
})

describe('an event', () => {
  test('has all that is known of it', () => {
    const { event, text, value, component } = only({})
    expect(event.uid).toBe(item.id)
    expect(event.sequence).toBe(412)
    expect(event.summary).toBe('BEST-konferansen 2021')
    expect(event.location).toBe('Oslo rådhus, Fridtjof Nansens plass')
    expect(event.description).toBe(`Kommuner, næringsliv; og forskning.\n\nLes mer: ${item.url}`)
    expect(event.startDate.toString()).toBe('2021-09-29T07:00:00Z')
    expect(event.endDate.toString()).toBe('2021-09-29T13:30:00Z')
    expect(text('last-modified')).toBe('2021-06-02T08:00:00Z')
    expect(text('dtstamp')).toBe('2021-06-02T08:00:00Z')
    expect(text('url')).toBe(item.url)
    expect(component.getFirstProperty('categories')?.getValues()).toEqual(['Klima, og miljø'])
    expect(value('status')).toBeNull()
  })

  test('without a known end has none', () => {
    expect(only({ endsAt: null }).value('dtend')).toBeNull()
  })

  test.each([
    ['2021-09-28T22:00:00Z', null, '2021-09-29', null],
    ['2021-01-14T23:00:00Z', '2021-01-15T23:00:00Z', '2021-01-15', '2021-01-17'],
    ['2021-09-29T10:00:00Z', '2021-09-29T10:00:00Z', '2021-09-29', '2021-09-30'],
    ['2021-12-30T23:00:00Z', '2021-12-30T23:00:00Z', '2021-12-31', '2022-01-01'],
  ])(
    'whose time of day is not known takes whole days in Oslo: %s to %s',
    (startsAt, endsAt, first, after) => {
      const { value } = only({
        isWholeDay: true,
        startsAt: new Date(startsAt),
        endsAt: endsAt === null ? null : new Date(endsAt),
      })
      expect(value('dtstart')?.toString()).toBe(first)
      expect(value('dtend')?.toString() ?? null).toBe(after)
    },
  )

  test('on the net takes place there, or can be followed there too', () => {
    const onlineUrl = 'https://teams.example/mote?a=1,2'
    expect(only({ place: null, onlineUrl }).event.location).toBe(onlineUrl)
    const both = only({ onlineUrl }, { language: 'en' }).event
    expect(both.location).toBe('Oslo rådhus, Fridtjof Nansens plass')
    expect(both.description).toContain(`Online: ${onlineUrl}\n\nRead more: ${item.url}`)
    expect(only({ place: null }).value('location')).toBeNull()
  })

  test('says its licence, and has an attribution, for those who take it further', () => {
    const { text } = only({})
    expect(text('x-osloregionen-license')).toBe('https://data.norge.no/nlod/no/2.0')
    // ical.js leaves what it does not know as it was written.
    const attribution = text('x-osloregionen-attribution').replaceAll(/\\([;,])/g, '$1')
    expect(attribution).toBe(item.rights.attribution)
    const reserved = { license: null, licenseUrl: null, attribution: 'Kan ikke brukes videre.' }
    expect(only({}, { rights: reserved }).value('x-osloregionen-license')).toBeNull()
  })

  test('that was corrected says so first', () => {
    const note = 'Stedet er rettet.'
    const at = new Date('2026-05-02T22:30:00Z')
    const correction = { at, note, label: 'Rettet', text: `Rettet 3. mai 2026: ${note}` }
    expect(only({}, { correction }).event.description).toMatch(/^Rettet 3\. mai 2026: Stedet er rettet\.\n\n/)
  })

  test('on the day something was published takes up no time', () => {
    const { text, value } = only({ isWholeDay: true, isFree: true, endsAt: null })
    expect(value('dtstart')?.toString()).toBe('2021-09-29')
    expect(text('transp')).toBe('TRANSPARENT')
    expect(text('x-microsoft-cdo-busystatus')).toBe('FREE')
    expect(only({}).value('transp')).toBeNull()
  })

  test('that is cancelled says so', () => {
    expect(only({ isCancelled: true }).text('status')).toBe('CANCELLED')
  })

  test('comes back as it was, whatever it is called', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('\r\nEND:VEVENT\r\n', '\\n', '\\', ';', ',', ':', '"', '\n ', 'BEGIN:VEVENT', '^n'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const title = pieces.join('')
        const { events } = read({ ...item, title })
        expect(events).toHaveLength(1)
        expect(events[0]?.event.summary ?? '').toBe(title.replaceAll(/\r\n?/g, '\n'))
        expect(events[0]?.event.uid).toBe(item.id)
      }),
    )
  })
})
