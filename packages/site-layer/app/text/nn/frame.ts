import type { frame as nb } from '../nb/frame.ts'

export const frame: typeof nb = {
  skipToContent: 'Hopp til hovudinnhald',
  home: 'Framside',
  menu: 'Meny',
  mainNavigation: 'Hovudmeny',
  breadcrumbs: 'Du er her',
  search: 'Søk',
  notice: 'Viktig melding',
  footer: {
    navigation: 'Snarvegar',
    contact: 'Kontakt',
    accessibilityStatement: 'Tilgjenge\u00aderklæring',
    follow: 'Følg oss',
    feeds: 'Nyhendestraumar',
    license: (name) => `Tekst på nettstaden kan brukast på nytt under ${name}.`,
    printOrigin: (origin) => `Adresser som byrjar med /, høyrer til ${origin}`,
  },
  languages: { nb: 'Les på bokmål', nn: 'Les på nynorsk', en: 'Read in English' },
}
