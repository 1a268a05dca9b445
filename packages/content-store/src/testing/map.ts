import type { MapBoundaries } from '@osloregionen/contract'
import type { Presentation } from '../write/index.ts'
import { origins } from './sample.ts'

/** The map of two municipalities, as the CMS would present it. */
export const sampleBoundaries: MapBoundaries = {
  width: 1000,
  height: 500,
  areas: [
    { number: '0301', path: 'M16 16l484 0 0 468-484 0z', labelPoint: [250, 250] },
    { number: '3203', path: 'M500 16l484 0 0 468-484 0z', labelPoint: [750, 250] },
  ],
  credit: 'Kartmakeren',
  license: 'CC0 1.0',
  source: {
    title: 'Grenser',
    url: `${origins.osloregionen}/media/000000000000000000000000-grenser.geojson`,
    format: 'geojson',
    bytes: 1000,
    pages: null,
    language: null,
    isTagged: null,
    credit: 'Kartmakeren',
    license: 'CC0 1.0',
    rights: {
      license: 'CC0 1.0',
      licenseUrl: 'https://creativecommons.org/publicdomain/zero/1.0/',
      attribution:
        'Kilde for filen: Kartmakeren, CC0 1.0 (https://creativecommons.org/publicdomain/zero/1.0/)',
    },
    cover: null,
  },
}

export function sampleMap(): Presentation {
  return {
    id: 'map',
    language: 'nb',
    type: 'maps',
    slug: 'map',
    localized: false,
    listed: false,
    title: 'Grenser',
    publishedAt: '2021-01-01T00:00:00.000Z',
    updatedAt: '2021-01-01T00:00:00.000Z',
    startsAt: null,
    addresses: {},
    formerPaths: {},
    primarySite: null,
    document: { boundaries: sampleBoundaries },
    card: {},
    facets: [],
    refs: [],
    text: '',
    media: [],
  }
}
