import { link, p, ul } from '../body.ts'
import type { SeedNewsletterIssue } from './shapes.ts'

const here = {
  language: 'nb',
  sites: ['osloregionen'],
  list: 'osloregionen',
  contactPeople: ['margrethe'],
  origin: 'deck',
  body: [],
} satisfies Partial<SeedNewsletterIssue>

/** Composed for the sample from what else is in it; no issue like these was ever sent. */
export const newsletterIssuesNb: SeedNewsletterIssue[] = [
  {
    ...here,
    title: 'Nyhetsbrev oktober 2021',
    slug: 'oktober-2021',
    summary:
      'Årets klimastatus, Race to Zero, kampanjene i ReSTART Osloregionen og et nytt nettsted på engelsk.',
    date: '2021-10',
    subject: 'Utslippene i regionen går ned',
    preheader: 'Årets klimastatus, Race to Zero og et nytt nettsted på engelsk',
    artwork: 'climatePaper',
    priorityAreas: ['klima-og-miljo', 'konkurransekraft-og-attraktivitet'],
    topics: { areas: ['klima-og-miljo'] },
    items: [
      {
        kind: 'text',
        content: [
          p(
            'Denne gangen handler det mest om klima: hvordan det går med utslippene, og hva kommunene kan melde seg på.',
          ),
        ],
      },
      {
        kind: 'document',
        type: 'reports',
        slug: 'klimastatus-2021',
        text: 'Utslippene i regionen falt med 12 prosent fra 2009 til 2019. Se hva veitrafikken betyr for tallene.',
      },
      { kind: 'document', type: 'campaigns', slug: 'race-to-zero-2021' },
      { kind: 'image', artwork: 'climatePaper' },
      {
        kind: 'document',
        type: 'campaigns',
        slug: 'restart-osloregionen',
        text: 'Om lag ti kampanjer skal hente talenter og investeringer til regionen.',
      },
      { kind: 'document', type: 'news', slug: 'oslopolitan-no-er-lansert' },
      { kind: 'events', title: 'Siden sist', slugs: ['best-konferansen-2021'] },
      {
        kind: 'text',
        title: 'Del et godt eksempel',
        content: [
          p(
            'Har kommunen din prøvd noe andre kan lære av? ',
            link('Slik deler du det', '/gode-eksempler'),
            '.',
          ),
        ],
      },
    ],
  },
  {
    ...here,
    title: 'Nyhetsbrev mars 2021',
    slug: 'mars-2021',
    summary: 'Nasjonal transportplan er lagt fram, og Osloregionen har fått en faggruppe for klima og miljø.',
    date: '2021-03',
    subject: 'Ny transportplan: blandet gjennomslag',
    preheader: 'Nasjonal transportplan 2022–2033 er lagt fram. Og: ny faggruppe for klima og miljø',
    artwork: 'fjordTowns',
    priorityAreas: ['areal-transport-mobilitet-og-logistikk', 'klima-og-miljo'],
    topics: { areas: ['areal-transport-mobilitet-og-logistikk', 'klima-og-miljo'] },
    items: [
      {
        kind: 'text',
        content: [
          p(
            'I mars la regjeringen fram Nasjonal transportplan. Her leser du hva planen betyr for Osloregionen, og hva vi gjør videre.',
          ),
        ],
      },
      {
        kind: 'document',
        type: 'news',
        slug: 'nasjonal-transportplan-blandet-gjennomslag-for-osloregionen',
        text: 'Planen for 2022–2033 ble lagt fram 19. mars. Noe av det kommunene har bedt om, er kommet med.',
      },
      {
        kind: 'document',
        type: 'statements',
        slug: 'innspill-til-nasjonal-transportplan-2022-2033',
        text: 'Osloregionen sendte innspillet sitt i mai 2020.',
      },
      {
        kind: 'events',
        title: 'Møter',
        slugs: ['felles-faggruppemote-atp-og-km-9-april-om-ntp'],
      },
      { kind: 'document', type: 'news', slug: 'ny-faggruppe-for-klima-og-miljo' },
    ],
  },
  {
    ...here,
    title: 'Nyhetsbrev november 2020',
    slug: 'november-2020',
    summary:
      'Osloregionen er blitt interkommunalt politisk råd, og gods- og logistikkprosjektet er avsluttet.',
    date: '2020-11',
    subject: 'Osloregionen er blitt politisk råd',
    preheader: '65 kommuner er med. Les også sluttrapporten om gods og se BEST i opptak',
    artwork: 'regionFjord',
    priorityAreas: ['fellesskap-og-samarbeid', 'areal-transport-mobilitet-og-logistikk'],
    items: [
      {
        kind: 'text',
        content: [
          p(
            'Oktober ble en stor måned: Osloregionen fikk ny form, gods- og logistikkprosjektet ble avsluttet, og BEST-konferansen ble holdt på nett.',
          ),
        ],
      },
      {
        kind: 'document',
        type: 'news',
        slug: 'osloregionen-er-blitt-interkommunalt-politisk-rad',
        text: 'Onsdag 28. oktober fikk samarbeidet ny form. Dette er endret.',
      },
      { kind: 'document', type: 'news', slug: '65-kommuner-er-med-i-osloregionen' },
      { kind: 'image', artwork: 'freightFjord' },
      {
        kind: 'document',
        type: 'reports',
        slug: 'gods-og-logistikk-sluttrapport',
        text: 'Den siste av fire rapporter om gods er klar.',
      },
      { kind: 'document', type: 'news', slug: 'se-best-konferansen-2020-i-opptak' },
      {
        kind: 'text',
        title: 'Verdt å vite',
        content: [
          p('Vil du se hvordan rådet er bygd opp?'),
          ul(
            link('Organene i Osloregionen', '/om-oss/organer'),
            link('Samarbeidsavtalen', '/styringsdokumenter/samarbeidsavtalen'),
          ),
        ],
      },
    ],
  },
]
