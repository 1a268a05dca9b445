import { refused } from './answers.ts'
import type { Opened, Refused } from './answers.ts'

type Members = Record<string, unknown>

/** How deep the lists of a geometry go: a multipolygon has polygons of rings of positions of numbers. */
const deepest = 4
const mostFeatures = 100_000

/** What a JSON text is, if it is geodata in degrees that a map of ours can show. */
export function openGeodata(text: string): Opened | Refused {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return refused('unknown')
  }
  if (!isObject(data)) return refused('unknown')
  const fault = data.type === 'Topology' ? faultOfTopology(data) : faultOfFeatures(data)
  if (fault !== null) return refused(fault)
  const format = data.type === 'Topology' ? 'topojson' : 'geojson'
  return { format, title: null, language: null, pages: null, tagged: null }
}

type Fault = 'geodata' | 'projection' | null

function faultOfFeatures(data: Members): Fault {
  const features = data.type === 'FeatureCollection' ? data.features : [data]
  if (!Array.isArray(features) || features.length === 0 || features.length > mostFeatures) return 'geodata'
  for (const feature of features) {
    if (!isObject(feature) || feature.type !== 'Feature') return 'geodata'
    const fault = feature.geometry === null ? null : faultOfGeometry(feature.geometry)
    if (fault !== null) return fault
  }
  return null
}

function faultOfGeometry(geometry: unknown): Fault {
  if (!isObject(geometry)) return 'geodata'
  const parts = geometry.type === 'GeometryCollection' ? geometry.geometries : [geometry]
  if (!Array.isArray(parts)) return 'geodata'
  for (const part of parts) {
    if (!isObject(part) || !Array.isArray(part.coordinates)) return 'geodata'
    const fault = faultOfPositions(part.coordinates, deepest)
    if (fault !== null) return fault
  }
  return null
}

/** Positions are longitude and latitude: metres, which Norwegian maps are often in, are far greater numbers. */
function faultOfPositions(list: readonly unknown[], depth: number): Fault {
  const [x, y] = list
  if (typeof x === 'number' && typeof y === 'number') return areDegrees(x, y) ? null : 'projection'
  if (depth === 1) return 'geodata'
  for (const inner of list) {
    if (!Array.isArray(inner)) return 'geodata'
    const fault = faultOfPositions(inner, depth - 1)
    if (fault !== null) return fault
  }
  return null
}

/** The arcs of a topology are positions, or steps on a grid whose corner and steps are given. */
function faultOfTopology({ arcs, objects, transform }: Members): Fault {
  if (!isObject(objects) || Object.keys(objects).length === 0 || !Array.isArray(arcs)) return 'geodata'
  if (transform === undefined) return faultOfPositions(arcs, deepest)
  if (!isObject(transform) || !Array.isArray(transform.translate)) return 'geodata'
  return faultOfPositions(transform.translate, 1)
}

const areDegrees = (x: number, y: number) => Math.abs(x) <= 180 && Math.abs(y) <= 90

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
