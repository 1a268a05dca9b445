import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Addresses } from './address.ts'

const addresses = new Addresses({
  '/': {},
  '/aktuelt': { query: { omrade: 'slug', kommune: 'number', etter: 'cursor' } },
  '/kalender': { query: { maned: 'month' } },
  '/sok': { query: { q: 'text' } },
})

describe('Addresses', () => {
  it.each([
    ['/', '/'],
    ['/aktuelt', '/aktuelt'],
    ['/aktuelt?utm_source=x', '/aktuelt'],
    ['/?p=12', '/'],
    ['/aktuelt?kommune=3205&omrade=klima', '/aktuelt?kommune=3205&omrade=klima'],
    ['/aktuelt?omrade=klima&x=1&kommune=3205', '/aktuelt?kommune=3205&omrade=klima'],
    ['/aktuelt?omrade=&kommune=3205&kommune=0301', '/aktuelt?kommune=3205'],
    ['/aktuelt?omrade=KLIMA&kommune=32x', '/aktuelt?kommune=0&omrade=0'],
    ['/aktuelt?omrade=+&kommune=&etter=%00', '/aktuelt'],
    [`/aktuelt?omrade=${'a'.repeat(101)}`, '/aktuelt?omrade=0'],
    ['/kalender?maned=2026-12&utm=1', '/kalender?maned=2026-12'],
    ['/kalender?maned=2026-13', '/kalender?maned=0'],
    ['/kalender?maned=desember', '/kalender?maned=0'],
    ['/kalender?maned=', '/kalender'],
    ['/sok?q=+vei%20og++bane+', '/sok?q=vei+og++bane'],
    [`/sok?q=${'a'.repeat(201)}`, '/sok'],
    ['/aktuelt/sak?omrade=klima', '/aktuelt/sak'],
    ['/kommuner/lillestr%C3%B8m', '/kommuner/lillestr%C3%B8m'],
  ])('%s is the page %s', (url, address) => {
    expect(addresses.target(url)).toEqual({ kind: 'page', address })
  })

  it.each([
    ['/aktuelt/', '/aktuelt'],
    ['/aktuelt/?kommune=3205&utm=1', '/aktuelt?kommune=3205&utm=1'],
    ['//aktuelt', '/aktuelt'],
    ['/aktuelt//sak/', '/aktuelt/sak'],
    ['//evil.example/', '/evil.example'],
    ['/\\evil.example/', '/evil.example'],
    ['/a/../aktuelt', '/aktuelt'],
    ['/%61ktuelt', '/aktuelt'],
    ['/kommuner/lillestr%c3%b8m', '/kommuner/lillestr%C3%B8m'],
    ['http://other.example/aktuelt', '/aktuelt'],
  ])('%s is elsewhere: %s', (url, location) => {
    expect(addresses.target(url)).toMatchObject({ kind: 'elsewhere', location })
  })

  it.each(['/%', '/%ff', '*', '/%c3'])('%s is malformed', (url) => {
    expect(addresses.target(url)).toEqual({ kind: 'malformed' })
  })

  it('leads in one step, and never away from the site', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '%2e',
      '%2F',
      '%5c',
      'a',
      'Ø',
      ':',
      '@',
      '//',
      'evil.example',
      '?',
      '#',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const target = addresses.target(`/${pieces.join('')}`)
        if (target.kind !== 'elsewhere') return
        expect(new URL(target.location, 'http://site.example').host).toBe('site.example')
        expect(addresses.target(target.location).kind).toBe('page')
      }),
      { numRuns: 2000 },
    )
  })

  it('makes no more pages of a path than its known parameters allow, whatever the query', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        expect(addresses.target(`/aktuelt/sak?${text.replaceAll('#', '')}`)).toEqual({
          kind: 'page',
          address: '/aktuelt/sak',
        })
      }),
    )
  })
})
