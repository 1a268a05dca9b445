import { describe, expect, test } from 'vitest'
import { dateMachine, dateText, dayAfter, dayText, isoDay, monthText, startOfDay } from './date.ts'

describe('a date', () => {
  test('says no more than is known', () => {
    expect(dateText('2021-03-19T08:00:00.000Z', 'day', 'nb')).toBe('19. mars 2021')
    expect(dateText('2020-10-01T08:00:00.000Z', 'month', 'nb')).toBe('oktober 2020')
    expect(dateText('2021-01-01T08:00:00.000Z', 'year', 'nb')).toBe('2021')
  })

  test('is written as each language writes it', () => {
    expect(dateText('2021-03-19T08:00:00.000Z', 'day', 'en')).toBe('19 March 2021')
    expect(dateText('2021-03-19T08:00:00.000Z', 'day', 'nn')).toBe('19. mars 2021')
  })

  test('is the day it was in Oslo', () => {
    expect(isoDay('2020-12-31T23:30:00.000Z')).toBe('2021-01-01')
    expect(dateText('2020-12-31T23:30:00.000Z', 'year', 'nb')).toBe('2021')
  })

  test('has a form for machines that is as exact as the text', () => {
    expect(dateMachine('2021-03-19T08:00:00.000Z', 'day')).toBe('2021-03-19')
    expect(dateMachine('2021-03-19T08:00:00.000Z', 'month')).toBe('2021-03')
    expect(dateMachine('2021-03-19T08:00:00.000Z', 'year')).toBe('2021')
  })
})

describe('a day', () => {
  test('begins at midnight in Oslo, in winter as in summer, and when the clocks change', () => {
    expect(startOfDay('2021-01-15').toISOString()).toBe('2021-01-14T23:00:00.000Z')
    expect(startOfDay('2021-07-15').toISOString()).toBe('2021-07-14T22:00:00.000Z')
    expect(startOfDay('2021-03-28').toISOString()).toBe('2021-03-27T23:00:00.000Z')
    expect(startOfDay('2021-03-29').toISOString()).toBe('2021-03-28T22:00:00.000Z')
    expect(startOfDay('2021-10-31').toISOString()).toBe('2021-10-30T22:00:00.000Z')
    expect(startOfDay('2021-11-01').toISOString()).toBe('2021-10-31T23:00:00.000Z')
  })

  test('and a month have names', () => {
    expect(dayText('2026-12-07', 'nb')).toBe('mandag 7. desember')
    expect(dayText('2026-12-07', 'nn')).toBe('måndag 7. desember')
    expect(dayText('2026-12-07', 'en')).toBe('Monday 7 December')
    expect([monthText('2026-12', 'nb'), monthText('2026-01', 'en')]).toEqual([
      'desember 2026',
      'January 2026',
    ])
  })

  test('is followed by the next one', () => {
    expect(dayAfter('2020-12-31')).toBe('2021-01-01')
    expect(dayAfter('2021-03-27')).toBe('2021-03-28')
  })
})
