import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOn, stepsFor } from './coverage.ts'

const inWords = (counts: readonly number[]) => stepsFor(counts).map(({ from, to }) => `${from}–${to ?? ''}`)
const members = (count: number, others: readonly number[]) => [
  ...Array.from({ length: 65 - others.length }, () => count),
  ...others,
]

describe('the steps of what is published', () => {
  test('begin with nothing, and are short while there is little', () => {
    expect(inWords(members(0, [7, 2, 2, 1]))).toEqual(['0–0', '1–1', '2–4', '5–9', '10–'])
  })

  test('grow with what there is, so that the last one says something', () => {
    expect(inWords(members(12, [40]))).toEqual(['0–0', '1–4', '5–9', '10–24', '25–'])
    expect(inWords(members(30, [300]))).toEqual(['0–0', '1–9', '10–24', '25–49', '50–'])
    expect(inWords(members(5000, []))).toEqual(['0–0', '1–249', '250–499', '500–999', '1000–'])
  })

  test('hold every number on exactly one of them', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1 }), fc.nat(5000), (counts, count) => {
        expect(stepsFor(counts).filter((step) => isOn(step, count))).toHaveLength(1)
      }),
    )
  })
})
