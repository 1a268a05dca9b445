import type { MunicipalityCard } from '@osloregionen/contract'
import { divisionNames } from '../../config/site.ts'
import { firstOf } from '../format/list-query.ts'
import { typesAbout } from '../region-map/coverage.ts'
import { divide } from '../region-map/division.ts'

/** What these municipalities can be divided by, and how the address asks for them to be. */
export async function useDivision(places: readonly MunicipalityCard[]) {
  const { parameters, divisions } = useSite()
  const { has } = useAddresses()
  const { municipalities: text } = useText()
  const asked = firstOf(useRoute().query, parameters.division)
  const counts = await useCoverage(typesAbout.filter((type) => has(type)))
  const words = { notStated: text.notStated, items: text.itemsBetween }
  const possible = divisionNames.flatMap((by) => divide(by, places, counts, words) ?? [])
  return {
    offered: possible.map(({ by }) => by),
    division: possible.find(({ by }) => divisions[by] === asked) ?? null,
  }
}
