import { municipalities } from '@osloregionen/constellation'
import type { MapBoundaries } from '@osloregionen/contract'
import { describe, expect, test } from 'vitest'
import { samplePlace } from '../../test/mock/place.ts'
import type { Division } from './division.ts'
import { regionDrawing } from './drawing.ts'

const places = municipalities.map(({ slug }) => ({ slug, path: `/kommuner/${slug}` }))
const [asker, hamar] = ['asker', 'hamar'].map((slug) => places.filter((place) => place.slug === slug))
const plain = {
  places,
  marked: false,
  division: null,
  boundaries: null,
  typeSize: 14,
  items: (count: number) => `${count} saker`,
}
const boundaries: MapBoundaries = {
  width: 1000,
  height: 800,
  areas: municipalities.map(({ number2024 }, index) => {
    const [x, y] = [60 + (index % 9) * 110, 50 + Math.floor(index / 9) * 100]
    return { number: number2024, path: `M${x} ${y}l9 0 0 9z`, labelPoint: [x, y] }
  }),
  credit: 'Kartmakeren',
  license: 'CC0 1.0',
  source: {
    title: 'Grenser',
    url: 'https://api.example/media/grenser.geojson',
    format: 'geojson',
    bytes: 1000,
    pages: null,
    language: null,
    isTagged: null,
    cover: null,
    credit: 'Kartmakeren',
    license: 'CC0 1.0',
    rights: { license: 'CC0 1.0', licenseUrl: null, attribution: 'Kartmakeren' },
  },
}
const drawn = (request: Partial<Parameters<typeof regionDrawing>[0]> = {}) =>
  regionDrawing({ ...plain, ...request })
const the = (slug: string, { places: found }: ReturnType<typeof regionDrawing>) =>
  found.find((place) => place.slug === slug)

/** As if three documents were about Hamar, and nothing else had been published. */
const coverage: Division = {
  by: 'coverage',
  counts: new Map([['3403', 3]]),
  groups: [
    {
      id: 'noen',
      title: '2–4 saker',
      mark: { tone: 'step-2', shape: 'circle' },
      places: [samplePlace('Hamar', '3403', { slug: 'hamar' })],
    },
    {
      id: 'ingen',
      title: 'Ingen saker',
      mark: { tone: 'step-0', shape: 'circle' },
      places: [samplePlace('Asker', '3203', { slug: 'asker' })],
    },
  ],
}

describe('the map', () => {
  test('links every municipality, the larger with the larger dot, and has its centres stand out', () => {
    const map = drawn()
    expect(map.places).toHaveLength(65)
    expect(new Set(map.places.map(({ href }) => href)).size).toBe(65)
    expect(the('oslo', map)?.r).toBeGreaterThan(the('asker', map)?.r ?? 0)
    expect(map.places.filter(({ isCentre }) => isCentre)).toHaveLength(7)
    expect(map.neighbours).toMatch(/^M/)
    // The keyboard goes through them as the list does.
    expect(map.places.map(({ slug }) => slug)).toEqual(municipalities.map(({ slug }) => slug))
  })

  test('has only some stand out, among others without a link', () => {
    const map = drawn({ places: [...(asker ?? []), ...(hamar ?? [])], marked: true })
    expect(map.places.map(({ slug, isCentre }) => `${slug} ${isCentre}`)).toEqual([
      'asker true',
      'hamar true',
    ])
    expect(map.others).toHaveLength(63)
  })

  test('says how much is published: beside the name, to those who listen, and with a hollow mark for nothing', () => {
    const map = drawn({ division: coverage })
    expect(the('hamar', map)).toMatchObject({ name: 'Hamar 3', spoken: 'Hamar 3 saker', isCentre: false })
    expect(the('asker', map)).toMatchObject({ name: 'Asker', spoken: 'Asker 0 saker' })
    expect(the('asker', map)?.mark?.tone).toBe('step-0')
  })
})

describe('the map with boundaries', () => {
  test('has an area for each, no dots and no lines, and the names upon their points', () => {
    const map = drawn({ boundaries })
    expect([map.width, map.height, map.neighbours]).toEqual([1000, 800, ''])
    expect(map.places).toHaveLength(65)
    for (const { area, r, label, x } of map.places) {
      expect(area).toMatch(/^M/)
      expect(r).toBe(0)
      expect(label === undefined || (label.x === x && label.anchor === 'middle')).toBe(true)
    }
    expect(map.places.map(({ slug }) => slug)).toEqual(municipalities.map(({ slug }) => slug))
    expect(the('oslo', map)?.label).toBeDefined()
  })

  test('marks the groups in their areas, with the names beside the marks', () => {
    const hamarInIt = the('hamar', drawn({ boundaries, division: coverage }))
    expect(hamarInIt).toMatchObject({ r: 7, mark: { tone: 'step-2' }, area: expect.stringMatching(/^M/) })
    expect(hamarInIt?.label?.anchor).toBe('start')
  })

  test('draws the rest of the region where only some are marked', () => {
    const map = drawn({ boundaries, places: hamar ?? [], marked: true })
    expect(map.others.every(({ area }) => area !== null)).toBe(true)
    expect(map.others).toHaveLength(64)
    expect(the('hamar', map)?.isCentre).toBe(true)
  })
})
