type Point = readonly [x: number, y: number]

/**
 * Rings as the data of an SVG path, each a step from the last point to the next with one decimal. Rings too small to be
 * seen are left out, but never the largest one.
 * @param smallest what a ring must cover, in square units of the drawing
 */
export function pathOf(rings: readonly (readonly Point[])[], smallest: number): string {
  const byArea = rings.toSorted((a, b) => areaOf(b) - areaOf(a))
  return byArea
    .filter((ring, index) => index === 0 || areaOf(ring) >= 4 * smallest)
    .map(ringPath)
    .join('')
}

function ringPath(ring: readonly Point[]): string {
  const points = ring.map(([x, y]) => [tenths(x), tenths(y)] as const)
  const [first = [0, 0] as const, ...rest] = points
  let [fromX, fromY] = first
  let path = `M${written(fromX)}${joined(fromY)}`
  for (const [x, y] of rest.slice(0, -1)) {
    if (x === fromX && y === fromY) continue
    path += `l${written(x - fromX)}${joined(y - fromY)}`
    fromX = x
    fromY = y
  }
  return `${path}z`
}

/** In whole tenths, so that rounding does not add up from step to step. */
const tenths = (value: number) => Math.round(value * 10)
const written = (value: number) => String(value / 10).replace(/^(-?)0\./, '$1.')
/** The second of two numbers: a minus keeps them apart as well as a space does. */
const joined = (value: number) => (value < 0 ? written(value) : ` ${written(value)}`)

/** What a ring covers. */
function areaOf(ring: readonly Point[]): number {
  let sum = 0
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
    sum += x * nextY - nextX * y
  }
  return Math.abs(sum / 2)
}
