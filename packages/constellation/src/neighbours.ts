import type { Municipality } from './municipalities.ts'
import { regionEdges, regionPoints } from './region.ts'

/**
 * The municipalities that a line joins to this one in the drawing of the region, the nearest first.
 * @param longestKm leaves out those further away, measured between their points in the drawing
 */
export function neighboursOf(slug: string, longestKm = Infinity): Municipality[] {
  const at = regionPoints.findIndex((point) => point.municipality.slug === slug)
  const middle = regionPoints[at]
  if (middle === undefined) return []
  return regionEdges
    .flatMap(([a, b]) => (a === at ? [b] : b === at ? [a] : []))
    .flatMap((index) => regionPoints[index] ?? [])
    .map(({ x, y, municipality }) => ({ municipality, distance: Math.hypot(x - middle.x, y - middle.y) }))
    .filter(({ distance }) => distance <= longestKm)
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ municipality }) => municipality)
}
