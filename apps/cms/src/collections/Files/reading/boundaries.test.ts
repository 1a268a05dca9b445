import { municipalities } from '@osloregionen/constellation/municipalities'
import { brotliCompressSync } from 'node:zlib'
import { topology } from 'topojson-server'
import { describe, expect, it } from 'vitest'
import { madeUpBoundaries } from '../../../testing/boundaries.ts'
import { drawBoundaries, type Boundaries } from './boundaries.ts'

const textOf = (data: unknown) => JSON.stringify(data)

function drawn(data: unknown): Boundaries {
  const drawing = drawBoundaries(textOf(data))
  if ('fault' in drawing) throw new Error(`Refused: ${JSON.stringify(drawing)}`)
  return drawing
}

/** The corners of a path, one list for each ring. */
function ringsOf(path: string): [number, number][][] {
  return path
    .split('z')
    .filter((ring) => ring !== '')
    .map((ring) => {
      const numbers = [...ring.matchAll(/[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)/g)].map(([part]) => part)
      const corners: [number, number][] = []
      let at: [number, number] = [0, 0]
      for (let index = 0; index < numbers.length; index += 3) {
        const [letter, x, y] = [numbers[index], Number(numbers[index + 1]), Number(numbers[index + 2])]
        at = letter === 'M' ? [x, y] : [round(at[0] + x), round(at[1] + y)]
        corners.push(at)
      }
      return corners
    })
}
const round = (value: number) => Math.round(value * 10) / 10

function isWithin([x, y]: readonly [number, number], ring: readonly [number, number][]): boolean {
  return ring.reduce((inside, [ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay]
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !inside : inside
  }, false)
}

describe('the boundaries in a file', () => {
  it('are drawn as one path for each of the 65, each round its own label point', () => {
    const { width, height, areas } = drawn(madeUpBoundaries())
    expect(width).toBe(1000)
    expect(areas.map(({ number }) => number)).toEqual(
      municipalities.map(({ number2024 }) => number2024).toSorted(),
    )
    for (const { number, path, labelPoint } of areas) {
      const [ring = []] = ringsOf(path)
      expect(isWithin(labelPoint, ring), number).toBe(true)
      for (const [x, y] of ring) expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true)
    }
  })

  it('are the same from GeoJSON and from TopoJSON, by the numbers of 2020 and of 2024', () => {
    const expected = drawn(madeUpBoundaries())
    expect(drawn(madeUpBoundaries({ series: 'number2020', property: 'KOMMUNE_NR' }))).toEqual(expected)
    const inArcs = drawn(topology({ kommuner: madeUpBoundaries() }))
    expect(inArcs.areas.map(({ number }) => number)).toEqual(expected.areas.map(({ number }) => number))
  })

  it.each([
    ['a number', (number: string) => ({ kommunenummer: Number(number) })],
    ['a text', (number: string) => ({ Kommunenummer: ` ${number} ` })],
    ['one name among others', (number: string) => ({ id: 7, navn: 'X', komm_nr: number })],
  ])('are known by a number that is %s', (_, propertiesOf) => {
    const file = madeUpBoundaries()
    const features = file.features.map(({ properties, ...rest }) => ({
      ...rest,
      properties: propertiesOf(properties.kommunenummer ?? ''),
    }))
    expect(drawn({ ...file, features }).areas).toHaveLength(65)
  })

  it('meet without a gap: along a border both have the same corners, and fewer than in the file', () => {
    const { areas } = drawn(madeUpBoundaries({ corners: 60 }))
    const corners = areas.flatMap(({ path }) => ringsOf(path).flat().map(String))
    const counts = [...Map.groupBy(corners, (corner) => corner).values()].map(({ length }) => length)
    const shared = counts.filter((count) => count > 1).length / counts.length
    expect(shared).toBeGreaterThan(0.8)
    expect(corners.length).toBeLessThan(65 * 6 * 60 * 0.5)
  })

  it('leave others in the file out, and what is too small to be seen', () => {
    const file = madeUpBoundaries()
    const islet = [
      [
        [10.5, 59.3],
        [10.5001, 59.3],
        [10.5001, 59.3001],
        [10.5, 59.3],
      ],
    ]
    const more = [
      { properties: { kommunenummer: '4601', navn: 'Bergen' }, coordinates: islet },
      { properties: { kommunenummer: '3911', navn: 'Færder' }, coordinates: islet },
    ].map(({ properties, coordinates }) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Polygon', coordinates },
    }))
    const { areas } = drawn({ ...file, features: [...file.features, ...more] })
    expect(areas).toHaveLength(65)
    const faerder = areas.find(({ number }) => number === '3911')
    expect(ringsOf(faerder?.path ?? '')).toHaveLength(1)
  })

  it('stay below 60 kB on the way to the reader, however detailed they are', () => {
    const { areas } = drawn(madeUpBoundaries({ corners: 1500 }))
    const paths = areas.map(({ path }) => path).join('')
    expect(brotliCompressSync(paths).length).toBeLessThan(60_000)
    expect(paths).not.toMatch(/\.\d\d/)
  })
})

describe('a file without the boundaries we need', () => {
  it('is told by the municipalities that are not in it', () => {
    const without = ['valer-ostfold', 'oslo']
    expect(drawBoundaries(textOf(madeUpBoundaries({ without })))).toEqual({
      fault: 'missing',
      missing: ['Oslo', 'Våler (Østfold)'],
    })
  })

  it('is told by its numbers, when there are none or they are not of municipalities', () => {
    const file = madeUpBoundaries({ property: 'navn' })
    expect(drawBoundaries(textOf(file))).toEqual({ fault: 'numbers' })
  })

  it.each([
    ['points', { type: 'Point', coordinates: [10, 60] }],
    [
      'lines',
      {
        type: 'LineString',
        coordinates: [
          [10, 60],
          [11, 60],
        ],
      },
    ],
    ['nothing', null],
  ])('is told by having no areas, but %s', (_, geometry) => {
    const feature = { type: 'Feature', properties: { kommunenummer: '0301' }, geometry }
    expect(drawBoundaries(textOf({ type: 'FeatureCollection', features: [feature] }))).toEqual({
      fault: 'areas',
    })
  })

  it('is one that cannot be made sense of', () => {
    const broken = {
      type: 'Topology',
      arcs: [],
      objects: { kommuner: { type: 'Polygon', arcs: [[99]], properties: { kommunenummer: '0301' } } },
    }
    expect(drawBoundaries(textOf(broken))).toEqual({ fault: 'areas' })
  })
})
