import { expect, test } from 'vitest'
import { numberText, yearsText } from './number.ts'

test('thousands stand apart and cannot be broken over two lines', () => {
  expect(numberText(717710, 'nb')).toBe('717\u00a0710')
  expect(numberText(717710, 'en')).toBe('717,710')
})

test('a period without an end stays open', () => {
  expect(yearsText({ from: 2021, to: 2024 })).toBe('2021–2024')
  expect(yearsText({ from: 2025, to: null })).toBe('2025–')
})
