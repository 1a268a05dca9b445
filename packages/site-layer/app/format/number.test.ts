import { expect, test } from 'vitest'
import { numberText, unbroken, yearsText } from './number.ts'

test('thousands stand apart and cannot be broken over two lines', () => {
  expect(numberText(717710, 'nb')).toBe('717\u00a0710')
  expect(numberText(717710, 'en')).toBe('717,710')
})

test('a period without an end stays open', () => {
  expect(yearsText({ from: 2021, to: 2024 })).toBe('2021–2024')
  expect(yearsText({ from: 2025, to: null })).toBe('2025–')
})

test('a number stays with its unit', () => {
  expect(unbroken('2,23 millioner innbyggere')).toBe('2,23\u00a0millioner innbyggere')
  expect(unbroken('1 200 km²')).toBe('1\u00a0200\u00a0km²')
  expect(unbroken('fire av ti')).toBe('fire av ti')
})
