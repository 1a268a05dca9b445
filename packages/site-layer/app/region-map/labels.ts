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

/** Width of an average letter, as a share of the type size. */
const letterWidth = 0.56

/**
 * Finds a place for as many names as fit beside their dots, the largest dots first, so that no name covers a dot or
 * another name.
 * @param others dots that get no names, but are not covered either
 */
export function placeLabels(
  dots: readonly Dot[],
  size: number,
  width: number,
  height: number,
  others: readonly Dot[] = [],
): Label[] {
  const taken: Rectangle[] = [...dots, ...others].map((dot) => around(dot))
  const labels: Label[] = []
  for (const dot of dots.toSorted((a, b) => b.r - a.r)) {
    const label = positions(dot, size).find((candidate) => {
      const box = boxOf(candidate, dot.name.length * letterWidth * size, size)
      const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height
      return inside && !taken.some((other) => overlap(box, other))
    })
    if (!label) continue
    labels.push(label)
    taken.push(boxOf(label, dot.name.length * letterWidth * size, size))
  }
  return labels
}

function positions({ slug, x, y, r }: Dot, size: number): Label[] {
  const gap = 0.35 * size
  const middle = y + 0.35 * size
  return [
    { slug, x: x + r + gap, y: middle, anchor: 'start' },
    { slug, x: x - r - gap, y: middle, anchor: 'end' },
    { slug, x, y: y - r - gap, anchor: 'middle' },
    { slug, x, y: y + r + gap + 0.75 * size, anchor: 'middle' },
    { slug, x: x + 0.7 * r + gap, y: y - 0.7 * r - 0.2 * size, anchor: 'start' },
    { slug, x: x + 0.7 * r + gap, y: y + 0.7 * r + 0.9 * size, anchor: 'start' },
    { slug, x: x - 0.7 * r - gap, y: y - 0.7 * r - 0.2 * size, anchor: 'end' },
    { slug, x: x - 0.7 * r - gap, y: y + 0.7 * r + 0.9 * size, anchor: 'end' },
  ]
}

function boxOf({ x, y, anchor }: Label, width: number, size: number): Rectangle {
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor]
  return { left, right: left + width, top: y - 0.8 * size, bottom: y + 0.25 * size }
}

function around({ x, y, r }: Dot): Rectangle {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r }
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
