import { expect, test } from 'vitest'
import { addressOf, isWithin, localAddress, pathsAbove } from './address.ts'

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

test('the way down to a page leads through the paths above it', () => {
  expect(pathsAbove('/om-oss/organer/styret')).toEqual(['/om-oss', '/om-oss/organer'])
  expect(pathsAbove('/om-oss')).toEqual([])
  expect(pathsAbove('/')).toEqual([])
})

test('an address on the site itself is a path, and any other stays whole', () => {
  const origin = 'https://www.osloregionen.no'
  expect(localAddress(`${origin}/aktuelt/sak`, origin)).toBe('/aktuelt/sak')
  expect(localAddress('https://www.osloregionen.no.example/x', origin)).toBe(
    'https://www.osloregionen.no.example/x',
  )
})
