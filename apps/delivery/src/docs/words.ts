import type { DocsLanguage } from './languages.ts'

/** What stands around the texts of every page. */
interface Words {
  name: string
  /** What the name is called beside the mark. */
  short: string
  skip: string
  menu: string
  close: string
  onThisPage: string
  next: string
  download: string
  example: string
  table: string
  choose: string
  license: string
  description: string
  readers: string
}

export const words: Record<DocsLanguage, Words> = {
  nb: {
    name: 'Osloregionens åpne API',
    short: 'Åpent API',
    skip: 'Hopp til innholdet',
    menu: 'Meny',
    close: 'Lukk',
    onThisPage: 'På denne siden',
    next: 'Neste',
    download: 'Last ned',
    example: 'Eksempel',
    table: 'Tabell',
    choose: 'Vis eksemplene i',
    license: 'Innholdet kan brukes fritt under NLOD 2.0',
    description: 'Beskrivelse for maskiner (OpenAPI 3.1)',
    readers: 'For lesere',
  },
  en: {
    name: 'Osloregionen: open API',
    short: 'Open API',
    skip: 'Skip to content',
    menu: 'Menu',
    close: 'Close',
    onThisPage: 'On this page',
    next: 'Next',
    download: 'Download',
    example: 'Example',
    table: 'Table',
    choose: 'Show the examples in',
    license: 'The content is free to use under NLOD 2.0',
    description: 'Description for machines (OpenAPI 3.1)',
    readers: 'For readers',
  },
}
