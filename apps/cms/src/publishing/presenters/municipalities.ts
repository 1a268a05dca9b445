import { sites, type Language, type Municipality as PublicMunicipality } from '@osloregionen/contract'
import type { Municipality } from '../../payload-types.ts'
import type { Origins } from '../origins.ts'
import type { Own } from '../presenter.ts'
import { municipalityFacets } from '../related.ts'
import { otherLanguages } from '../registers.ts'

type Card = Pick<
  PublicMunicipality,
  'number' | 'number2020' | 'county' | 'county2020' | 'subRegion' | 'population' | 'labelPoint'
>

/** What is particular to a municipality. */
export function presentMunicipality(
  entry: Municipality,
  language: Language,
  languages: readonly Language[],
  origins: Origins,
): Own {
  const card: Card = {
    number: entry.number2024,
    number2020: entry.number2020,
    county: entry.county2024,
    county2020: entry.county2020,
    subRegion: entry.subRegion ?? null,
    population:
      entry.population && entry.populationYear
        ? { count: entry.population, year: entry.populationYear, source: entry.populationSource ?? '' }
        : null,
    labelPoint: entry.labelPoint ?? null,
  }
  const document: Pick<PublicMunicipality, 'website' | 'membership'> = {
    website: entry.website ?? null,
    membership: {
      kind: entry.memberKind ?? 'municipality',
      from: entry.memberFrom?.slice(0, 10) ?? null,
      to: entry.memberTo?.slice(0, 10) ?? null,
    },
  }
  return {
    title: entry.title ?? '',
    language,
    chosenSites: sites,
    translations: otherLanguages('municipalities', entry, language, languages, origins),
    card,
    document,
    facets: municipalityFacets(entry),
  }
}
