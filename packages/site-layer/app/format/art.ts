import type { Crop } from '@osloregionen/constellation'
import type { AnyCard } from '@osloregionen/contract'

/** So many municipalities are as good as all. */
const everyone = 40

/** The part of the region that stands for a document: the place itself, those it concerns, or that of its area. */
export function cropOf(card: Pick<AnyCard, 'type' | 'slug' | 'priorityAreas' | 'municipalities'>): Crop {
  const { type, slug, priorityAreas, municipalities } = card
  if (type === 'municipalities') return { centre: slug }
  if (type === 'priority-areas' || type === 'sectors' || type === 'projects') return { seed: slug }
  const places = municipalities.map(({ number }) => number)
  if (places.length > 0 && places.length < everyone) return { municipalities: places }
  const [area] = priorityAreas
  return area ? { seed: area.slug } : { view: 'region', zoom: 1.6 }
}
