/** What a figure says in one language. */
interface FigureText {
  value: string
  unit?: string
  label: string
  source: string
}

/** A figure of the organisation, with the year it is true of. */
export interface SeedFigure {
  year: number
  nb: FigureText
  en: FigureText
}

/** The figures that the presentation of 2021 and the climate status of that year give for the whole region. */
export const figures: SeedFigure[] = [
  {
    year: 2021,
    nb: { value: '65', unit: 'kommuner', label: 'Medlemmer, Oslo medregnet', source: 'Osloregionen' },
    en: { value: '65', unit: 'municipalities', label: 'Members, Oslo included', source: 'Osloregionen' },
  },
  {
    year: 2020,
    nb: {
      value: '2,23',
      unit: 'millioner',
      label: 'Innbyggere i kommunene 1. januar',
      source: 'Statistisk sentralbyrå',
    },
    en: {
      value: '2.23',
      unit: 'million',
      label: 'People in the municipalities, 1 January',
      source: 'Statistics Norway',
    },
  },
  {
    year: 2019,
    nb: {
      value: '23',
      unit: '%',
      label: 'Regionens del av klimagassutslippene i Norge',
      source: 'Klimastatus 2021',
    },
    en: {
      value: '23',
      unit: '%',
      label: 'The region’s part of Norway’s greenhouse gas emissions',
      source: 'Climate status 2021',
    },
  },
  {
    year: 2019,
    nb: {
      value: '−12',
      unit: '%',
      label: 'Endring i klimagassutslippene i regionen siden 2009',
      source: 'Klimastatus 2021',
    },
    en: {
      value: '−12',
      unit: '%',
      label: 'Change in the region’s greenhouse gas emissions since 2009',
      source: 'Climate status 2021',
    },
  },
]
