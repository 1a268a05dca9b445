import { describe, expect, test } from 'vitest'
import { divide, isHollow, tones, type PlaceGroup } from './division.ts'
import { samplePlace as place } from '../../test/mock/place.ts'
import { shapes } from './shapes.ts'
import { tableRows } from './table.ts'

const words = {
  notStated: 'Ikke oppgitt',
  items: (from: number, to: number | null) => `${from}–${to ?? ''} saker`,
}
const follo = { id: 'f', title: 'Follo', slug: 'follo', url: null }
const none: ReadonlyMap<string, number> = new Map()
const places = [
  place('Ås', '3218', { subRegion: follo }),
  place('Asker', '3203'),
  place('Moss', '3103', { county: 'Østfold' }),
  place('Frogn', '3214', { subRegion: follo }),
]
const inWords = (groups: readonly PlaceGroup[] = []) =>
  groups.map(({ id, title, places: members }) => `${id} ${title}: ${members.map((m) => m.title).join(' ')}`)

describe('municipalities divided', () => {
  test('by county stand under it, everything in alphabetical order', () => {
    const division = divide('county', places, none, words)
    expect(inWords(division?.groups)).toEqual(['akershus Akershus: Asker Frogn Ås', 'ostfold Østfold: Moss'])
  })

  test('by sub-region have those of which it is not stated last, with a hollow mark', () => {
    const division = divide('subRegion', places, none, words)
    expect(inWords(division?.groups)).toEqual([
      'follo Follo: Frogn Ås',
      'ikke-oppgitt Ikke oppgitt: Asker Moss',
    ])
    expect(division?.groups.map(({ mark }) => isHollow(mark))).toEqual([false, true])
  })

  test('cannot be divided by what is not known of any of them', () => {
    const unknown = places.map((one) => ({ ...one, subRegion: null }))
    expect(divide('subRegion', unknown, none, words)).toBeNull()
    expect(divide('coverage', places, new Map([['3203', 0]]), words)).toBeNull()
  })

  test('by what is published have the most first, and only steps that something stands on', () => {
    const counts = new Map([
      ['3203', 6],
      ['3218', 1],
    ])
    const division = divide('coverage', places, counts, words)
    expect(inWords(division?.groups)).toEqual([
      'i-5-9-saker 5–9 saker: Asker',
      'i-1-1-saker 1–1 saker: Ås',
      'i-0-0-saker 0–0 saker: Frogn Moss',
    ])
    expect(division?.groups.map(({ mark }) => mark.tone)).toEqual(['step-3', 'step-1', 'step-0'])
  })

  test('have a pair of colour and shape that no other group has', () => {
    const many = Array.from({ length: tones * shapes.length }, (_, index) =>
      place(`Sted ${index}`, String(1000 + index), { county: `Fylke ${index}` }),
    )
    const marks = divide('county', many, none, words)?.groups.map(({ mark }) => `${mark.tone} ${mark.shape}`)
    expect(new Set(marks).size).toBe(tones * shapes.length)
  })
})

describe('the table', () => {
  const titles = (by: 'county' | 'coverage' | null, counts = none) =>
    tableRows(places, by && divide(by, places, counts, words)).map(({ place: { title }, group, count }) =>
      [title, group?.title, count].filter((part) => part !== undefined && part !== null).join(' '),
    )

  test('has the municipalities as they come', () => {
    expect(titles(null)).toEqual(['Ås', 'Asker', 'Moss', 'Frogn'])
  })

  test('is sorted by what divides them', () => {
    expect(titles('county')).toEqual(['Asker Akershus', 'Frogn Akershus', 'Ås Akershus', 'Moss Østfold'])
  })

  test('has those first that most is published about', () => {
    const counts = new Map([
      ['3218', 2],
      ['3103', 4],
    ])
    expect(titles('coverage', counts)).toEqual([
      'Moss 2–4 saker 4',
      'Ås 2–4 saker 2',
      'Asker 0–0 saker 0',
      'Frogn 0–0 saker 0',
    ])
  })
})
