import { expect, test } from 'vitest'
import { numbersOf } from './numbers.ts'

test('the table says every number of the chart, and which are not known', () => {
  const chart = {
    categories: ['2020', '2021'],
    series: [
      { name: 'Bane', values: [1, null] },
      { name: 'Vei', values: [0] },
    ],
  }
  expect(numbersOf(chart, String, 'ukjent')).toEqual({
    header: ['', 'Bane', 'Vei'],
    rows: [
      ['2020', '1', '0'],
      ['2021', 'ukjent', 'ukjent'],
    ],
  })
})
