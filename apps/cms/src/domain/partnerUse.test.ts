import { describe, expect, it } from 'vitest'
import { daysOf, sumByDay } from './partnerUse.ts'

describe('the use of a partner', () => {
  it('is that of each day of a period, over the end of a month', () => {
    expect(daysOf({ from: '2026-11-29', to: '2026-12-01' })).toEqual([
      '2026-11-29',
      '2026-11-30',
      '2026-12-01',
    ])
  })

  it('is added up over all routes, and says of a quiet day that it was quiet', () => {
    const days = ['2026-11-29', '2026-11-30', '2026-12-01']
    const on = (day: string, requests: number, refused = 0) => ({ day, requests, refused })
    const usage = [on('2026-12-01', 5, 2), on('2026-11-29', 1), on('2026-12-01', 7), on('2026-11-01', 100)]
    expect(sumByDay(days, usage)).toEqual([on('2026-11-29', 1), on('2026-11-30', 0), on('2026-12-01', 12, 2)])
  })
})
