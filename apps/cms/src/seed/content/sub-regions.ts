import type { Register } from './shapes.ts'

interface Names {
  slug: string
  nb: string
  /** Its name in English, where it is not a name only. */
  en?: string
}

/** The fifteen sub-regions, in alphabetical order. Which municipalities each has is not stated, so it is not said. */
const names: Names[] = [
  { slug: 'asker-og-baerum', nb: 'Asker og Bærum', en: 'Asker and Bærum' },
  { slug: 'drammen', nb: 'Drammen' },
  { slug: 'follo', nb: 'Follo' },
  { slug: 'gardermoen', nb: 'Gardermoen' },
  { slug: 'gjovik', nb: 'Gjøvik' },
  { slug: 'hadeland', nb: 'Hadeland' },
  { slug: 'hamar', nb: 'Hamar' },
  { slug: 'indre-ostfold', nb: 'Indre Østfold' },
  { slug: 'kongsberg', nb: 'Kongsberg' },
  { slug: 'kongsvinger', nb: 'Kongsvinger' },
  { slug: 'mosse', nb: 'Mosse' },
  { slug: 'nedre-romerike', nb: 'Nedre Romerike' },
  { slug: 'ringerike', nb: 'Ringerike' },
  { slug: 'sondre-ostfold', nb: 'Søndre Østfold' },
  { slug: 'vestfold', nb: 'Vestfold' },
]

const oslo: Register = {
  slug: 'oslo',
  origin: 'public-page',
  nb: {
    title: 'Oslo',
    summary: 'Oslo er representert i styret ved siden av de femten delregionene.',
    body: [],
  },
  en: {
    title: 'Oslo',
    summary: 'Oslo is represented on the board beside the fifteen sub-regions.',
    body: [],
  },
}

/** The parts of the region on whose behalf the seats of the board are held. */
export const subRegions: Register[] = [
  ...names.map(({ slug, nb, en = nb }): Register => ({
    slug,
    origin: 'public-page',
    nb: {
      title: nb,
      summary: `${nb} er en av de femten delregionene som plassene i styret fordeles på.`,
      body: [],
    },
    en: {
      title: en,
      summary: `${en} is one of the fifteen sub-regions that the seats of the board are held on behalf of.`,
      body: [],
    },
  })),
  oslo,
]
