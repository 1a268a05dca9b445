import type { Municipality as PublicMunicipality } from '@osloregionen/contract'
import type { Municipality } from '../../payload-types.ts'
import { refer } from '../references.ts'
import { municipalityFacets, pick, referenceTo, toReference } from '../related.ts'
import { identityOf } from '../identity.ts'
import { presentHolder, presentSeat, seatsWhere } from '../seats.ts'
import type { Presenter } from './index.ts'

type Card = Pick<
  PublicMunicipality,
  'number' | 'number2020' | 'county' | 'county2020' | 'membership' | 'subRegion' | 'population' | 'labelPoint'
>

export const municipalities: Presenter<Municipality> = {
  refer(municipality, { documents }) {
    refer(documents, municipality.subRegion)
  },

  backlinks: (req, id, language) =>
    seatsWhere(
      req,
      language,
      { 'memberships.onBehalfOf.value': { equals: id } },
      ({ onBehalfOf }) => identityOf(onBehalfOf?.value) === id,
    ),

  present({ source, resolved, sites, backlinks }) {
    const card: Card = {
      number: source.number2024,
      number2020: source.number2020,
      county: source.county2024,
      county2020: source.county2020,
      membership: {
        kind: source.memberKind ?? 'municipality',
        from: source.memberFrom?.slice(0, 10) ?? null,
        to: source.memberTo?.slice(0, 10) ?? null,
      },
      subRegion: referenceTo(source.subRegion, 'sub-regions', resolved, sites),
      population:
        source.population && source.populationYear
          ? { count: source.population, year: source.populationYear, source: source.populationSource ?? '' }
          : null,
      labelPoint: source.labelPoint ?? null,
    }
    const document: Pick<PublicMunicipality, 'website' | 'seats'> = {
      website: source.website || null,
      seats: backlinks.flatMap((seat) => {
        const [body] = pick([seat], 'bodies', resolved)
        const holder = presentHolder(seat, resolved)
        if (body === undefined || holder === null) return []
        return [{ body: toReference(body, sites), ...holder, ...presentSeat(seat) }]
      }),
    }
    return { card, document, moreFacets: municipalityFacets(card), text: [card.county, card.county2020] }
  },
}
