import type { Municipality as PublicMunicipality } from '@osloregionen/contract'
import type { Municipality } from '../../payload-types.ts'
import { refer } from '../references.ts'
import { municipalityFacets, referenceTo } from '../related.ts'
import type { Presenter } from './index.ts'

type Card = Pick<
  PublicMunicipality,
  'number' | 'number2020' | 'county' | 'county2020' | 'subRegion' | 'population' | 'labelPoint'
>

export const municipalities: Presenter<Municipality> = {
  refer(municipality, { documents }) {
    refer(documents, municipality.subRegion)
  },

  present({ source, resolved, sites }) {
    const card: Card = {
      number: source.number2024,
      number2020: source.number2020,
      county: source.county2024,
      county2020: source.county2020,
      subRegion: referenceTo(source.subRegion, 'sub-regions', resolved, sites),
      population:
        source.population && source.populationYear
          ? { count: source.population, year: source.populationYear, source: source.populationSource ?? '' }
          : null,
      labelPoint: source.labelPoint ?? null,
    }
    const document: Pick<PublicMunicipality, 'website' | 'membership'> = {
      website: source.website || null,
      membership: {
        kind: source.memberKind ?? 'municipality',
        from: source.memberFrom?.slice(0, 10) ?? null,
        to: source.memberTo?.slice(0, 10) ?? null,
      },
    }
    return { card, document, moreFacets: municipalityFacets(card), text: [card.county, card.county2020] }
  },
}
