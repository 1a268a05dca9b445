import { describe, expect, test } from 'vitest'
import { outlineOf, shapes } from './shapes.ts'

/** What lies inside an outline of straight lines. */
function areaOf(outline: string): number {
  const points = outline
    .slice(1, -1)
    .split('L')
    .map((point) => point.split(' ').map(Number))
  return Math.abs(
    points.reduce((sum, [x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = points[(index + 1) % points.length] ?? []
      return sum + (x * nextY - nextX * y) / 2
    }, 0),
  )
}

describe('the shapes of marks', () => {
  test.each(shapes.filter((shape) => shape !== 'circle'))(
    'are as large as the circle they stand for: %s',
    (shape) => {
      const share = areaOf(outlineOf(shape, 300, 200, 40)) / (Math.PI * 40 ** 2)
      expect(share).toBeCloseTo(1, 1)
    },
  )

  test('all look different', () => {
    const outlines = shapes.filter((shape) => shape !== 'circle').map((shape) => outlineOf(shape, 0, 0, 9))
    expect(new Set(outlines).size).toBe(shapes.length - 1)
  })
})
