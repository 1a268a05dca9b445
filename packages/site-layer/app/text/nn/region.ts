import type { municipalities as nb } from '../nb/region.ts'

export const municipalities: typeof nb = {
  title: (count) => `${count} kommunar, éin region`,
  short: 'Kommunar',
  lead: 'Osloregionen er ein region med mange sentrum. Finn kommunen du ser etter.',
  map: 'Kart over kommunane',
  mapNote: 'Kvar prikk er ein kommune. Di større prikk, di fleire innbyggjarar.',
  markNote: 'Di større merke, di fleire innbyggjarar.',
  boundaries: 'Kommunegrenser',
  boundaryFile: 'Last ned grensene',
  skipMap: 'Hopp over kartet',
  views: {
    id: 'vising',
    label: 'Vis som',
    map: { id: 'kart', title: 'Kart' },
    list: { id: 'liste', title: 'Liste' },
    table: { id: 'tabell', title: 'Tabell' },
  },
  divideBy: 'Del inn etter',
  undivided: 'Ingenting',
  divisions: { subRegion: 'Delregion', county: 'Fylke', coverage: 'Talet på saker' },
  divisionNotes: {
    subRegion: 'Farge og form viser delregionen.',
    county: 'Farge og form viser fylket.',
    coverage:
      'Talet ved namnet er kor mange saker, arrangement, rapportar og anna på denne nettstaden som handlar om kommunen. Di fleire, di sterkare farge.',
  },
  notStated: 'Ikkje oppgitt',
  places: (count) => `${count} ${count === 1 ? 'medlem' : 'medlemmer'}`,
  items: (count) => (count === 0 ? 'ingen saker' : `${count} ${count === 1 ? 'sak' : 'saker'}`),
  itemsBetween: (from, to) => {
    if (to === null) return `${from} saker eller fleire`
    if (from === to) return from === 0 ? 'Ingen saker' : `${from} ${from === 1 ? 'sak' : 'saker'}`
    return `${from}–${to} saker`
  },
  sorted: {
    subRegion: 'Sortert etter delregion.',
    county: 'Sortert etter fylke.',
    coverage: 'Sortert etter talet på saker, flest først.',
  },
  wideMap: 'Kartet er breiare enn skjermen: dra det til sides. Dei same kommunane står i',
  theList: 'lista',
  and: 'og',
  theTable: 'tabellen',
  name: 'Kommune',
  number: 'Nummer',
  numberOf2020: 'Nummer 2020–2023',
  county: 'Fylke',
  countyOf2020: 'Fylke 2020–2023',
  subRegion: 'Delregion',
  population: 'Innbyggjarar',
  populationOf: (year) => `Innbyggjarar ${year}`,
  source: (source) => `Kjelde: ${source}`,
  sources: (sources) => `Kjelder til folketala: ${sources}.`,
  facts: 'Fakta',
  website: 'Nettstad',
  member: 'Medlem',
  asCounty: 'fylkeskommune',
  former: 'Tidlegare medlemmer',
  seats: 'Plassar i organ',
  nothingYet: (name) => `Det er ikkje publisert noko om ${name} enno.`,
  findYours: 'Finn kommunen din',
}
