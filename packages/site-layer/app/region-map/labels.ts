import type { Dot } from '@osloregionen/constellation'

/** Where the name of a dot stands, and from which side it is written. */
export interface Label {
  slug: string
  x: number
  y: number
  anchor: 'start' | 'end' | 'middle'
}

interface Rectangle {
  left: number
  right: number
  top: number
  bottom: number
}

interface Surroundings {
  /** The type size, and the size of the drawing. */
  size: number
  width: number
  height: number
  /** Dots that get no names, but are not covered either. */
  others?: readonly Dot[]
}

/** Width of an average letter, as a share of the type size. Names in bold are wider. */
const letterWidth = { regular: 0.57, bold: 0.61 }
/** What letters reach above and below the line they stand on, as shares of the type size. */
const ascent = 0.78
const descent = 0.24
/** Air between a name and its own dot, and between it and everything else. */
const gap = 0.5
const air = 0.2

/**
 * Finds a place for as many names as fit beside their dots, or where a dot has no size upon the point, the largest dots
 * first, so that no name touches a dot or another name.
 */
export function placeLabels(dots: readonly Dot[], surroundings: Surroundings): Label[] {
  const { size, width, height, others = [] } = surroundings
  const seen = [...dots, ...others].filter(({ r }) => r > 0)
  const taken = new Map(seen.map((dot): [unknown, Rectangle] => [dot, around(dot)]))
  const labels: Label[] = []
  for (const dot of dots.toSorted((a, b) => b.r - a.r)) {
    const length = dot.name.length * size * (dot.isCentre ? letterWidth.bold : letterWidth.regular)
    const label = positions(dot, size).find((candidate) => {
      const box = boxOf(candidate, length, size)
      const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height
      return inside && ![...taken].some(([of, other]) => of !== dot && overlap(grown(box, air * size), other))
    })
    if (!label) continue
    labels.push(label)
    taken.set(label, boxOf(label, length, size))
  }
  return labels
}

function positions({ slug, x, y, r }: Dot, size: number): Label[] {
  const away = gap * size
  const middle = y + 0.36 * size
  if (r === 0) {
    const line = 0.7 * size
    return [middle, middle - line, middle + line].map((height) => ({ slug, x, y: height, anchor: 'middle' }))
  }
  // At a slant, the nearest point of the dot lies this far from its middle in either direction.
  const slant = Math.SQRT1_2 * r + 0.6 * away
  return [
    { slug, x: x + r + away, y: middle, anchor: 'start' },
    { slug, x: x - r - away, y: middle, anchor: 'end' },
    { slug, x, y: y - r - 0.7 * away - descent * size, anchor: 'middle' },
    { slug, x, y: y + r + 0.7 * away + ascent * size, anchor: 'middle' },
    { slug, x: x + slant, y: y - slant, anchor: 'start' },
    { slug, x: x + slant, y: y + slant + ascent * size, anchor: 'start' },
    { slug, x: x - slant, y: y - slant, anchor: 'end' },
    { slug, x: x - slant, y: y + slant + ascent * size, anchor: 'end' },
  ]
}

/** What a name covers, from the top of its capitals to the foot of its g. */
function boxOf({ x, y, anchor }: Label, width: number, size: number): Rectangle {
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor]
  return { left, right: left + width, top: y - ascent * size, bottom: y + descent * size }
}

function grown({ left, right, top, bottom }: Rectangle, by: number): Rectangle {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by }
}

function around({ x, y, r }: Dot): Rectangle {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r }
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
