import { describe, expect, test } from 'vitest'
import { endOf, occasionText, timeText, weekday, type Occasion } from './occasion.ts'

const occasion = (
  startsAt: string,
  endsAt: string | null,
  startsAtPrecision: 'time' | 'day' = 'time',
): Occasion => ({
  startsAt,
  endsAt,
  startsAtPrecision,
})

describe('when something takes place', () => {
  test('is told in the time of Oslo, in summer as in winter', () => {
    const summer = occasion('2020-05-27T07:00:00.000Z', '2020-05-27T09:30:00.000Z')
    expect(occasionText(summer, 'nb')).toEqual({ date: '27. mai 2020', time: '09.00–11.30' })
    expect(occasionText(summer, 'en')).toEqual({ date: '27 May 2020', time: '09:00–11:30' })
    expect(occasionText(occasion('2020-10-28T15:30:00.000Z', null), 'nn').time).toBe('16.30')
  })

  test('names the day that it is in Oslo', () => {
    const late = '2021-03-31T22:30:00.000Z'
    expect(occasionText(occasion(late, null), 'nb')).toEqual({ date: '1. april 2021', time: '00.30' })
    expect(weekday(late, 'nb')).toBe('torsdag')
  })

  test('says no time that is not known', () => {
    expect(occasionText(occasion('2021-09-29T07:00:00.000Z', null, 'day'), 'nb').time).toBeNull()
  })

  test('spans the days it lasts', () => {
    const days = occasion('2021-08-30T07:00:00.000Z', '2021-08-31T14:00:00.000Z')
    expect(occasionText(days, 'nb')).toEqual({ date: '30.–31. august 2021', time: null })
    const evening = occasion('2021-08-30T16:00:00.000Z', '2021-08-30T22:00:00.000Z')
    expect(occasionText(evening, 'nb')).toEqual({ date: '30. august 2021', time: '18.00–00.00' })
  })
})

test('a time of a programme is written as the language writes it', () => {
  expect(timeText('09:30', 'nb')).toBe('09.30')
  expect(timeText('09:30', 'en')).toBe('09:30')
})

test('what has no known end is over when its day is', () => {
  expect(endOf(occasion('2021-09-29T07:00:00.000Z', '2021-09-29T10:00:00.000Z'))).toBe(
    '2021-09-29T10:00:00.000Z',
  )
  expect(endOf(occasion('2021-09-29T07:00:00.000Z', null))).toBe('2021-09-29T22:00:00.000Z')
  expect(endOf(occasion('2021-08-30T07:00:00.000Z', '2021-08-31T07:00:00.000Z', 'day'))).toBe(
    '2021-08-31T22:00:00.000Z',
  )
})
