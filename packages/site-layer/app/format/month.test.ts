import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAfter, isoDay } from './date.ts'
import {
  entriesByDay,
  monthBounds,
  monthFrom,
  monthOf,
  monthPattern,
  monthsAround,
  monthsBetween,
  nearestMonth,
  weekNumber,
  weeksOf,
} from './month.ts'

const months = fc
  .tuple(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`)
const days = fc
  .integer({ min: 0, max: 400_000 })
  .map((at) => new Date(at * 86_400_000).toISOString().slice(0, 10))
const isMonday = (day: string) => new Date(day).getUTCDay() === 1

describe('a month', () => {
  it('has each of its days once and in order, in weeks of seven that begin on Monday', () => {
    fc.assert(
      fc.property(months, (month) => {
        const weeks = weeksOf(month)
        expect(weeks.every(({ days: { length } }) => length === 7)).toBe(true)
        const [year, number] = month.split('-').map(Number)
        const length = new Date(Date.UTC(year ?? 0, number ?? 0, 0)).getUTCDate()
        const shown = weeks.flatMap((week) => week.days.filter((day) => day !== null))
        expect(shown).toEqual(
          Array.from({ length }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`),
        )
        const mondays = weeks.flatMap((week) => week.days[0] ?? [])
        expect(mondays).toEqual(shown.filter(isMonday))
        for (const week of weeks)
          expect(week.days.flatMap((day) => (day === null ? [] : weekNumber(day)))).toEqual(
            week.days.flatMap((day) => (day === null ? [] : week.number)),
          )
      }),
    )
  })

  it('is as long as it is in Oslo, also when the clocks change', () => {
    expect(monthBounds('2026-03')).toEqual({
      from: '2026-02-28T23:00:00.000Z',
      to: '2026-03-31T22:00:00.000Z',
    })
    expect(monthBounds('2026-12')).toEqual({
      from: '2026-11-30T23:00:00.000Z',
      to: '2026-12-31T23:00:00.000Z',
    })
    expect(monthOf('2026-11-30T23:00:00.000Z')).toBe('2026-12')
    expect(monthOf('2026-11-30T22:59:59.999Z')).toBe('2026-11')
  })

  it('is followed by the next, and led to by the one before', () => {
    fc.assert(
      fc.property(months, fc.integer({ min: -600, max: 600 }), (month, away) => {
        expect(monthFrom(monthFrom(month, away), -away)).toBe(month)
        expect(monthFrom(month, 12).slice(0, 4)).toBe(String(Number(month.slice(0, 4)) + 1))
      }),
    )
    expect([monthFrom('2026-12', 1), monthFrom('2026-01', -1)]).toEqual(['2027-01', '2025-12'])
    expect(monthsBetween('2025-11', '2026-02')).toEqual(['2026-02', '2026-01', '2025-12', '2025-11'])
    expect(monthsBetween('2026-02', '2025-11')).toEqual([])
  })

  it('is worth going to from the first of what takes place to one ahead of the last, and of this month', () => {
    const occasion = { startsAt: '2026-08-31T22:30:00.000Z', endsAt: '2026-10-01T10:00:00.000Z' }
    const occasions = [{ ...occasion, startsAtPrecision: 'time' as const }]
    expect(monthsAround(occasions, '2026-09')).toEqual(['2026-11', '2026-10', '2026-09'])
    expect(monthsAround(occasions, '2026-12').slice(0, 2)).toEqual(['2027-01', '2026-12'])
    expect(monthsAround(occasions, '2026-07').at(-1)).toBe('2026-07')
    expect(monthsAround([], '2026-12')).toEqual(['2027-01', '2026-12'])
  })

  it('has a nearest one among others', () => {
    expect(nearestMonth('2026-12', ['2026-09', '2027-02'])).toBe('2027-02')
    expect(nearestMonth('2026-12', ['2026-11', '2027-02'])).toBe('2026-11')
    expect(nearestMonth('2026-12', ['2026-11', '2027-01'])).toBe('2027-01')
    expect(nearestMonth('2026-12', [])).toBeUndefined()
  })

  it.each(['2026-12', '2000-01', '1999-10'])('is written %s', (text) => {
    expect(monthPattern.test(text)).toBe(true)
  })

  it.each(['2026-13', '2026-00', '2026-1', '0000-01', '12-2026', '2026-12-01', ''])(
    'is not written “%s”',
    (text) => {
      expect(monthPattern.test(text)).toBe(false)
    },
  )
})

