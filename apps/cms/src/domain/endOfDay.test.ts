import fc from 'fast-check'
import { expect, it } from 'vitest'
import { endOfDay } from './endOfDay.ts'

it.each([
  ['in winter', '2026-12-31T11:00:00Z', '2026-12-31T23:00:00.000Z'],
  ['in summer', '2026-06-30T10:00:00Z', '2026-06-30T22:00:00.000Z'],
  ['just before midnight', '2026-06-30T21:59:59Z', '2026-06-30T22:00:00.000Z'],
  ['at midnight', '2026-06-30T22:00:00Z', '2026-07-01T22:00:00.000Z'],
  ['when summer time begins', '2026-03-29T10:00:00Z', '2026-03-29T22:00:00.000Z'],
  ['when it ends', '2026-10-25T10:00:00Z', '2026-10-25T23:00:00.000Z'],
])('the day ends at the midnight that follows, %s', (_when, moment, end) => {
  expect(endOfDay(new Date(moment)).toISOString()).toBe(end)
})

it('is always after the moment, by no more than the longest day', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
      (moment) => {
        const left = endOfDay(moment).getTime() - moment.getTime()
        expect(left).toBeGreaterThan(0)
        expect(left).toBeLessThanOrEqual(25 * 60 * 60 * 1000)
      },
    ),
  )
})
