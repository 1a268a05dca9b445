import { expect, test } from 'vitest'
import { numberColumns } from './cells.ts'

test('a column holds numbers when every cell does that says anything', () => {
  const rows = [
    ['Oslo', '717 710', '+1,2 %', '–', '2021–2024'],
    ['Drammen', '102 273', '−0,3', '', '2020'],
    ['Våler', '5 871', '12%', '–', '2019'],
  ]
  expect(numberColumns(rows)).toEqual([false, true, true, false, false])
})

test('rows may be short, and there may be none', () => {
  expect(numberColumns([['1'], ['2', '3']])).toEqual([true, true])
  expect(numberColumns([])).toEqual([])
})
