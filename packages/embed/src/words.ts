import type { Language } from '@osloregionen/contract'

/** What a list says of itself, beside what it lists. */
export interface Words {
  heading: string
  source: string
  license: string
  image: string
  cancelled: string
  empty: string
  failed: string
}

export const words: Record<Language, Words> = {
  nb: {
    heading: 'Fra Osloregionen',
    source: 'Kilde: Osloregionen',
    license: 'Lisens',
    image: 'Bilde',
    cancelled: 'Avlyst',
    empty: 'Det er ingenting å vise her nå.',
    failed: 'Innholdet fra Osloregionen kunne ikke hentes. Prøv igjen senere.',
  },
  nn: {
    heading: 'Frå Osloregionen',
    source: 'Kjelde: Osloregionen',
    license: 'Lisens',
    image: 'Bilete',
    cancelled: 'Avlyst',
    empty: 'Det er ingenting å vise her no.',
    failed: 'Innhaldet frå Osloregionen kunne ikkje hentast. Prøv igjen seinare.',
  },
  en: {
    heading: 'From Osloregionen',
    source: 'Source: Osloregionen',
    license: 'Licence',
    image: 'Image',
    cancelled: 'Cancelled',
    empty: 'There is nothing to show here right now.',
    failed: 'The content from Osloregionen could not be fetched. Please try again later.',
  },
}
