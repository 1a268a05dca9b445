import { boxOf, centres, type RegionPoint } from './region.ts'
import { escapeAttribute } from './escape.ts'

export interface MarkDot {
  slug: string
  x: number
  y: number
  r: number
}

export interface MarkTheme {
  /** Colour of the six dots. */
  dot?: string
  /** Colour of Oslo. */
  accent?: string
  /** A square behind the dots, for places that decide their own background, such as a browser tab. */
  background?: string
  /** Class of the svg element. */
  class?: string
  /** Width and height in pixels, where no style gives them. */
  side?: number
}

const size = 24
const margin = 1

/** The seven largest centres as a square of 24 × 24, moved apart just enough to be told from each other at 20 px. */
export const markDots: readonly MarkDot[] = fit(spread(gather(centres)))

/** The seven-dot mark as SVG: beside the wordmark and, with a background, as favicon. Decoration: hidden from assistive technology. */
export function mark(theme: MarkTheme = {}): string {
  const attribute = (name: string, value: string | undefined) =>
    value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`
  const side = theme.side === undefined ? undefined : String(theme.side)
  const circles = markDots.map(({ x, y, r }) => `<circle cx="${x}" cy="${y}" r="${r}"/>`)
  const ground = theme.background
    ? `<rect width="${size}" height="${size}" rx="4"${attribute('fill', theme.background)}/>`
    : ''
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"${attribute('class', theme.class)}${attribute('width', side)}${attribute('height', side)} aria-hidden="true" focusable="false">` +
    `${ground}<g class="mark-dots"${attribute('fill', theme.dot)}>${circles.slice(1).join('')}</g>` +
    `<g class="mark-accent"${attribute('fill', theme.accent)}>${circles[0] ?? ''}</g></svg>`
  )
}

/**
 * Directions from Oslo are true; distances and sizes are flattened, so that at 20 px the small ones are seen and the far
 * one (Fredrikstad) does not shrink the rest.
 */
function gather(points: readonly RegionPoint[]): RegionPoint[] {
  const [oslo] = points
  if (!oslo) return []
  return points.map((point) => {
    const [dx, dy] = [point.x - oslo.x, point.y - oslo.y]
    const distance = Math.hypot(dx, dy)
    const nearer = distance === 0 ? 0 : (5.2 * Math.sqrt(distance)) / distance
    return { ...point, x: dx * nearer, y: dy * nearer, radius: 1.5 * Math.sqrt(point.radius * 10) }
  })
}

/** Pushes dots that touch apart along the line between them until every pair has a gap. */
function spread(dots: RegionPoint[]): RegionPoint[] {
  const gap = 4.5
  const moved = dots.map((dot) => ({ ...dot }))
  for (let pass = 0; pass < 200; pass++) {
    for (const [index, a] of moved.entries()) {
      for (const b of moved.slice(index + 1)) {
        const distance = Math.hypot(b.x - a.x, b.y - a.y)
        const missing = a.radius + b.radius + gap - distance
        if (missing <= 0) continue
        const push = missing / 2 / distance
        const [dx, dy] = [(b.x - a.x) * push, (b.y - a.y) * push]
        a.x -= dx
        a.y -= dy
        b.x += dx
        b.y += dy
      }
    }
  }
  return moved
}

function fit(dots: RegionPoint[]): MarkDot[] {
  const box = boxOf(dots)
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  const scale = (size - 2 * margin) / Math.max(width, height)
  const place = (value: number, from: number, extent: number) =>
    Math.round(((value - from) * scale + (size - extent * scale) / 2) * 10) / 10
  return dots.map((dot) => ({
    slug: dot.municipality.slug,
    x: place(dot.x, box.left, width),
    y: place(dot.y, box.top, height),
    r: Math.round(dot.radius * scale * 10) / 10,
  }))
}
