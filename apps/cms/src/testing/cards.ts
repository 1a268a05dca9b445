import type { AnyCard } from '@osloregionen/contract'

/** What the authoring tables say of when a document was written. */
export const dates = { createdAt: '2021-01-01T00:00:00.000Z', updatedAt: '2021-03-20T10:00:00.000Z' }

export const origins = {
  delivery: 'https://api.test',
  osloregionen: 'https://or.test',
  oslopolitan: 'https://op.test',
}

type Common = Omit<AnyCard, 'type' | 'id' | 'title' | 'slug'>

/** What any card says when there is nothing particular to say. */
export const plainCard = (): Common => ({
  language: 'nb',
  sites: ['osloregionen'],
  revision: 1,
  url: null,
  path: null,
  urls: {},
  summary: null,
  publishedAt: '2021-01-01T00:00:00.000Z',
  publishedPrecision: 'year',
  updatedAt: '2021-01-01T00:00:00.000Z',
  updateType: 'minor',
  changeNote: null,
  latestCorrection: null,
  image: null,
  priorityAreas: [],
  municipalities: [],
  sectors: [],
  projects: [],
  license: 'NLOD 2.0',
  rights: {
    license: 'NLOD 2.0',
    licenseUrl: 'https://data.norge.no/nlod/no/2.0',
    attribution: 'Osloregionen',
  },
})

/** A member as others embed it. */
export function municipalityCard(title: string, slug: string, number: string, number2020: string): AnyCard {
  const url = `${origins.osloregionen}/kommuner/${slug}`
  return {
    ...plainCard(),
    type: 'municipalities',
    id: slug,
    title,
    slug,
    url,
    urls: { osloregionen: url },
    number,
    number2020,
    county: 'Akershus',
    county2020: 'Viken',
    membership: { kind: 'municipality', from: '2020-10-28', to: null },
    subRegion: null,
    population: null,
    labelPoint: null,
  }
}
