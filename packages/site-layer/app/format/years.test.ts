import { expect, test } from 'vitest'
import { yearBounds, yearsBetween } from './years.ts'

test('the years run from the newest instant to the oldest, as Oslo counts them', () => {
  expect(yearsBetween('2019-06-01T00:00:00Z', '2021-03-19T00:00:00Z')).toEqual(['2021', '2020', '2019'])
  expect(yearsBetween('2020-12-31T23:30:00Z', '2021-03-19T00:00:00Z')).toEqual(['2021'])
  expect(yearsBetween(undefined, undefined)).toEqual([])
})

test('a year begins and ends at midnight in Oslo', () => {
  expect(yearBounds('2021')).toEqual({ from: '2020-12-31T23:00:00.000Z', to: '2021-12-31T23:00:00.000Z' })
})
