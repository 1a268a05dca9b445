const earthRadiusKm = 6371
const radians = Math.PI / 180

/** The middle of the region: the projection is truest here. */
const origin = { lat: 60.03, lon: 10.45 }

/** Kilometres east and south of the middle of the region. */
export interface PlanePoint {
  x: number
  y: number
}

/**
 * Spherical transverse Mercator round the middle of the region: shapes are true, and distances are off by less than
 * one in a thousand within it. `y` grows to the south, as on a screen.
 */
export function project({ lat, lon }: { lat: number; lon: number }): PlanePoint {
  const phi = lat * radians
  const lambda = (lon - origin.lon) * radians
  return {
    x: earthRadiusKm * Math.atanh(Math.cos(phi) * Math.sin(lambda)),
    y: earthRadiusKm * (origin.lat * radians - Math.atan2(Math.tan(phi), Math.cos(lambda))),
  }
}
