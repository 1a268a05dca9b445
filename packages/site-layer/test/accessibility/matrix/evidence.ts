/** A test that a criterion is met, or something it needs. The matrix names it by its key. */
export interface Evidence {
  /** What is tested, in Norwegian: staff read it. */
  says: string
  file: string
  title: string
}

const here = 'packages/site-layer/test/accessibility/accessibility.e2e.test.ts'
const sites = 'packages/site-layer/test'

export const evidence = {
  motorer: {
    says: 'To uavhengige regelmotorer, axe og Alfa, finner ingen feil på noen sidetype, i lyst og mørkt, i vinduer på 320, 768 og 1280 piksler, med alt som kan åpnes, åpnet.',
    file: here,
    title: 'axe and Alfa have nothing against',
  },
  html: {
    says: 'HTML-en følger standarden (html-validate).',
    file: here,
    title: 'the HTML of $path is as the standard wants it',
  },
  tab: {
    says: 'Alt som kan brukes, nås med Tab i den rekkefølgen det står. Fokus slipper alltid videre, synes med minst 3 : 1 i kontrast og er ikke dekket av noe.',
    file: here,
    title: 'everything on $path is reached with Tab, in order, and seen when it is',
  },
  zoom: {
    says: 'Ved 400 % zoom, ved dobbelt så stor tekst og med avstandene i krav 1.4.12 er ingenting avkuttet, oppå noe annet eller bredere enn vinduet. Bare tabeller ruller sidelengs.',
    file: here,
    title: '$path can be enlarged to 400 %, and its text to 200 %, and spaced out',
  },
  treff: {
    says: 'Alt som kan trykkes på, er minst 24 × 24 piksler eller står fritt, og minst 44 piksler på telefoner.',
    file: here,
    title: 'everything on $path is large enough to be hit, and on a phone larger',
  },
  ro: {
    says: 'Ingenting beveger seg for dem som har bedt om mindre bevegelse.',
    file: here,
    title: 'nothing on $path moves for those who want no motion',
  },
  farger: {
    says: 'Prikkene i kartet, søyler og linjer i diagrammer og kantene på felter synes med minst 3 : 1, i lyst, i mørkt og når leseren velger fargene selv.',
    file: here,
    title: 'drawings and fields on $path are seen in all colours, also those of the reader',
  },
  peking: {
    says: 'Ingenting dukker opp bare fordi noen peker på noe.',
    file: here,
    title: 'nothing on $path appears by pointing alone',
  },
  uoppfordret: {
    says: 'Ingenting spilles av, lastes på nytt, flytter fokus, åpner nye vinduer eller lytter etter enkelttaster av seg selv.',
    file: here,
    title: '$path does nothing that it is not asked to',
  },
  ramme: {
    says: 'Menyen, søket, kontaktadressen og lenken til tilgjengelighetserklæringen er de samme, på samme sted, på alle sider.',
    file: here,
    title: 'every page has the same menu, the same search and the same ways to get help, in the same places',
  },
  sprak: {
    says: 'Saker på et annet språk enn nettstedet er merket med sitt språk, og det nettstedet selv sier, med sitt.',
    file: here,
    title: 'what is in another language than the site says so, and what the site says of it does not',
  },
  reiser: {
    says: 'De ti vanligste reisene gjennomført med tastatur, slik en skjermleser leser dem opp: mappen `reiser`.',
    file: 'packages/site-layer/test/accessibility/journeys.e2e.test.ts',
    title: 'a screen reader says what docs/uu/reiser/$name says',
  },
  skjema: {
    says: 'Det som er feil i skjemaet, står øverst og ved feltet, med hva som kan skrives i stedet. Det som er skrevet, står der fortsatt.',
    file: `${sites}/feedback.e2e.test.ts`,
    title: 'is shown again with everything in it when something is wrong, and says what',
  },
  hopp: {
    says: 'Første trykk på Tab gir en lenke forbi menyen.',
    file: `${sites}/pages.e2e.test.ts`,
    title: 'the first press of Tab leads past the menu',
  },
  meny: {
    says: 'Menyen på telefoner åpnes og lukkes med tastaturet.',
    file: `${sites}/pages.e2e.test.ts`,
    title: 'the menu of a phone opens with the keyboard, and closes again',
  },
  veier: {
    says: 'Alle sider nås med lenker, alle lenker virker, og hver side har én hovedoverskrift og sitt språk.',
    file: `${sites}/crawl.e2e.test.ts`,
    title: 'has no broken link, one heading a page, its language, and no page that cannot be reached',
  },
  tabell: {
    says: 'En tabell som er bredere enn telefonen, rulles for seg selv, også med tastatur.',
    file: `${sites}/blocks.e2e.test.ts`,
    title: 'a table wider than a phone is scrolled with the keyboard, by itself',
  },
  diagram: {
    says: 'Et diagram har de samme tallene i en tabell.',
    file: `${sites}/blocks.e2e.test.ts`,
    title: 'one chart is drawn, the one that fits, and its numbers are at hand',
  },
  film: {
    says: 'En film hentes først når leseren spiller den av.',
    file: `${sites}/blocks.e2e.test.ts`,
    title: 'is asked of its service when the reader plays it, and not before',
  },
  bildetekst: {
    says: 'Et bilde kan ikke lagres i bildearkivet uten alternativ tekst.',
    file: 'apps/cms/src/collections/Media/media.integration.test.ts',
    title: 'needs an alternative text',
  },
  kolonner: {
    says: 'En tabell kan ikke lagres med en kolonne uten overskrift.',
    file: 'apps/cms/src/domain/grid.test.ts',
    title: 'have a heading for each column but the first',
  },
} satisfies Record<string, Evidence>

export type EvidenceKey = keyof typeof evidence
