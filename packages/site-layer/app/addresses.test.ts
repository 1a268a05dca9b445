import { describe, expect, test } from 'vitest'
import { siteAddresses } from './addresses.ts'

const addresses = siteAddresses({
  key: 'osloregionen',
  search: '/sok',
  suggestions: '/sok/forslag',
  parameters: {
    priorityArea: 'omrade',
    sector: 'naering',
    municipality: 'kommune',
    project: 'prosjekt',
    audience: 'malgruppe',
    body: 'organ',
    addressee: 'mottaker',
    kind: 'type',
    year: 'ar',
    order: 'sorter',
    month: 'maned',
    type: 'type',
    after: 'etter',
    division: 'farge',
  },
  divisions: { subRegion: 'delregion', county: 'fylke', coverage: 'saker' },
  routes: {
    '/aktuelt': { query: { kommune: 'number', omrade: 'slug', etter: 'cursor' } },
    '/kalender': { query: { kommune: 'number', type: 'slug' }, offers: ['kind'] },
    '/styringsdokumenter': {},
    '/kommuner': { query: { farge: 'slug' } },
  },
})

describe('the list of a type', () => {
  test('is narrowed by the parameters of the site, always in the same order', () => {
    expect(addresses.list('news')).toBe('/aktuelt')
    expect(addresses.list('news', { municipality: '0301', priorityArea: 'klima-og-miljo' })).toBe(
      '/aktuelt?omrade=klima-og-miljo&kommune=0301',
    )
  })

  test('is none where the site has no such list, or the list no such filter', () => {
    expect(addresses.list('guides')).toBeNull()
    expect(addresses.list('bodies')).toBeNull()
    expect(addresses.list('news', { body: 'styret' })).toBeNull()
    expect(addresses.list('governing-documents', { municipality: '0301' })).toBeNull()
  })
})

test('a calendar that events share with meetings can be narrowed to one of them', () => {
  expect(addresses.listOnly('meetings', { municipality: '0301' })).toBe(
    '/kalender?kommune=0301&type=meetings',
  )
  expect(addresses.listOnly('events')).toBe('/kalender?type=events')
  expect(addresses.listOnly('events', { kind: 'seminar' })).toBe('/kalender?type=seminar')
  expect(addresses.list('events')).toBe('/kalender')
  expect(addresses.listOnly('news')).toBe('/aktuelt')
})

test('a page takes the filters that its route names, and no others', () => {
  expect(addresses.filtersOf('/aktuelt')).toEqual(['priorityArea', 'municipality'])
  expect(addresses.filtersOf('/styringsdokumenter')).toEqual([])
  expect(addresses.offeredBy('/kalender')).toEqual(['kind'])
  expect(addresses.offeredBy('/aktuelt')).toEqual([])
  expect(addresses.chosen('/aktuelt', { municipality: '0301', body: 'styret' })).toBe('/aktuelt?kommune=0301')
  expect(addresses.chosen('/aktuelt', { municipality: '0301' }, 'abc')).toBe(
    '/aktuelt?kommune=0301&etter=abc',
  )
})

test('an entry of a register has a page where its type has a section', () => {
  expect(addresses.entry('municipalities', 'lillestrom')).toBe('/kommuner/lillestrom')
  expect(addresses.entry('people', 'eva')).toBeNull()
  expect(addresses.has('guides')).toBe(false)
})

test('the municipalities can be divided by what the address says, in the words of the site', () => {
  expect(addresses.divided(null)).toBe('/kommuner')
  expect(addresses.divided('county')).toBe('/kommuner?farge=fylke')
})
