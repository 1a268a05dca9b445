import type { MunicipalityCard } from '@osloregionen/contract'
import type { Division, PlaceGroup } from './division.ts'

export interface TableRow {
  place: MunicipalityCard
  group: PlaceGroup | null
  /** How many documents are about it, where that is what divides. */
  count: number | null
}

/** The rows of the table: as they come or, divided, group by group; by what is published, those with the most first. */
export function tableRows(places: readonly MunicipalityCard[], division: Division | null): TableRow[] {
  if (division === null) return places.map((place) => ({ place, group: null, count: null }))
  const { counts, groups } = division
  const rows = groups.flatMap((group) =>
    group.places.map((place) => ({ place, group, count: counts && (counts.get(place.number) ?? 0) })),
  )
  return rows.toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0))
}
