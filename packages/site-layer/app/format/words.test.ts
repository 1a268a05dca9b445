import { expect, test } from 'vitest'
import { capitalised } from './words.ts'

test('the first letter becomes a capital, and the rest stays', () => {
  expect(capitalised('øst for Oslo')).toBe('Øst for Oslo')
  expect(capitalised('')).toBe('')
})
