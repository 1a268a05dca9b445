import { expect, test } from 'vitest'
import { byLetter, inAlphabet } from './alphabet.ts'

const places = ['Ås', 'Østre Toten', 'Oslo', 'Aremark', 'Asker'].map((title) => ({ title }))

test('Æ, Ø and Å come last', () => {
  expect(inAlphabet(places).map(({ title }) => title)).toEqual([
    'Aremark',
    'Asker',
    'Oslo',
    'Østre Toten',
    'Ås',
  ])
})

test('each letter that is used has a group', () => {
  expect(byLetter(places).map(([letter, group]) => `${letter}${group.length}`)).toEqual([
    'A2',
    'O1',
    'Ø1',
    'Å1',
  ])
})
