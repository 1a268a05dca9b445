import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passwordFault, shortestPassword } from './password.ts'

const owner = { email: 'kari.nordmann@lillestrom.kommune.no', name: 'Kari Nordmann' }

describe('a password', () => {
  it.each([
    ['kort', 'tooShort'],
    ['a'.repeat(20), 'tooUniform'],
    ['abababababab', 'tooUniform'],
    ['KariNordmann2021', 'tooGuessable'],
    ['kari.nordmann!!', 'tooGuessable'],
    ['Osloregionen2021', 'tooGuessable'],
    ['x y '.repeat(100), 'tooLong'],
  ] as const)('%j fails: %s', (password, fault) => {
    expect(passwordFault(password, owner)).toBe(fault)
  })

  it('may be some words in a row', () => {
    expect(passwordFault('blå sykkel under brua', owner)).toBeNull()
  })

  it('is never shorter than the shortest', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: shortestPassword - 1 }), (password) => {
        expect(passwordFault(password, {})).not.toBeNull()
      }),
    )
  })
})
