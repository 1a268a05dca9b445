import { expect, it } from 'vitest'
import { inOneLine } from './oneLine.ts'

it('tells what ends without a stop from what follows, and leaves sentences alone', () => {
  expect(
    inOneLine([
      'Hvorfor egne grupper?',
      'Politikerne «trenger saker.»',
      null,
      'Bakgrunn',
      ' Gods og logistikk ',
      '',
    ]),
  ).toBe('Hvorfor egne grupper? Politikerne «trenger saker.» Bakgrunn · Gods og logistikk')
  expect(inOneLine([undefined, ''])).toBe('')
})
