import { expect, test } from 'vitest'
import { addressOf, isWithin } from './address.ts'

test('an address leaves out what is not chosen', () => {
  expect(addressOf('/aktuelt', { omrade: 'klima-og-miljo', kommune: '', side: null })).toBe(
    '/aktuelt?omrade=klima-og-miljo',
  )
  expect(addressOf('/aktuelt', {})).toBe('/aktuelt')
})

test('what a reader typed is escaped', () => {
  expect(addressOf('/sok', { q: 'bane & "sjø"' })).toBe('/sok?q=bane+%26+%22sj%C3%B8%22')
})

test('a page stands in its section, and only in that', () => {
  expect(isWithin('/aktuelt/ny-faggruppe', '/aktuelt')).toBe(true)
  expect(isWithin('/aktuelt', '/aktuelt')).toBe(true)
  expect(isWithin('/aktueltere', '/aktuelt')).toBe(false)
  expect(isWithin('/aktuelt', '/')).toBe(false)
})
