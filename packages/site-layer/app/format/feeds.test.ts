import { expect, test } from 'vitest'
import { apiFeed, calendarFeed } from './feeds.ts'

const api = { url: 'https://api.example', site: 'osloregionen' } as const

test('a feed of the API is narrowed as its list is, but holds what is new of any year', () => {
  expect(apiFeed(api, 'reports', 'atom', {})).toBe(
    'https://api.example/v1/feeds/reports.atom?site=osloregionen',
  )
  const choices = { priorityArea: 'klima-og-miljo', municipality: '3205', year: '2020', month: '2020-10' }
  expect(apiFeed(api, 'reports', 'rss', choices)).toBe(
    'https://api.example/v1/feeds/reports.rss?site=osloregionen&priorityArea=klima-og-miljo&municipality=3205',
  )
})

test('the feed of a calendar is about what stands in it, or the type or the kind that is chosen', () => {
  const both = ['events', 'meetings'] as const
  expect(calendarFeed(both, { body: 'styret' })).toEqual({ topic: 'calendar', choices: { body: 'styret' } })
  expect(calendarFeed(both, { kind: 'meetings' })).toEqual({ topic: 'meetings', choices: {} })
  expect(calendarFeed(both, { kind: 'events' })).toEqual({ topic: 'events', choices: {} })
  expect(calendarFeed(both, { kind: 'seminar' })).toEqual({ topic: 'events', choices: { kind: 'seminar' } })
  expect(calendarFeed(['events'], {})).toEqual({ topic: 'events', choices: {} })
})
