import { windowOf, type Crop } from './crop.ts'
import { clip, type Line } from './line.ts'
import { regionEdges, regionPoints } from './region.ts'

export interface Frame {
  /** Width of the drawing in its own units. */
  width?: number
  /** Width divided by height. */
  aspect?: number
  /** Empty margin round what must fit, as a share of the shorter side. */
  padding?: number
  /** Where in the frame the middle of the crop comes, from the top left corner: [0.75, 0.5] leaves room for text on the left. */
  focus?: readonly [number, number]
}

export type ConstellationOptions = Crop & Frame

export interface Dot {
  slug: string
  name: string
  /** Municipality number of 2024. */
  number: string
  x: number
  y: number
  r: number
  /** Stands out in the accent colour: what the crop is about, else one of the seven largest centres. */
  isCentre: boolean
}

export interface Geometry {
  width: number
  height: number
  points: Dot[]
  lines: Line[]
}

/** The smallest dots that can be seen, as a share of the shorter side: what stands out must also be found. */
const smallestDot = 0.0035
const smallestAccent = 0.014

/**
 * The part of the region that a crop shows: dots at their true positions, sized by the square root of their
 * population, and lines between neighbours. Only what is seen in the frame, rounded to one decimal.
 */
export function constellation(options: ConstellationOptions): Geometry {
  const { width = 1200, aspect = 1, padding = 0.06, focus = [0.5, 0.5] } = options
  const height = round(width / aspect)
  const shorter = Math.min(width, height)
  const window = windowOf(options)
  const margin = 2 * padding * shorter
  const scale = Math.min((width - margin) / window.width, (height - margin) / window.height)

  const placed = regionPoints.map((point): Dot => {
    const isCentre = window.accents.includes(point)
    return {
      slug: point.municipality.slug,
      name: point.municipality.name,
      number: point.municipality.number2024,
      x: round(focus[0] * width + (point.x - window.x) * scale),
      y: round(focus[1] * height + (point.y - window.y) * scale),
      r: round(Math.max(point.radius * scale, (isCentre ? smallestAccent : smallestDot) * shorter)),
      isCentre,
    }
  })

  const lines = regionEdges.flatMap(([a, b]) => {
    const [from, to] = [placed[a], placed[b]]
    const seen = from && to && clip({ x1: from.x, y1: from.y, x2: to.x, y2: to.y }, width, height)
    return seen ? [roundLine(seen)] : []
  })
  return { width, height, points: placed.filter((dot) => touches(dot, width, height)), lines }
}

function touches({ x, y, r }: Dot, width: number, height: number): boolean {
  return x > -r && x < width + r && y > -r && y < height + r
}

function roundLine({ x1, y1, x2, y2 }: Line): Line {
  return { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) }
}

/** One decimal is finer than a screen shows and keeps the drawing small. */
function round(value: number): number {
  return Math.round(value * 10) / 10 + 0
}
