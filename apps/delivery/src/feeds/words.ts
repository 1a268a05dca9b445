import type { Language } from '@osloregionen/contract'

interface Words {
  corrected: string
  online: string
  more: string
  license: string
  /** Writes the day of an instant, as it was in Oslo. */
  day: Intl.DateTimeFormat
}

const dayIn = (locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Oslo' })

/** What a feed says beside what its items say. */
export const words: Record<Language, Words> = {
  nb: { corrected: 'Rettet', online: 'På nett', more: 'Les mer', license: 'Lisens', day: dayIn('nb') },
  nn: { corrected: 'Retta', online: 'På nett', more: 'Les meir', license: 'Lisens', day: dayIn('nn') },
  en: {
    corrected: 'Corrected',
    online: 'Online',
    more: 'Read more',
    license: 'Licence',
    day: dayIn('en-GB'),
  },
}
