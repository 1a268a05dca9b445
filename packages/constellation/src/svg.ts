import type { Dot, Geometry } from './constellation.ts'
import { escapeAttribute } from './escape.ts'

/** Colours of a drawing. A colour that is left out is left to the style sheet, by the classes of the groups. */
export interface ConstellationTheme {
  dot?: string
  accent?: string
  line?: string
  background?: string
  lineWidth?: number
  /** Class of the svg element. */
  class?: string
  /** What to do when the place has another shape than the drawing. */
  preserveAspectRatio?: string
}

/**
 * The drawing as an SVG element with the groups `constellation-lines`, `constellation-dots` and
 * `constellation-centres`. Decoration: hidden from assistive technology.
 */
export function constellationSvg(geometry: Geometry, theme: ConstellationTheme = {}): string {
  const { width, height, points, lines } = geometry
  const path = lines.map(({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`).join('')
  const parts = [
    theme.background ? `<rect${attributes({ width, height, fill: theme.background })}/>` : '',
    `<path${attributes({ class: 'constellation-lines', fill: 'none', stroke: theme.line, 'stroke-width': theme.lineWidth ?? 1, d: path })}/>`,
    group(
      'constellation-dots',
      theme.dot,
      points.filter((dot) => !dot.isCentre),
    ),
    group(
      'constellation-centres',
      theme.accent,
      points.filter((dot) => dot.isCentre),
    ),
  ]
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    class: theme.class ?? 'constellation',
    preserveAspectRatio: theme.preserveAspectRatio ?? 'xMidYMid slice',
    'aria-hidden': 'true',
    focusable: 'false',
  })
  return `<svg${root}>${parts.join('')}</svg>`
}

function group(name: string, fill: string | undefined, dots: Dot[]): string {
  const circles = dots.map(({ x, y, r }) => `<circle cx="${x}" cy="${y}" r="${r}"/>`).join('')
  return `<g${attributes({ class: name, fill })}>${circles}</g>`
}

function attributes(values: Record<string, string | number | undefined>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeAttribute(String(value))}"`))
    .join('')
}
