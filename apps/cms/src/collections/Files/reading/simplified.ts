import type { MultiPolygon } from 'geojson'
import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'

type Point = [x: number, y: number]
type Outline = Point[][][]

/** How finely points are told apart before borders are looked for: 0.01 of a unit in a drawing that is 1000 wide. */
const quantization = 100_000

/**
 * Outlines with fewer corners, those left out first that change the least (Visvalingam). Borders are looked for first: on
 * both sides of one the same corners are left out, so no gap opens.
 * @returns the outlines without the corners that cover a triangle smaller than a weight
 */
export function simplified(outlines: readonly Outline[]): (weight: number) => Outline[] {
  const shapes = outlines.map((coordinates, index): [string, MultiPolygon] => [
    `member ${index}`,
    { type: 'MultiPolygon', coordinates },
  ])
  const { objects, ...borders } = topology(Object.fromEntries(shapes), quantization)
  const weighed = presimplify({ ...borders, objects: {} })
  return (weight) => {
    const lighter = simplify(weighed, weight)
    return Object.values(objects).map((object) =>
      object.type === 'MultiPolygon'
        ? feature(lighter, object).geometry.coordinates.map((rings) => rings.map(pointsOf))
        : [],
    )
  }
}

const pointsOf = (ring: readonly (readonly number[])[]): Point[] => ring.map(([x = 0, y = 0]) => [x, y])
