import { constellation, type Dot } from '@osloregionen/constellation'
import { describe, expect, test } from 'vitest'
import { placeLabels } from './labels.ts'

const dot = (name: string, x: number, y: number, r: number): Dot => ({
  slug: name.toLowerCase(),
  name,
  number: '0000',
  x,
  y,
  r,
  isCentre: false,
})

describe('the names on the map', () => {
  test('stand beside their dot, where there is room', () => {
    const [label] = placeLabels([dot('Oslo', 50, 50, 10)], 10, 200, 100)
    expect(label).toMatchObject({ slug: 'oslo', anchor: 'start' })
    expect(label?.x).toBeGreaterThan(60)
  })

  test('go to the other side at the edge of the map', () => {
    const [label] = placeLabels([dot('Kongsvinger', 190, 50, 5)], 10, 200, 100)
    expect(label?.anchor).toBe('end')
  })

  test('are left out where nothing is free, the smallest dots first', () => {
    const labels = placeLabels([dot('Lite', 10, 10, 2), dot('Stort', 12, 10, 9)], 10, 60, 22)
    expect(labels.map(({ slug }) => slug)).toEqual(['stort'])
  })

  test('cover no dot, not even one that has no name itself', () => {
    const oslo = dot('Oslo', 50, 50, 10)
    const [label] = placeLabels([oslo], 10, 200, 100, [dot('Nær', 66, 50, 3)])
    expect(label?.anchor).toBe('end')
  })

  test('are there for every large centre of the region', () => {
    const { points, width, height } = constellation({
      view: 'region',
      width: 900,
      aspect: 0.9,
      padding: 0.08,
    })
    const named = placeLabels(points, 13, width, height).map(({ slug }) => slug)
    for (const centre of points.filter(({ isCentre }) => isCentre)) expect(named).toContain(centre.slug)
    expect(named.length).toBeGreaterThan(45)
  })
})
