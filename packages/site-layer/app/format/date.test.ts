import { describe, expect, test } from 'vitest'
import { dateMachine, dateText, isoDay } from './date.ts'

describe('a date', () => {
  test('says no more than is known', () => {
    expect(dateText('2021-03-19T08:00:00.000Z', 'day', 'nb')).toBe('19. mars 2021')
    expect(dateText('2020-10-01T08:00:00.000Z', 'month', 'nb')).toBe('oktober 2020')
    expect(dateText('2021-01-01T08:00:00.000Z', 'year', 'nb')).toBe('2021')
  })

  test('is written as each language writes it', () => {
    expect(dateText('2021-03-19T08:00:00.000Z', 'day', 'en')).toBe('19 March 2021')
    expect(dateText('2021-03-19T08:00:00.000Z', 'day', 'nn')).toBe('19. mars 2021')
  })

  test('is the day it was in Oslo', () => {
    expect(isoDay('2020-12-31T23:30:00.000Z')).toBe('2021-01-01')
    expect(dateText('2020-12-31T23:30:00.000Z', 'year', 'nb')).toBe('2021')
  })

  test('has a form for machines that is as exact as the text', () => {
    expect(dateMachine('2021-03-19T08:00:00.000Z', 'day')).toBe('2021-03-19')
    expect(dateMachine('2021-03-19T08:00:00.000Z', 'month')).toBe('2021-03')
    expect(dateMachine('2021-03-19T08:00:00.000Z', 'year')).toBe('2021')
  })
})
