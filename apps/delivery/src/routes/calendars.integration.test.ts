import { sampleEvent, sampleMeeting, sampleNews } from '@osloregionen/content-store/testing'
import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from '../testing/api.ts'

let api: TestApi
const day = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString()

beforeAll(async () => {
  api = await startApi()
  await api.store.publish(
    sampleEvent({ slug: 'snart', title: 'Snart', startsAt: inDays(3), priorityAreas: ['areal'] }),
    sampleEvent({ slug: 'om-lenge', title: 'Om lenge', startsAt: inDays(900), series: 'best' }),
    sampleEvent({ slug: 'i-fjor', title: 'I fjor', startsAt: inDays(-300) }),
    sampleEvent({ slug: 'for-lenge-siden', title: 'For lenge siden', startsAt: '2021-09-29T07:00:00.000Z' }),
    sampleMeeting({
      slug: 'avlyst',
      title: 'Avlyst',
      startsAt: inDays(10),
      state: 'cancelled',
      heldBy: 'styret',
    }),
    sampleNews({ slug: 'nyhet', title: 'Nyhet' }),
  )
})
afterAll(() => api?.close())

async function titles(address: string): Promise<unknown[]> {
  const text = await (await api.get(`/v1/feeds/${address}`)).text()
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => event.getFirstPropertyValue('summary'))
    .toSorted()
}

test('a calendar is sent as one, with a name', async () => {
  const response = await api.get('/v1/feeds/calendar.ics?site=osloregionen')
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(await response.text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*X-WR-CALNAME:Osloregionen: Kalender\r\n/)
})

test('holds everything to come, and the last twelve months', async () => {
  expect(await titles('calendar.ics')).toEqual(['Avlyst', 'I fjor', 'Om lenge', 'Snart'])
  expect(await titles('events.ics')).toEqual(['I fjor', 'Om lenge', 'Snart'])
  expect(await titles('meetings.ics')).toEqual(['Avlyst'])
})

test('holds what is asked for instead', async () => {
  expect(await titles('calendar.ics?startsBefore=2022-01-01')).toEqual(['For lenge siden'])
  expect(await titles(`events.ics?startsAfter=${inDays(1)}&limit=1`)).toEqual(['Snart'])
  expect(await titles('events.ics?limit=1')).toEqual(['Om lenge'])
  expect(await titles('events.ics?slug=for-lenge-siden')).toEqual(['For lenge siden'])
  expect(await titles('meetings.ics?slug=for-lenge-siden')).toEqual([])
  expect(await titles('calendar.ics?priorityArea=areal')).toEqual(['Snart'])
  expect(await titles('calendar.ics?series=best')).toEqual(['Om lenge'])
  expect(await titles('calendar.ics?body=styret')).toEqual(['Avlyst'])
})

test('the same two types together are a feed too', async () => {
  const feed = await api.json<{ items: { title: string }[] }>('/v1/feeds/calendar.json')
  expect(feed).toMatchObject({
    title: 'Osloregionen: Kalender',
    home_page_url: 'https://www.osloregionen.example/kalender',
  })
  expect(feed.items.map(({ title }) => title).toSorted()).toEqual([
    'Avlyst',
    'For lenge siden',
    'I fjor',
    'Om lenge',
    'Snart',
  ])
  const coming = await (await api.get(`/v1/feeds/calendar.rss?startsAfter=${inDays(5)}`)).text()
  expect(coming).toContain('Avlyst')
  expect(coming).not.toContain('Snart')
})

test('what takes place at no time stands on the day it was published, and keeps nobody busy', async () => {
  const text = await (await api.get('/v1/feeds/news.ics')).text()
  const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  const told = ['summary', 'dtstart', 'dtend', 'transp'].map((name) =>
    String(event?.getFirstPropertyValue(name)),
  )
  expect(told).toEqual(['Nyhet', '2021-03-19', 'null', 'TRANSPARENT'])
})

test('where no more than the year is known, there is no day to stand on', async () => {
  await api.store.publish(sampleNews({ slug: 'gammel', title: 'Gammel', publishedPrecision: 'year' }))
  await api.caughtUp()
  expect(await titles('news.ics')).toEqual(['Nyhet'])
})

test('a calendar of everything has each at its own time', async () => {
  expect(await titles('documents.ics?type=news,events')).toEqual([
    'For lenge siden',
    'I fjor',
    'Nyhet',
    'Om lenge',
    'Snart',
  ])
  expect(await titles('documents.ics?type=events,meetings')).toEqual(await titles('calendar.ics'))
})

test('only what takes place can be asked for by when it does', async () => {
  const refusal = await api.get('/v1/feeds/news.rss?startsAfter=2021-01-01')
  expect(await refusal.json()).toMatchObject({ status: 400, errors: [{ parameter: 'startsAfter' }] })
})

test('holds more than a page of a list', async () => {
  const many = Array.from({ length: 120 }, (_, index) =>
    sampleMeeting({ slug: `mote-${index}`, startsAt: inDays(20 + index), heldBy: 'utvalget' }),
  )
  await api.store.publish(...many)
  await api.caughtUp()
  expect(await titles('meetings.ics?body=utvalget')).toHaveLength(120)
})
