import type { Municipality } from '@osloregionen/constellation'

export type Direction = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw'

/** The centre of Oslo. */
const centre = { lat: 59.913, lon: 10.746 }

/** Where each direction ends, in degrees from north by east. The four main ones are wider, as in everyday speech. */
const ends: readonly (readonly [end: number, direction: Direction])[] = [
  [25, 'n'],
  [65, 'ne'],
  [115, 'e'],
  [155, 'se'],
  [205, 's'],
  [245, 'sw'],
  [295, 'w'],
  [335, 'nw'],
]

/** The direction in which a municipality lies, seen from the centre of Oslo. */
export function directionFromOslo({ labelPoint: { lat, lon } }: Municipality): Direction {
  const north = lat - centre.lat
  const east = (lon - centre.lon) * Math.cos((centre.lat * Math.PI) / 180)
  const degrees = ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360
  return ends.find(([end]) => degrees < end)?.[1] ?? 'n'
}
