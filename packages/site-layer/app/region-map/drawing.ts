import { constellation, type Dot } from '@osloregionen/constellation'
import { isHollow, type Division, type Mark } from './division.ts'
import { placeLabels, type Label } from './labels.ts'

/** A place on the map: a dot that links to its page. */
export interface DrawnPlace extends Dot {
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
  /** In units of a drawing that is 1000 wide. */
  typeSize: number
  /** How many documents are about a place, in words. */
  items: (count: number) => string
}

/** The region with some places as links, drawn from label points and populations. */
export function regionDrawing({ places, marked, division, typeSize, items }: Request) {
  const { points, lines, width, height } = constellation({
    view: 'region',
    width: 1000,
    aspect: 1.04,
    padding: 0.05,
  })
  const wanted = new Map(places.map((place) => [place.slug, place]))
  const others = marked ? points.filter(({ slug }) => !wanted.has(slug)) : []
  const groups = groupsBySlug(division)
  const dots = points.flatMap((point): Omit<DrawnPlace, 'label'>[] => {
    const place = wanted.get(point.slug)
    if (!place) return []
    const group = groups.get(point.slug)
    return [
      {
        ...point,
        // That nothing is published is what the hollow mark says.
        name: group?.count ? `${point.name} ${group.count}` : point.name,
        r: Math.max(point.r, smallest({ marked, mark: group?.mark ?? null })),
        // Colours of groups leave none to stand out in.
        isCentre: division === null && (point.isCentre || marked),
        href: place.path ?? undefined,
        mark: group?.mark ?? null,
        spoken: spokenName(point.name, group, items),
      },
    ]
  })
  // Marks reach a little further than the dots they are as large as.
  const reach = division === null ? 1 : 1.2
  const labels = placeLabels(
    dots.map((dot) => ({ ...dot, r: dot.r * reach })),
    { size: typeSize, width, height, others },
  )
  const labelOf = new Map(labels.map((label) => [label.slug, label]))
  return {
    width,
    height,
    neighbours: lines.map(({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`).join(''),
    others: others.map(({ slug, x, y, r }) => ({ slug, x, y, r: Math.max(r, 4) })),
    places: dots.map((dot): DrawnPlace => ({ ...dot, label: labelOf.get(dot.slug) })),
  }
}

interface DrawnGroup {
  title: string
  mark: Mark
  count: number | undefined
}

function groupsBySlug(division: Division | null): Map<string, DrawnGroup> {
  const drawn = (division?.groups ?? []).flatMap(({ title, mark, places }) =>
    places.map(({ slug, number }): [string, DrawnGroup] => [
      slug,
      { title, mark, count: division?.counts?.get(number) },
    ]),
  )
  return new Map(drawn)
}

/** So small that a colour, a shape or that something stands out can still be seen. */
function smallest({ marked, mark }: { marked: boolean; mark: Mark | null }): number {
  if (mark !== null) return isHollow(mark) ? 5 : 7
  return marked ? 9 : 4
}

/** `Hamar, Innlandet` or `Hamar 2 saker`: begins with what is written beside the dot. */
function spokenName(name: string, group: DrawnGroup | undefined, items: (count: number) => string): string {
  if (group === undefined) return name
  return group.count === undefined ? `${name}, ${group.title}` : `${name} ${items(group.count)}`
}
