import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { constellation, type ConstellationOptions } from './constellation.ts'
import { municipalities } from './municipalities.ts'

const slug = fc.constantFrom(...municipalities.map((m) => m.slug))
const crop = fc.oneof(
  fc.record({ view: fc.constant('region' as const), zoom: fc.double({ min: 1, max: 6, noNaN: true }) }),
  fc.record({
    centre: slug,
    zoom: fc.option(fc.double({ min: 1, max: 8, noNaN: true }), { nil: undefined }),
  }),
  fc.record({ municipalities: fc.array(slug, { maxLength: 65 }) }),
  fc.record({ seed: fc.string() }),
)
const frame = fc.record({
  width: fc.integer({ min: 200, max: 2400 }),
  aspect: fc.double({ min: 0.4, max: 4, noNaN: true }),
  padding: fc.double({ min: 0, max: 0.2, noNaN: true }),
  focus: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
})
const options = fc.tuple(crop, frame).map(([a, b]): ConstellationOptions => ({ ...a, ...b }))

const accented = (drawn: ConstellationOptions) =>
  constellation(drawn)
    .points.filter((point) => point.isCentre)
    .map((point) => point.slug)

describe('a crop of the region', () => {
  it('stays in its frame, whatever is asked for', () => {
    fc.assert(
      fc.property(options, (drawn) => {
        const { width, height, points, lines } = constellation(drawn)
        for (const { x, y, r } of points) {
          expect(r).toBeGreaterThan(0)
          expect(x > -r && x < width + r && y > -r && y < height + r).toBe(true)
        }
        for (const { x1, y1, x2, y2 } of lines) {
          for (const x of [x1, x2]) expect(x >= 0 && x <= width).toBe(true)
          for (const y of [y1, y2]) expect(y >= 0 && y <= height).toBe(true)
        }
      }),
    )
  })

  it('is made of finite numbers with at most one decimal', () => {
    fc.assert(
      fc.property(options, (drawn) => {
        const { width, height, points, lines } = constellation(drawn)
        const numbers = [
          width,
          height,
          ...points.flatMap(({ x, y, r }) => [x, y, r]),
          ...lines.flatMap((l) => Object.values(l)),
        ]
        for (const value of numbers) expect(String(value)).toMatch(/^-?\d+(\.\d)?$/)
      }),
    )
  })

  it('is the same every time', () => {
    fc.assert(
      fc.property(options, (drawn) => {
        expect(constellation(drawn)).toEqual(constellation(structuredClone(drawn)))
      }),
    )
  })

  it('of a word holds enough dots and lines to be a picture', () => {
    fc.assert(
      fc.property(fc.string(), fc.double({ min: 1, max: 3, noNaN: true }), (seed, aspect) => {
        const { points, lines } = constellation({ seed, aspect })
        expect(points.length).toBeGreaterThanOrEqual(8)
        expect(lines.length).toBeGreaterThanOrEqual(12)
      }),
    )
  })

  it('around a municipality has it in the middle, alone in the accent colour', () => {
    fc.assert(
      fc.property(slug, (centre) => {
        const { width, height, points } = constellation({ centre, aspect: 1.6 })
        const [point, ...others] = points.filter((p) => p.isCentre)
        expect(others).toEqual([])
        expect(point).toMatchObject({ slug: centre, x: width / 2, y: height / 2 })
        expect(points.length).toBeGreaterThan(4)
      }),
    )
  })

  it('of chosen municipalities shows them all whole', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(slug, { minLength: 2 }),
        fc.double({ min: 0.5, max: 3, noNaN: true }),
        (chosen, aspect) => {
          const { width, height, points } = constellation({ municipalities: chosen, aspect })
          const seen = points.filter((p) => p.isCentre)
          expect(seen.map((p) => p.slug).toSorted()).toEqual(chosen.toSorted())
          for (const { x, y, r } of seen) {
            expect(x >= r && x <= width - r && y >= r && y <= height - r).toBe(true)
          }
        },
      ),
    )
  })
})

describe('the whole region', () => {
  const { width, height, points, lines } = constellation({ view: 'region' })

  it('shows all 65 municipalities inside the frame', () => {
    expect(points).toHaveLength(65)
    for (const { x, y, r } of points) expect(x >= r && x <= width - r && y >= r && y <= height - r).toBe(true)
  })

  it('lets the seven largest centres stand out', () => {
    expect(accented({ view: 'region' }).toSorted()).toEqual(
      ['asker', 'baerum', 'drammen', 'fredrikstad', 'lillestrom', 'nordre-follo', 'oslo'].toSorted(),
    )
  })

  it('sizes dots by the square root of the population', () => {
    const radius = (wanted: string) => points.find((p) => p.slug === wanted)?.r ?? 0
    expect(radius('oslo') / radius('baerum')).toBeCloseTo(Math.sqrt(693494 / 127731), 0)
  })

  it('has north up and east to the right', () => {
    const at = (wanted: string) => points.find((p) => p.slug === wanted) ?? { x: 0, y: 0 }
    expect(at('hamar').y).toBeLessThan(at('halden').y)
    expect(at('kongsvinger').x).toBeGreaterThan(at('tinn').x)
  })

  it('joins everyone, directly or by neighbours', () => {
    const reached = new Set([`${points[0]?.x} ${points[0]?.y}`])
    for (let before = 0; before < reached.size;) {
      before = reached.size
      for (const { x1, y1, x2, y2 } of lines) {
        const ends = [`${x1} ${y1}`, `${x2} ${y2}`]
        if (ends.some((end) => reached.has(end))) for (const end of ends) reached.add(end)
      }
    }
    expect(reached.size).toBe(65)
  })
})

describe('names', () => {
  it('of municipalities may be slugs or numbers of either series', () => {
    const bySlug = constellation({ municipalities: ['moss', 'lillestrom'] })
    expect(constellation({ municipalities: ['3103', '3030'] })).toEqual(bySlug)
  })

  it('that are no members leave the whole region', () => {
    expect(constellation({ centre: 'bergen' })).toEqual(constellation({ view: 'region' }))
    expect(constellation({ municipalities: ['4601'] })).toEqual(constellation({ view: 'region' }))
  })
})
