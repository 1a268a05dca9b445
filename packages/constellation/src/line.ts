export interface Line {
  x1: number
  y1: number
  x2: number
  y2: number
}

/** The part of a line inside the frame, or null when it passes outside (Liang–Barsky). */
export function clip({ x1, y1, x2, y2 }: Line, width: number, height: number): Line | null {
  const [dx, dy] = [x2 - x1, y2 - y1]
  let [start, end] = [0, 1]
  const sides: [number, number][] = [
    [-dx, x1],
    [dx, width - x1],
    [-dy, y1],
    [dy, height - y1],
  ]
  for (const [direction, distance] of sides) {
    if (direction === 0) {
      if (distance < 0) return null
      continue
    }
    const at = distance / direction
    if (direction < 0) start = Math.max(start, at)
    else end = Math.min(end, at)
  }
  if (start >= end) return null
  return { x1: x1 + start * dx, y1: y1 + start * dy, x2: x1 + end * dx, y2: y1 + end * dy }
}
