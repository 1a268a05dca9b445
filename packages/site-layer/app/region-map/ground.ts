import { constellation, type Dot } from '@osloregionen/constellation'
import type { MapBoundaries } from '@osloregionen/contract'

/** A municipality before it is known what the map shows of it. */
export interface GroundPoint extends Dot {
  /** Its outline, where boundaries are known. */
  area: string | null
  /** By which the larger municipalities are told from the smaller ones. */
  size: number
}

export interface Ground {
  width: number
  height: number
  /** In alphabetical order. */
  points: GroundPoint[]
  /** The lines between neighbours, as the data of a path; empty where boundaries say it. */
  neighbours: string
}

/** What the map is drawn on: the boundaries of the municipalities or, without them, the constellation of their points. */
export function groundOf(boundaries: MapBoundaries | null): Ground {
  const { points, lines, width, height } = constellation({
    view: 'region',
    width: 1000,
    aspect: 1.04,
    padding: 0.05,
  })
  if (boundaries === null) {
    const neighbours = lines.map(({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`).join('')
    return {
      width,
      height,
      neighbours,
      points: points.map((point) => ({ ...point, area: null, size: point.r })),
    }
  }
  const areas = new Map(boundaries.areas.map((area) => [area.number, area]))
  return {
    width: boundaries.width,
    height: boundaries.height,
    neighbours: '',
    points: points.flatMap((point) => {
      const area = areas.get(point.number)
      if (!area) return []
      const [x, y] = area.labelPoint
      return [{ ...point, x, y, r: 0, isCentre: false, area: area.path, size: point.r }]
    }),
  }
}
