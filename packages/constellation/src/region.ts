import { Delaunay } from 'd3-delaunay'
import { municipalities, type Municipality } from './municipalities.ts'
import { project, type PlanePoint } from './projection.ts'

/** A municipality in the plane, in kilometres. */
export interface RegionPoint extends PlanePoint {
  municipality: Municipality
  radius: number
}

/** Two indexes into `regionPoints`, the smaller first. */
export type Edge = readonly [number, number]

/** Radius of a dot in kilometres for each square root of an inhabitant: Oslo becomes 8.5 km, and no dots touch. */
const radiusPerRoot = 0.0102

/** Neighbours further apart than this are not joined, unless nothing else would join them to the rest. */
const longestEdgeKm = 48

export const regionPoints: readonly RegionPoint[] = municipalities.map((municipality) => ({
  ...project(municipality.labelPoint),
  municipality,
  radius: radiusPerRoot * Math.sqrt(municipality.population2020),
}))

/** The seven largest municipalities by population, largest first: the centres that carry the accent colour. */
export const centres: readonly RegionPoint[] = regionPoints
  .toSorted((a, b) => b.municipality.population2020 - a.municipality.population2020)
  .slice(0, 7)

/** The region's own rectangle, dots included. */
export const regionBox = boxOf(regionPoints)

/** Neighbours in the Delaunay triangulation, without the long edges. */
export const regionEdges: readonly Edge[] = joinNeighbours(regionPoints)

export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** The smallest rectangle that holds the dots. */
export function boxOf(points: readonly RegionPoint[]): Box {
  return {
    left: Math.min(...points.map((p) => p.x - p.radius)),
    right: Math.max(...points.map((p) => p.x + p.radius)),
    top: Math.min(...points.map((p) => p.y - p.radius)),
    bottom: Math.max(...points.map((p) => p.y + p.radius)),
  }
}

/** The municipalities among these slugs or numbers (2020 or 2024) that are members, in the order of the region. */
export function pick(keys: readonly string[]): RegionPoint[] {
  const wanted = new Set(keys)
  return regionPoints.filter(({ municipality: m }) =>
    [m.slug, m.number2020, m.number2024].some((key) => wanted.has(key)),
  )
}

function joinNeighbours(points: readonly RegionPoint[]): Edge[] {
  const byLength = triangulate(points)
    .map((edge) => ({ edge, length: lengthOf(points, edge) }))
    .toSorted((a, b) => a.length - b.length)

  // Kruskal's walk: an edge that joins two groups belongs to the shortest tree that holds everyone together.
  const group = points.map((_, index) => index)
  const find = (index: number): number => (group[index] === index ? index : find(group[index] ?? index))
  return byLength
    .filter(({ edge: [a, b], length }) => {
      const [rootA, rootB] = [find(a), find(b)]
      group[rootA] = rootB
      return length <= longestEdgeKm || rootA !== rootB
    })
    .map(({ edge }) => edge)
}

function triangulate(points: readonly RegionPoint[]): Edge[] {
  const delaunay = Delaunay.from(
    points,
    (p) => p.x,
    (p) => p.y,
  )
  return points.flatMap((_, index) =>
    [...delaunay.neighbors(index)].filter((other) => other > index).map((other): Edge => [index, other]),
  )
}

function lengthOf(points: readonly RegionPoint[], [a, b]: Edge): number {
  const [from, to] = [points[a], points[b]]
  return from && to ? Math.hypot(from.x - to.x, from.y - to.y) : 0
}