describe('the number of a week', () => {
  it('is 1 where the fourth of January is, and grows by one each Monday until the next first week', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(weekNumber(`${day.slice(0, 4)}-01-04`)).toBe(1)
        const next = dayAfter(day)
        const isNew = isMonday(next)
        expect([weekNumber(day) + (isNew ? 1 : 0), isNew ? 1 : 0]).toContain(weekNumber(next))
        expect(weekNumber(day)).toBeLessThanOrEqual(53)
      }),
    )
  })

  it.each([
    ['2020-12-31', 53],
    ['2021-01-03', 53],
    ['2021-01-04', 1],
    ['2024-12-29', 52],
    ['2024-12-30', 1],
    ['2026-01-01', 1],
    ['2026-12-31', 53],
    ['2027-01-01', 53],
  ])('of %s is %i', (day, number) => {
    expect(weekNumber(day)).toBe(number)
  })
})

describe('what takes place in a month', () => {
  const card = (startsAt: string, endsAt: string | null, startsAtPrecision: 'time' | 'day' = 'time') => ({
    startsAt,
    endsAt,
    startsAtPrecision,
  })
  const told = (month: string, ...cards: ReturnType<typeof card>[]) =>
    [...entriesByDay(cards, month)].map(([date, entries]) => [
      date,
      ...entries.map(({ day, of }) => `${day}/${of}`),
    ])

  it('stands on the day it is in Oslo', () => {
    expect(told('2026-12', card('2026-11-30T23:30:00.000Z', null))).toEqual([['2026-12-01', '1/1']])
    expect(told('2026-11', card('2026-11-30T23:30:00.000Z', null))).toEqual([])
  })

  it('stands on each of its days, counted from its first', () => {
    const long = card('2026-11-29T09:00:00.000Z', '2026-12-02T14:00:00.000Z')
    expect(told('2026-11', long)).toEqual([
      ['2026-11-29', '1/4'],
      ['2026-11-30', '2/4'],
    ])
    expect(told('2026-12', long)).toEqual([
      ['2026-12-01', '3/4'],
      ['2026-12-02', '4/4'],
    ])
  })

  it('is over midnight on two days, but on one when it ends at midnight', () => {
    expect(told('2026-12', card('2026-12-04T21:00:00.000Z', '2026-12-05T01:00:00.000Z'))).toEqual([
      ['2026-12-04', '1/2'],
      ['2026-12-05', '2/2'],
    ])
    expect(told('2026-12', card('2026-12-04T17:00:00.000Z', '2026-12-04T23:00:00.000Z'))).toEqual([
      ['2026-12-04', '1/1'],
    ])
    expect(told('2026-12', card('2026-12-04T23:00:00.000Z', '2026-12-04T23:00:00.000Z'))).toEqual([
      ['2026-12-05', '1/1'],
    ])
  })

  it('lasts through its last day where no time is known', () => {
    expect(told('2026-12', card('2026-12-04T11:00:00.000Z', '2026-12-05T11:00:00.000Z', 'day'))).toEqual([
      ['2026-12-04', '1/2'],
      ['2026-12-05', '2/2'],
    ])
  })

  it('misses no day and has none twice, however long it lasts and whenever the clocks change', () => {
    const instants = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) })
    const lengths = fc.integer({ min: 0, max: 100 * 86_400_000 })
    fc.assert(
      fc.property(instants, lengths, (start, length) => {
        const startsAt = new Date(start).toISOString()
        const lasting = card(startsAt, new Date(start + length).toISOString())
        const seen = monthsBetween(monthOf(startsAt), '2027-05')
          .toReversed()
          .flatMap((month) => [...entriesByDay([lasting], month)])
        expect(seen[0]?.[0]).toBe(isoDay(startsAt))
        expect(seen.map(([, [entry]]) => entry?.day)).toEqual(seen.map((_day, index) => index + 1))
        expect(seen.map(([, [entry]]) => entry?.of)).toEqual(seen.map(() => seen.length))
        expect(seen.slice(1).map(([date]) => date)).toEqual(seen.slice(0, -1).map(([date]) => dayAfter(date)))
        expect(seen.at(-1)?.[0]).toBe(isoDay(new Date(start + Math.max(0, length - 1)).toISOString()))
      }),
    )
  })
})
