import { constellation, type Dot } from '@osloregionen/constellation'
import { describe, expect, test } from 'vitest'
import { placeLabels, type Label } from './labels.ts'

const dot = (name: string, x: number, y: number, r: number): Dot => ({
  slug: name.toLowerCase(),
  name,
  number: '0000',
  x,
  y,
  r,
  isCentre: false,
})

/** How far the letters of a name, from the top of its capitals to the foot of its g, stay away from a dot. */
function distance(label: Label, name: string, size: number, { x, y, r }: Dot): number {
  const width = name.length * 0.57 * size
  const left = { start: label.x, middle: label.x - width / 2, end: label.x - width }[label.anchor]
  const [top, bottom] = [label.y - 0.73 * size, label.y + 0.21 * size]
  const dx = Math.max(left - x, 0, x - left - width)
  const dy = Math.max(top - y, 0, y - bottom)
  return Math.hypot(dx, dy) - r
}

describe('the names on the map', () => {
  test('stand beside their dot, where there is room', () => {
    const [label] = placeLabels([dot('Oslo', 50, 50, 10)], { size: 10, width: 200, height: 100 })
    expect(label).toMatchObject({ slug: 'oslo', anchor: 'start' })
    expect(label?.x).toBeGreaterThan(60)
  })

  test('go to the other side at the edge of the map', () => {
    const [label] = placeLabels([dot('Kongsvinger', 190, 50, 5)], { size: 10, width: 200, height: 100 })
    expect(label?.anchor).toBe('end')
  })

  test('are left out where nothing is free, the smallest dots first', () => {
    const dots = [dot('Lite', 10, 10, 2), dot('Stort', 12, 10, 9)]
    const labels = placeLabels(dots, { size: 10, width: 60, height: 22 })
    expect(labels.map(({ slug }) => slug)).toEqual(['stort'])
  })

  test('cover no dot, not even one that has no name itself', () => {
    const others = [dot('Nær', 66, 50, 3)]
    const [label] = placeLabels([dot('Oslo', 50, 50, 10)], { size: 10, width: 200, height: 100, others })
    expect(label?.anchor).toBe('end')
  })

  const region = constellation({ view: 'region', width: 1000, aspect: 1.04, padding: 0.05 })
  const size = 14

  test('are there for every large centre of the region, and for most of the rest', () => {
    const { points, width, height } = region
    const named = placeLabels(points, { size, width, height }).map(({ slug }) => slug)
    for (const centre of points.filter(({ isCentre }) => isCentre)) expect(named).toContain(centre.slug)
    expect(named.length).toBeGreaterThan(55)
  })

  test('touch no dot of the region, their own included', () => {
    const { points, width, height } = region
    for (const label of placeLabels(points, { size, width, height })) {
      const name = points.find(({ slug }) => slug === label.slug)?.name ?? ''
      for (const point of points)
        expect(distance(label, name, size, point), `${name} and ${point.name}`).toBeGreaterThan(0.2 * size)
    }
  })
})
