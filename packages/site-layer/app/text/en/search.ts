import type { searchPage as nb } from '../nb/search.ts'

export const searchPage: typeof nb = {
  title: 'Search',
  label: 'What are you looking for?',
  submit: 'Search',
  intro: 'Search stories, reports, events, guides and the rest of the site.',
  count: (count, one, query) => `${count} ${one ? 'result' : 'results'} for “${query}”`,
  none: (query) => `No results for “${query}”`,
  noneHint: 'Try fewer or shorter words, and check the spelling.',
  suggestions: 'Suggestions',
  suggestion: 'Did you mean',
  what: 'Content',
  narrow: 'Narrow the results',
  all: 'All',
  more: 'More results',
  first: 'First results',
  pages: 'Browse the results',
  page: (number) => `Page ${number}`,
  goTo: 'Or go to',
}
