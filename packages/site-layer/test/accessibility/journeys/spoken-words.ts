import type { Language } from '@osloregionen/contract'

/** What screen readers call things, by the role that the browser gives them. */
const nb: Record<string, string> = {
  link: 'lenke',
  heading: 'overskrift',
  button: 'knapp',
  DisclosureTriangle: 'knapp',
  combobox: 'nedtrekksliste',
  searchbox: 'søkefelt',
  textbox: 'skrivefelt',
  image: 'bilde',
  list: 'liste',
  listitem: 'punkt',
  DescriptionList: 'begrepsliste',
  term: 'begrep',
  definition: 'forklaring',
  table: 'tabell',
  row: 'rad',
  banner: 'sidetopp',
  navigation: 'navigasjon',
  main: 'hovedinnhold',
  contentinfo: 'sidebunn',
  region: 'område',
  search: 'søk',
  form: 'skjema',
  article: 'artikkel',
  figure: 'figur',
  blockquote: 'sitat',
  complementary: 'tilleggsinnhold',
  level: 'nivå',
  items: 'punkter',
  rows: 'rader',
  columns: 'kolonner',
  collapsed: 'lukket',
  expanded: 'åpen',
  current: 'gjeldende',
  required: 'obligatorisk',
  invalid: 'ugyldig',
  chosen: 'valgt',
}

const en: Record<string, string> = {
  DisclosureTriangle: 'button',
  combobox: 'combo box',
  searchbox: 'search field',
  textbox: 'text field',
  listitem: 'item',
  DescriptionList: 'description list',
  contentinfo: 'footer',
  complementary: 'aside',
  chosen: 'chosen',
}

/** The word for a role or a state, in the language of the screen reader. */
export const spokenWord = (language: Language, role: string): string =>
  (language === 'en' ? en[role] : nb[role]) ?? role
