export const frame = {
  skipToContent: 'Hopp til hovedinnhold',
  home: 'Forside',
  menu: 'Meny',
  mainNavigation: 'Hovedmeny',
  breadcrumbs: 'Du er her',
  search: 'Søk',
  notice: 'Viktig melding',
  footer: {
    navigation: 'Snarveier',
    contact: 'Kontakt',
    accessibilityStatement: 'Tilgjengelighets\u00aderklæring',
    follow: 'Følg oss',
    feeds: 'Nyhetsstrømmer',
    license: (name: string) => `Tekst på nettstedet kan brukes på nytt under ${name}.`,
    printOrigin: (origin: string) => `Adresser som begynner med /, hører til ${origin}`,
  },
  languages: { nb: 'Les på bokmål', nn: 'Les på nynorsk', en: 'Read in English' },
}
