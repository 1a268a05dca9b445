import type { searchPage as nb } from '../nb/search.ts'

export const searchPage: typeof nb = {
  title: 'Søk',
  label: 'Kva leitar du etter?',
  submit: 'Søk',
  intro: 'Søk i saker, rapportar, kalenderen og alt anna på nettstaden.',
  count: (count, _one, query) => `${count} treff på «${query}»`,
  none: (query) => `Ingen treff på «${query}»`,
  noneHint: 'Prøv færre eller kortare ord, og sjå etter skrivefeil.',
  suggestions: 'Forslag',
  suggestion: 'Meinte du',
  what: 'Innhald',
  narrow: 'Avgrens treffa',
  all: 'Alle',
  more: 'Fleire treff',
  first: 'Første treff',
  pages: 'Bla i treffa',
  page: (number) => `Side ${number}`,
  goTo: 'Gå heller til',
}
