import { expect, test } from 'vitest'
import { axisOf } from './ticks.ts'

test.each([
  { values: [3, 17, 42], ticks: [0, 10, 20, 30, 40, 50] },
  { values: [0.1, 0.28], ticks: [0, 0.1, 0.2, 0.3] },
  { values: [1_234_000, 2_234_000], ticks: [0, 500_000, 1_000_000, 1_500_000, 2_000_000, 2_500_000] },
  { values: [-12, 30], ticks: [-20, -10, 0, 10, 20, 30] },
  { values: [-7, -3], ticks: [-8, -6, -4, -2, 0] },
])('bars of $values stand on round numbers, and on zero', ({ values, ticks }) => {
  expect(axisOf(values, 5, true).ticks).toEqual(ticks)
})

test('a line that changes little is read on an axis that begins near it', () => {
  expect(axisOf([2_100_000, 2_230_000], 4, false)).toMatchObject({ from: 2_100_000, to: 2_250_000 })
})

test('a line that changes much is read from zero', () => {
  expect(axisOf([10, 90], 5, false)).toMatchObject({ from: 0, to: 100 })
})

test.each([[[]], [[0]], [[0, 0, 0]], [[7]], [[-7]]])('%j has an axis too', (values) => {
  const { from, to, ticks } = axisOf(values, 5, false)
  expect(to).toBeGreaterThan(from)
  expect(ticks.length).toBeGreaterThan(1)
  for (const value of values) expect(value >= from && value <= to).toBe(true)
})
