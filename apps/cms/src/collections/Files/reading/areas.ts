import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'

/** Longitude and latitude. */
export type Ring = [lon: number, lat: number][]

/** An area of geodata, with the numbers of municipalities that it may be known by. */
export interface Area {
  numbers: string[]
  /** Each with its outer ring first, then its holes. */
  polygons: Ring[][]
}

type Members = Record<string, unknown>

/** The areas in GeoJSON or TopoJSON; points and lines are no areas. */
export function areasIn(data: unknown): Area[] {
  return featuresOf(data).flatMap((each) => {
    const polygons = isObject(each) ? polygonsOf(each.geometry) : []
    return isObject(each) && polygons.length > 0 ? [{ numbers: numbersOf(each), polygons }] : []
  })
}

function featuresOf(data: unknown): readonly unknown[] {
  if (!isObject(data)) return []
  if (isTopology(data)) {
    return Object.values(data.objects).flatMap((object) => {
      const shown = feature(data, object)
      return shown.type === 'FeatureCollection' ? shown.features : [shown]
    })
  }
  return Array.isArray(data.features) ? data.features : [data]
}

function polygonsOf(geometry: unknown): Ring[][] {
  if (!isObject(geometry)) return []
  if (Array.isArray(geometry.geometries)) return geometry.geometries.flatMap(polygonsOf)
  if (geometry.type === 'Polygon') return [ringsOf(geometry.coordinates)]
  if (geometry.type === 'MultiPolygon') return listOf(geometry.coordinates).map(ringsOf)
  return []
}

/** A ring has three corners and comes back to the first. */
const ringsOf = (rings: unknown): Ring[] =>
  listOf(rings)
    .map((ring) => listOf(ring).flatMap(positionOf))
    .filter(({ length }) => length >= 4)

function positionOf(position: unknown): Ring {
  const [lon, lat] = listOf(position)
  return typeof lon === 'number' && typeof lat === 'number' ? [[lon, lat]] : []
}

/** What maps call the number of a municipality, the surest first. */
const names = [
  'kommunenummer',
  'kommunenr',
  'kommunekode',
  'kommnr',
  'komnr',
  'knr',
  'municipalitynumber',
  'municipalitycode',
  'nummer',
  'number',
  'kode',
  'code',
  'nr',
  'id',
]

/** `KOMMUNENUMMER: "0301"`, `kommune_nr: 301` and `id: "0301"` say the same. */
function numbersOf({ properties, id }: Members): string[] {
  const given = new Map(
    Object.entries(isObject(properties) ? properties : {}).map(([name, value]) => [
      name.toLowerCase().replace(/[^a-z]/g, ''),
      value,
    ]),
  )
  return [...names.map((name) => given.get(name)), id].flatMap((value) => {
    const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : ''
    return /^\d{3,4}$/.test(text) ? [text.padStart(4, '0')] : []
  })
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** That it holds what a topology must was found out when the file was opened. */
function isTopology(value: object): value is Topology {
  return 'type' in value && value.type === 'Topology'
}
