import { expect, test } from 'vitest'
import { addressOf, lookOf } from './attributes.ts'

const reading = (attributes: Record<string, string>) => (name: string) => attributes[name] ?? null
const now = new Date('2021-09-01T20:00:00Z')
const asked = (attributes: Record<string, string>) => addressOf(reading(attributes), now)

test('without attributes, the five newest news are asked for', () => {
  expect(asked({})).toBe('/v1/documents?type=news&limit=5')
})

test('attributes are the filters of lists', () => {
  expect(
    asked({ municipality: '3205', 'priority-area': 'klima-og-miljo', language: 'nb', limit: '3', site: '' }),
  ).toBe('/v1/documents?type=news&limit=3&language=nb&municipality=3205&priorityArea=klima-og-miljo')
})

test('of what takes place at a time, what is to come is asked for', () => {
  expect(asked({ type: 'events,meetings' })).toContain('&sort=startsAt&startsAfter=2021-09-01')
  expect(asked({ type: 'events,news' })).not.toContain('sort')
})

test.each([
  [{}, 'nn-NO', 'nn'],
  [{}, 'no', 'nb'],
  [{}, '', 'nb'],
  [{ language: 'en' }, 'nb', 'en'],
])('%j in a page in %j has words in %s', (attributes, around, language) => {
  expect(lookOf(reading(attributes), around).language).toBe(language)
})

test.each([
  [{}, { heading: undefined, headingLevel: 2, images: false }],
  [
    { heading: '', 'heading-level': '4', images: '' },
    { heading: '', headingLevel: 4, images: true },
  ],
  [
    { 'heading-level': '9', images: 'false' },
    { headingLevel: 2, images: false },
  ],
])('%j looks like %j', (attributes, look) => {
  expect(lookOf(reading(attributes), 'nb')).toMatchObject(look)
})
