import { describe, expect, it } from 'vitest'
import { delayAfter, givenUpAfter, pauseAsked } from './retries.ts'

const hour = 3_600_000

describe('the attempts at a message', () => {
  it('come after growing delays, and end after three days', () => {
    let time = 0
    const times = [0]
    for (let failures = 0; time < givenUpAfter; failures += 1) times.push((time += delayAfter(failures, 0)))
    expect(times.map((at) => at / 1000)).toEqual([
      0, 5, 305, 2105, 9305, 27_305, 63_305, 113_705, 185_705, 272_105,
    ])
  })

  it('do not all come back at the same moment', () => {
    expect(delayAfter(3, 0.999)).toBeGreaterThan(delayAfter(3, 0))
    expect(delayAfter(3, 1)).toBeLessThanOrEqual(1.1 * delayAfter(3, 0))
  })

  it.each([
    ['120', 120_000],
    ['0', undefined],
    ['Wed, 01 Jan 2025 01:00:00 GMT', hour],
    ['Wed, 01 Jan 2020 00:00:00 GMT', undefined],
    ['999999999', 24 * hour],
    ['soon', undefined],
    [undefined, undefined],
  ])('wait as Retry-After %s asks, within reason', (asked, expected) => {
    expect(pauseAsked(asked, Date.parse('2025-01-01T00:00:00Z'))).toBe(expected)
  })
})
