import { expect, test } from 'vitest'
import { fits, linesOf, widthOf } from './words.ts'

test('a text is broken between words, over as few lines as there is room for', () => {
  const width = widthOf('Areal og transport', 14)
  expect(linesOf('Areal og transport i regionen', 14, width)).toEqual(['Areal og transport', 'i regionen'])
  expect(linesOf('', 14, width)).toEqual([])
})

test('a word too long for its line stays whole, and is said not to fit', () => {
  const lines = linesOf('Interessepolitisk utvalg', 14, 40)
  expect(lines).toEqual(['Interessepolitisk', 'utvalg'])
  expect(fits(lines, 14, 40)).toBe(false)
  expect(fits(['2021'], 14, 40)).toBe(true)
})
