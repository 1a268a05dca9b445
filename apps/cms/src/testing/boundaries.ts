import { municipalities } from '@osloregionen/constellation/municipalities'
import { Delaunay } from 'd3-delaunay'

type Position = [lon: number, lat: number]

interface Made {
  /** What the features call the number, and which one they have. */
  property?: string
  series?: 'number2020' | 'number2024'
  /** Slugs of those left out. */
  without?: readonly string[]
  /** Points along each side of a cell. */
  corners?: number
}

/**
 * A boundary file that nobody could take for a real one: every municipality is what lies nearest to its label point. It
 * has no more to do with where the boundaries are than that each label point is within its own.
 */
export function madeUpBoundaries(made: Made = {}) {
  const { property = 'kommunenummer', series = 'number2024', without = [], corners = 12 } = made
  const delaunay = Delaunay.from(
    municipalities,
    ({ labelPoint }) => labelPoint.lon,
    ({ labelPoint }) => labelPoint.lat,
  )
  const voronoi = delaunay.voronoi([8, 58.8, 12.8, 61.3])
  return {
    type: 'FeatureCollection' as const,
    features: municipalities.flatMap((member, index) => {
      if (without.includes(member.slug)) return []
      const ring = [...voronoi.cellPolygon(index)].map(([lon, lat]): Position => [lon, lat])
      const coordinates = [along(ring, corners)]
      const properties = { [property]: member[series], navn: member.name }
      return [{ type: 'Feature' as const, properties, geometry: { type: 'Polygon' as const, coordinates } }]
    }),
  }
}

/** The ring with more points on each side, the same ones from whichever side a side is walked. */
function along(ring: readonly Position[], corners: number): Position[] {
  return ring.flatMap((from, index): Position[] => {
    const to = ring[index + 1]
    if (to === undefined) return [from]
    const isForward = from[0] < to[0] || (from[0] === to[0] && from[1] < to[1])
    const [start, end] = isForward ? [from, to] : [to, from]
    const between = Array.from({ length: corners }, (_, step): Position => {
      const share = (step + 1) / (corners + 1)
      // A little to the side of the straight line, so that there is something to leave out.
      const aside = 0.004 * Math.sin(7 * share * Math.PI) * Math.sin(share * Math.PI)
      return [
        start[0] + (end[0] - start[0]) * share + aside,
        start[1] + (end[1] - start[1]) * share + aside / 2,
      ]
    })
    return [from, ...(isForward ? between : between.toReversed())]
  })
}
