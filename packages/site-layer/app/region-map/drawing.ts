import type { MapBoundaries } from '@osloregionen/contract'
import { isHollow, type Division, type Mark } from './division.ts'
import { groundOf, type GroundPoint } from './ground.ts'
import { placeLabels, type Label } from './labels.ts'

/** A place on the map: a dot or an area that links to its page. */
export interface DrawnPlace extends GroundPoint {
  href: string | undefined
  mark: Mark | null
  label: Label | undefined
  /** What the link is called by those who cannot see it. */
  spoken: string
}

interface Request {
  places: readonly { slug: string; path: string | null }[]
  /** The places stand out from the rest of the region, which is drawn without names. */
  marked: boolean
  division: Division | null
  boundaries: MapBoundaries | null
  /** In units of a drawing that is 1000 wide. */
  typeSize: number
  /** How many documents are about a place, in words. */
  items: (count: number) => string
}

/** The region with some places as links. */
export function regionDrawing({ places, marked, division, boundaries, typeSize, items }: Request) {
  const { points, neighbours, width, height } = groundOf(boundaries)
  const wanted = new Map(places.map((place) => [place.slug, place]))
  const others = marked ? points.filter(({ slug }) => !wanted.has(slug)) : []
  const groups = groupsBySlug(division)
  const drawn = points.flatMap((point): Omit<DrawnPlace, 'label'>[] => {
    const place = wanted.get(point.slug)
    if (!place) return []
    const group = groups.get(point.slug)
    const mark = group?.mark ?? null
    return [
      {
        ...point,
        // That nothing is published is what the hollow mark says.
        name: group?.count ? `${point.name} ${group.count}` : point.name,
        r: Math.max(point.r, smallest(point, { marked, mark })),
        // Colours of groups leave none to stand out in.
        isCentre: division === null && (point.isCentre || marked),
        href: place.path ?? undefined,
        mark,
        spoken: spokenName(point.name, group, items),
      },
    ]
  })
  // Marks reach a little further than the dots they are as large as.
  const reach = division === null ? 1 : 1.2
  const bySize = drawn.toSorted((a, b) => b.size - a.size)
  const labels = placeLabels(
    bySize.map((place) => ({ ...place, r: place.r * reach })),
    { size: typeSize, width, height, others: boundaries === null ? others : [] },
  )
  const labelOf = new Map(labels.map((label) => [label.slug, label]))
  return {
    width,
    height,
    neighbours,
    others: others.map(({ slug, area, x, y, r }) => ({ slug, area, x, y, r: Math.max(r, 4) })),
    places: drawn.map((place): DrawnPlace => ({ ...place, label: labelOf.get(place.slug) })),
  }
}

interface DrawnGroup {
  title: string
  mark: Mark
  /** How many documents are about the place, where that is what divides. */
  count: number | null
}

function groupsBySlug(division: Division | null): Map<string, DrawnGroup> {
  const drawn = (division?.groups ?? []).flatMap(({ title, mark, places }) =>
    places.map(({ slug, number }): [string, DrawnGroup] => [
      slug,
      { title, mark, count: division?.counts ? (division.counts.get(number) ?? 0) : null },
    ]),
  )
  return new Map(drawn)
}

/** So small that a colour, a shape or that something stands out can still be seen. An area without a mark needs no dot. */
function smallest({ area }: GroundPoint, { marked, mark }: { marked: boolean; mark: Mark | null }): number {
  if (mark !== null) return isHollow(mark) ? 5 : 7
  if (area !== null) return 0
  return marked ? 9 : 4
}

/** `Hamar, Innlandet` or `Hamar 2 saker`: begins with what is written beside the dot. */
function spokenName(name: string, group: DrawnGroup | undefined, items: (count: number) => string): string {
  if (group === undefined) return name
  return group.count === null ? `${name}, ${group.title}` : `${name} ${items(group.count)}`
}
