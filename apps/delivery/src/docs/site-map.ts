import type { Both } from './languages.ts'

/** A page that stands in the menu. */
export interface MenuEntry extends Both {
  /** What follows the language in its address; empty for the first page. */
  slug: string
}

/** The menu, in the order in which the pages can be read. */
export const menu: { title: Both; pages: MenuEntry[] }[] = [
  {
    title: { nb: 'Begynn her', en: 'Begin here' },
    pages: [
      { slug: '', nb: 'Oversikt', en: 'Overview' },
      { slug: 'start', nb: 'Kom i gang', en: 'Get started' },
      { slug: 'content', nb: 'Innhold og filtre', en: 'Content and filters' },
    ],
  },
  {
    title: { nb: 'Oppskrifter', en: 'Recipes' },
    pages: [
      { slug: 'municipality-news', nb: 'Nytt om kommunen', en: 'News of a municipality' },
      { slug: 'calendar', nb: 'Kalender i Outlook', en: 'Calendar in Outlook' },
      { slug: 'wordpress', nb: 'WordPress', en: 'WordPress' },
      { slug: 'full-copy', nb: 'Full kopi', en: 'Full copy' },
      { slug: 'embed', nb: 'Listebyggeren', en: 'List builder' },
    ],
  },
  {
    title: { nb: 'Oppslag', en: 'Reference' },
    pages: [
      { slug: 'reference', nb: 'Alle adresser', en: 'All addresses' },
      { slug: 'graphql', nb: 'GraphQL', en: 'GraphQL' },
      { slug: 'client', nb: 'Klient for JavaScript', en: 'Client for JavaScript' },
      { slug: 'webhooks', nb: 'Nøkler og webhooks', en: 'Keys and webhooks' },
      { slug: 'open-data', nb: 'Åpne data', en: 'Open data' },
      { slug: 'problems', nb: 'Feilmeldinger', en: 'Problems' },
    ],
  },
  {
    title: { nb: 'Vilkår og drift', en: 'Terms and operation' },
    pages: [
      { slug: 'licence', nb: 'Lisens og navngiving', en: 'Licence and attribution' },
      { slug: 'limits', nb: 'Grenser', en: 'Limits' },
      { slug: 'versions', nb: 'Versjoner', en: 'Versions' },
      { slug: 'changelog', nb: 'Endringslogg', en: 'Changelog' },
      { slug: 'status', nb: 'Status', en: 'Status' },
      { slug: 'contact', nb: 'Kontakt', en: 'Contact' },
    ],
  },
]

export const menuEntries = menu.flatMap(({ pages }) => pages)

/** The page that follows another in the menu; undefined after the last one, and after what is not in it. */
export function pageAfter(slug: string): MenuEntry | undefined {
  const index = menuEntries.findIndex((entry) => entry.slug === slug)
  return index < 0 ? undefined : menuEntries[index + 1]
}
