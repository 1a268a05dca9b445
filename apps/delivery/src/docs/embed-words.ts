import type { DocsLanguage } from './languages.ts'

const properties =
  '<code>--osloregionen-feed-color</code>, <code>-background</code>, <code>-link</code>, <code>-border</code>, <code>-gap</code>, <code>-font</code>'
const parts = [
  'feed',
  'heading',
  'list',
  'item',
  'text',
  'title',
  'link',
  'date',
  'summary',
  'figure',
  'image',
  'credit',
  'source',
  'empty',
  'failed',
]
  .map((part) => `<code>${part}</code>`)
  .join(', ')
const attributes =
  '<code>site</code>, <code>priority-area</code>, <code>sector</code>, <code>project</code>, <code>kind</code>'

/** The texts of the page where a list is chosen: HTML, which may name an address. */
interface Words {
  title: string
  lead: string
  choose: string
  municipality: string
  all: string
  type: string
  limit: string
  language: string
  images: string
  show: string
  preview: string
  script: string
  scriptText(origin: string): string
  styleText: string
  server: string
  serverText(fragment: string): string
  csharpText: string
  library(language: string): string
  wordpressText: string
  block: string
  shortcode: string
}

export const words: Record<DocsLanguage, Words> = {
  nb: {
    title: 'Listebyggeren',
    lead: 'Vis det Osloregionen publiserer om kommunen din, på dine egne sider. Listen følger kilden, setter ingen informasjonskapsler, navngir kilde og lisens, og arver farger og skrift fra siden din.',
    choose: 'Velg',
    municipality: 'Kommune',
    all: 'Alle',
    type: 'Hva',
    limit: 'Hvor mange',
    language: 'Språk',
    images: 'Med bilder som andre har lov til å vise',
    show: 'Vis',
    preview: 'Slik blir det',
    script: 'Med skript',
    scriptText: (origin) =>
      `Det som står inni elementet, vises til listen er kommet, og der den ikke kommer. En side med innholdspolicy (CSP) trenger <code>script-src ${origin}; connect-src ${origin}</code>, og med bilder <code>img-src ${origin}</code>. Flere attributter: ${attributes}, <code>heading</code> (tom for ingen), <code>heading-level</code>.`,
    styleText: `Gi den utseende med egenskapene ${properties}, eller med <code>osloregionen-feed::part(…)</code>: ${parts}.`,
    server: 'Uten skript',
    serverText: (fragment) =>
      `Tjeneren din setter <a href="${fragment}">den samme listen som HTML</a> inn i siden. Klassene er delene over: <code>osloregionen-feed</code>, <code>osloregionen-feed-item</code> og så videre. For arrangementer og møter gir <code>startsAfter</code> de neste først. I PHP:`,
    csharpText: 'I ASP.NET Core, der <code>feed</code> er injisert:',
    library: (language) => `Filen for ${language}`,
    wordpressText:
      'Installer <a href="/docs/nb/wordpress">innstikket</a>. Fra WordPress 7 er blokken <b>Liste fra Osloregionen</b> i redigeringen. I alle versjoner kan den første linjen limes inn i koderedigeringen, og den andre der kortkoder virker.',
    block: 'Blokk',
    shortcode: 'Kortkode',
  },
  en: {
    title: 'The list builder',
    lead: 'Show what Osloregionen publishes about your municipality on your own site. The list follows the source, sets no cookie, names source and licence, and takes colours and fonts from your page.',
    choose: 'Choose',
    municipality: 'Municipality',
    all: 'All',
    type: 'What',
    limit: 'How many',
    language: 'Language',
    images: 'With images that others may show',
    show: 'Show',
    preview: 'Preview',
    script: 'With a script',
    scriptText: (origin) =>
      `What stands inside the element is shown until the list has come, and where it does not come. A page with a content security policy needs <code>script-src ${origin}; connect-src ${origin}</code>, and with images <code>img-src ${origin}</code>. Further attributes: ${attributes}, <code>heading</code> (empty for none), <code>heading-level</code>.`,
    styleText: `Style it with the custom properties ${properties}, or with <code>osloregionen-feed::part(…)</code>: ${parts}.`,
    server: 'Without a script',
    serverText: (fragment) =>
      `Your server puts <a href="${fragment}">the same list as HTML</a> into the page. Its classes are the parts above: <code>osloregionen-feed</code>, <code>osloregionen-feed-item</code> and so on. For events and meetings, <code>startsAfter</code> brings the next ones first. In PHP:`,
    csharpText: 'In ASP.NET Core, where <code>feed</code> is injected:',
    library: (language) => `The file for ${language}`,
    wordpressText:
      'Install <a href="/docs/en/wordpress">the plugin</a>. From WordPress 7 on, the block <b lang="nb">Liste fra Osloregionen</b> is in the editor. In all versions the first line can be pasted into the code editor, and the second where shortcodes work.',
    block: 'Block',
    shortcode: 'Shortcode',
  },
}
