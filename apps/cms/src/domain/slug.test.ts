import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freeSlug, isSlug, longestSlug, slugOf } from './slug.ts'

/** Any characters at all, halves of characters too. */
const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) })

describe('making a slug', () => {
  it.each([
    ['Høring på åpne data', 'horing-pa-apne-data'],
    ['Ærlig talt: Færder!', 'aerlig-talt-faerder'],
    ['  Nes – 100 % fornybar?  ', 'nes-100-fornybar'],
    ['ÅRSMØTE 2021', 'arsmote-2021'],
    ['Málaga & Łódź', 'malaga-lodz'],
    ['!!!', ''],
  ])('folds %j to %j', (title, slug) => {
    expect(slugOf(title)).toBe(slug)
  })

  it('gives a valid slug or nothing, for any title', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const slug = slugOf(title)
        return slug === '' || isSlug(slug)
      }),
    )
  })

  it('leaves a slug as it is', () => {
    fc.assert(fc.property(fc.string(), (title) => slugOf(slugOf(title)) === slugOf(title)))
  })

  it('makes the same slug of a title however it is composed', () => {
    fc.assert(
      fc.property(fc.constantFrom('Åpne møter', 'Bærum', 'Så på sjø'), (title) => {
        expect(slugOf(title.normalize('NFD'))).toBe(slugOf(title.normalize('NFC')))
      }),
    )
  })
})

describe('finding a free slug', () => {
  it('counts from 2', () => {
    expect(freeSlug('mote', new Set())).toBe('mote')
    expect(freeSlug('mote', new Set(['mote']))).toBe('mote-2')
    expect(freeSlug('mote', new Set(['mote', 'mote-2', 'mote-3']))).toBe('mote-4')
  })

  it('gives a valid slug that is not taken, also when the slug is as long as it may be', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: longestSlug }),
        fc.integer({ min: 0, max: 40 }),
        (length, count) => {
          const base = 'a'.repeat(length)
          const taken = new Set<string>()
          for (let index = 0; index < count; index += 1) taken.add(freeSlug(base, taken))
          const free = freeSlug(base, taken)
          expect(taken.size).toBe(count)
          expect(taken.has(free)).toBe(false)
          expect(isSlug(free)).toBe(true)
        },
      ),
    )
  })
})
