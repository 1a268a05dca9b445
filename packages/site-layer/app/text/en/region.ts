import type { municipalities as nb } from '../nb/region.ts'

export const municipalities: typeof nb = {
  title: (count) => `${count} municipalities, one region`,
  short: 'The region',
  lead: 'The Oslo region has many centres. Find the one you are looking for.',
  map: 'Map of the municipalities',
  mapNote: 'Each dot is a municipality. The larger the dot, the more people live there.',
  markNote: 'The larger the mark, the more people live there.',
  boundaries: 'Municipal boundaries',
  boundaryFile: 'Download the boundaries',
  skipMap: 'Skip the map',
  views: {
    id: 'view',
    label: 'View as',
    map: { id: 'map', title: 'Map' },
    list: { id: 'list', title: 'List' },
    table: { id: 'table', title: 'Table' },
  },
  divideBy: 'Group by',
  undivided: 'Nothing',
  divisions: { subRegion: 'Sub-region', county: 'County', coverage: 'What we have published' },
  divisionNotes: {
    subRegion: 'Colour and shape show the sub-region.',
    county: 'Colour and shape show the county.',
    coverage:
      'The number beside the name is how many stories, events, reports and other items on this site are about the municipality. The more there are, the stronger the colour.',
  },
  notStated: 'Not stated',
  places: (count) => `${count} ${count === 1 ? 'member' : 'members'}`,
  items: (count) => (count === 0 ? 'no items' : `${count} ${count === 1 ? 'item' : 'items'}`),
  itemsBetween: (from, to) => {
    if (to === null) return `${from} items or more`
    if (from === to) return from === 0 ? 'No items' : `${from} ${from === 1 ? 'item' : 'items'}`
    return `${from}–${to} items`
  },
  sorted: {
    subRegion: 'Sorted by sub-region.',
    county: 'Sorted by county.',
    coverage: 'Sorted by the number of items, the most first.',
  },
  wideMap: 'The map is wider than the screen: drag it sideways. The same places are in',
  theList: 'the list',
  and: 'and',
  theTable: 'the table',
  name: 'Municipality',
  number: 'Number',
  numberOf2020: 'Number 2020–2023',
  county: 'County',
  countyOf2020: 'County 2020–2023',
  subRegion: 'Sub-region',
  population: 'Population',
  populationOf: (year) => `Population ${year}`,
  source: (source) => `Source: ${source}`,
  sources: (sources) => `Sources of the population figures: ${sources}.`,
  facts: 'Facts',
  website: 'Web site',
  member: 'Member',
  asCounty: 'county',
  former: 'Former members',
  seats: 'Seats in bodies',
  nothingYet: (name) => `Nothing about ${name} has been published yet.`,
  findYours: 'See the whole region',
}
