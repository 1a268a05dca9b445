import { boxOf, centres, pick, regionBox, regionPoints, type Box, type RegionPoint } from './region.ts'

/** What part of the region is shown, and why. */
export type Crop =
  /** The whole region; the seven largest centres stand out. */
  | { view: 'region'; zoom?: number }
  /**
   * A municipality (slug or number) in the middle, standing out. Zoom 1 shows as much as the whole region does; without
   * zoom, its neighbours are seen.
   */
  | { centre: string; zoom?: number }
  /** The municipalities (slugs or numbers) that something concerns, standing out. */
  | { municipalities: readonly string[] }
  /** A part of the region that always belongs to the same word. */
  | { seed: string }

/** A crop in kilometres: the point in the middle, how much must fit, and who stands out. */
export interface Window {
  x: number
  y: number
  width: number
  height: number
  accents: readonly RegionPoint[]
}

/** Closer than this a picture holds too few dots to say anything. */
const smallestWindowKm = 56

const regionSize = { width: regionBox.right - regionBox.left, height: regionBox.bottom - regionBox.top }

/** A crop as a window on the plane. Names that are no members are left out; with none left it is the whole region. */
export function windowOf(crop: Crop): Window {
  if ('seed' in crop) return seeded(crop.seed)
  if ('view' in crop) return whole(crop.zoom)
  const chosen = pick('centre' in crop ? [crop.centre] : crop.municipalities)
  const [first] = chosen
  if (!first) return whole()
  if ('centre' in crop) return crop.zoom ? around(first, crop.zoom, [first]) : neighbourhood(first)
  return around(middleOf(boxOf(chosen)), 1, chosen, sizeOf(boxOf(chosen)))
}

function whole(zoom = 1): Window {
  return around(middleOf(regionBox), zoom, centres)
}

/** Municipalities with others on every side, near enough that no crop looks out into the empty. */
const seedCentres = regionPoints.filter((middle) => {
  const near = regionPoints
    .map((p) => ({ x: p.x - middle.x, y: p.y - middle.y }))
    .filter(({ x, y }) => Math.hypot(x, y) < 45 && (x !== 0 || y !== 0))
  const sides = new Set(near.map(({ x, y }) => `${x > 0} ${y > 0}`))
  return sides.size === 4 && near.length >= 10
})

function seeded(seed: string): Window {
  const hash = fnv1a(seed)
  const centre = seedCentres[hash % seedCentres.length]
  if (!centre) return whole()
  const zoom = 2.4 + ((hash >>> 16) % 100) / 80
  return around(centre, zoom, centres)
}

/** As much as it takes to see the five nearest: at the edge of the region neighbours are far away. */
function neighbourhood(middle: RegionPoint): Window {
  const distances = regionPoints
    .map((p) => Math.hypot(p.x - middle.x, p.y - middle.y))
    .toSorted((a, b) => a - b)
  const extent = 2.1 * (distances[5] ?? 0)
  return around(middle, 1, [middle], { width: extent, height: extent })
}

function around(
  middle: { x: number; y: number },
  zoom: number,
  accents: readonly RegionPoint[],
  size = regionSize,
): Window {
  const width = Math.max(size.width / zoom, smallestWindowKm)
  const height = Math.max(size.height / zoom, smallestWindowKm)
  return { x: middle.x, y: middle.y, width, height, accents }
}

const middleOf = (box: Box) => ({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 })
const sizeOf = (box: Box) => ({ width: box.right - box.left, height: box.bottom - box.top })

/** A small hash that is the same on every machine; the shifts mix its upper bits, which decide the zoom. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (const unit of new TextEncoder().encode(text)) hash = Math.imul(hash ^ unit, 0x01000193)
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d) >>> 0
}
