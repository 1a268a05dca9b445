import { expect, test } from 'vitest'
import { columnKinds } from './cells.ts'

test('a column holds numbers when every cell does that says anything', () => {
  const rows = [
    ['Oslo', '717 710', '+1,2 %', '–', '2021–2024'],
    ['Drammen', '102 273', '−0,3', '', '2020'],
    ['Våler', '5 871', '12%', '–', '2019'],
  ]
  expect(columnKinds(rows, true)).toEqual(['word', 'number', 'number', 'word', 'word'])
})

test('a column of numbers stays one where some are not known', () => {
  expect(columnKinds([['1'], ['ukjent'], ['3']], false)).toEqual(['number'])
  expect(columnKinds([['1'], ['ja'], ['nei']], false)).toEqual(['word'])
})

test('what names the rows is words, also where the names are years', () => {
  const rows = [
    ['2020', '1'],
    ['2021', '2'],
  ]
  expect(columnKinds(rows, true)).toEqual(['word', 'number'])
  expect(columnKinds(rows, false)).toEqual(['number', 'number'])
})

test('a column with a sentence in it gets the room that sentences need', () => {
  const sentence = 'Tallet omfatter de kommunene som var med i hele perioden.'
  expect(columnKinds([['1', sentence], ['2']], false)).toEqual(['number', 'prose'])
  expect(columnKinds([], true)).toEqual([])
})
