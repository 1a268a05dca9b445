import { municipalities, type Municipality } from '@osloregionen/constellation/municipalities'
import { project } from '@osloregionen/constellation/projection'
import { areasIn, type Area, type Ring } from './areas.ts'
import { simplified } from './simplified.ts'
import { pathOf } from './svgPath.ts'

/** The municipalities as they are drawn: their outlines, and where their names go. */
export interface Boundaries {
  width: number
  height: number
  areas: { number: string; path: string; labelPoint: [x: number, y: number] }[]
}

/** Why a file does not give us the boundaries of the municipalities; `missing` names those that are not in it. */
export type BoundaryFault = { fault: 'areas' | 'numbers' | 'heavy' } | { fault: 'missing'; missing: string[] }

const width = 1000
const margin = 16
/** More than a page can carry: about 60 kB when it is compressed. */
const longest = 110_000
/** The corners of an outline that are taken away first cover a triangle smaller than this, in units of the drawing. */
const finest = 0.8
const coarser = 1.6

/**
 * Draws the municipalities from geodata in degrees, once and for all: on the plane that the constellation lies on, with
 * no more corners than are seen, and along borders the same ones on both sides.
 */
export function drawBoundaries(text: string): Boundaries | BoundaryFault {
  const areas = readableAreas(text)
  if (areas.length === 0) return { fault: 'areas' }
  const found = ringsByMember(areas)
  if (found.size === 0) return { fault: 'numbers' }
  const missing = municipalities.filter((member) => !found.has(member))
  if (missing.length > 0) return { fault: 'missing', missing: missing.map(nameOf) }
  return draw([...found])
}

/** Whatever cannot be made sense of has no areas. */
function readableAreas(text: string): Area[] {
  try {
    return areasIn(JSON.parse(text))
  } catch {
    return []
  }
}

const byNumber = new Map<string, Municipality>(
  municipalities.flatMap((member) => [
    [member.number2020, member],
    [member.number2024, member],
  ]),
)

const nameOf = ({ displayName, name }: Municipality) => displayName ?? name

/** A municipality may lie in several areas, such as land and water. */
function ringsByMember(areas: readonly Area[]): Map<Municipality, Ring[][]> {
  const found = new Map<Municipality, Ring[][]>()
  for (const { numbers, polygons } of areas) {
    const member = numbers.map((number) => byNumber.get(number)).find((known) => known !== undefined)
    if (member) found.set(member, [...(found.get(member) ?? []), ...polygons])
  }
  return found
}

function draw(members: readonly (readonly [Municipality, Ring[][]])[]): Boundaries | BoundaryFault {
  const projected = members.map(([member, polygons]) => ({
    member,
    polygons: polygons.map((rings) => rings.map((ring) => ring.map(([lon, lat]) => project({ lat, lon })))),
  }))
  const points = projected.flatMap(({ polygons }) => polygons.flat(2))
  const box = boxOf(points)
  const scale = (width - 2 * margin) / (box.right - box.left)
  const place = ({ x, y }: { x: number; y: number }): [number, number] => [
    margin + (x - box.left) * scale,
    margin + (y - box.top) * scale,
  ]
  const height = round(2 * margin + (box.bottom - box.top) * scale)
  const outlines = projected.map(({ polygons }) =>
    polygons.map((rings) => rings.map((ring) => ring.map(place))),
  )
  const simplify = simplified(outlines)
  for (let weight = finest; weight < width; weight *= coarser) {
    const paths = simplify(weight).map((polygons) => pathOf(polygons.flat(), weight))
    if (paths.join('').length > longest) continue
    const areas = projected.map(({ member }, index) => {
      const [x, y] = place(project(member.labelPoint))
      return {
        number: member.number2024,
        path: paths[index] ?? '',
        labelPoint: [round(x), round(y)] as [number, number],
      }
    })
    return { width, height, areas: areas.toSorted((a, b) => (a.number < b.number ? -1 : 1)) }
  }
  return { fault: 'heavy' }
}

/** As a loop: outlines have more points than a call may have arguments. */
function boxOf(points: readonly { x: number; y: number }[]) {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (const { x, y } of points) {
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.top = Math.min(box.top, y)
    box.bottom = Math.max(box.bottom, y)
  }
  return box
}

const round = (value: number) => Math.round(value * 10) / 10
