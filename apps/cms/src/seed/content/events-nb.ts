import { bold, h2, link, listing, p, ul, type BodyPart } from '../body.ts'
import type { SeedEvent } from './shapes.ts'

const here = {
  language: 'nb',
  sites: ['osloregionen'],
  organisers: ['Osloregionen'],
  origin: 'public-page',
} satisfies Partial<SeedEvent>

const best = { ...here, kind: 'conference', series: 'best-konferansen' } satisfies Partial<SeedEvent>

/** Said where the programme of the day is not known. */
const noProgramme: BodyPart = p('Programmet fra den gang er ikke lagt ut på dette nettstedet.')

const aboutTheConference: BodyPart = p(
  'BEST-konferansen er Osloregionens egen konferanse og har vært arrangert hvert år siden 2014. ',
  link('Se alle årene vi har ført opp', '/best-konferansen'),
  '.',
)

/** Events on osloregionen.no. Those that had an address before keep it, also where it names another day. */
export const eventsNb: SeedEvent[] = [
  {
    ...here,
    title: 'Stormøte om strategiske føringer 2025–2028',
    slug: 'stormote-5-mars-2024',
    summary: 'På møtet 5. mars 2024 ble de strategiske føringene for 2025–2028 forberedt.',
    date: '2024',
    kind: 'seminar',
    startsAt: '2024-03-05',
    priorityAreas: ['fellesskap-og-samarbeid'],
    body: [
      p(
        'Innsatsområdene i Osloregionen gjelder for fire år om gangen. De fire som er beskrevet på dette nettstedet, gjelder 2021–2024. Føringene for de neste fire årene ble forberedt på et møte ',
        bold('5. mars 2024'),
        '.',
      ),
      p('Les om ', link('innsatsområdene for 2021–2024', '/om-oss/innsatsomrader'), '.'),
      noProgramme,
    ],
  },
  {
    ...best,
    title: 'BEST-konferansen 2022',
    slug: 'best-konferansen-2022',
    translationOf: 'best-conference-2022',
    summary: 'BEST-konferansen i 2022 var 2. juni, samme dag som Ordførererklæringen ble fornyet.',
    date: '2022',
    startsAt: '2022-06-02',
    priorityAreas: ['klima-og-miljo', 'fellesskap-og-samarbeid'],
    projects: ['ordforererklaeringen'],
    body: [
      p(
        'Konferansen i 2022 ble holdt ',
        bold('2. juni'),
        '. Samme dag ble ',
        link('Ordførererklæringen', '/styringsdokumenter/ordforererklaeringen'),
        ' fra 2019 fornyet, med over 50 underskrifter.',
      ),
      aboutTheConference,
      noProgramme,
    ],
  },
  {
    ...best,
    title: 'BEST-konferansen 2021',
    slug: 'best-konferansen-2021',
    translationOf: 'best-conference-2021',
    summary: 'BEST-konferansen i 2021 ble holdt 29. september.',
    date: '2021',
    startsAt: '2021-09-29',
    priorityAreas: ['fellesskap-og-samarbeid'],
    contactPeople: ['margrethe'],
    body: [
      p('Konferansen i 2021 ble holdt ', bold('onsdag 29. september'), '.'),
      aboutTheConference,
      noProgramme,
    ],
  },
  {
    ...here,
    title: 'Felles faggruppemøte om Nasjonal transportplan',
    slug: 'felles-faggruppemote-atp-og-km-9-april-om-ntp',
    summary:
      'Faggruppene for areal og transport og for klima og miljø møttes 26. mars 2021 for å se på Nasjonal transportplan 2022–2033.',
    date: '2021-03',
    kind: 'seminar',
    startsAt: '2021-03-26 09:00',
    endsAt: '2021-03-26 11:00',
    priorityAreas: ['areal-transport-mobilitet-og-logistikk', 'klima-og-miljo'],
    projects: ['nasjonal-transportplan'],
    contactPeople: ['eva', 'merete'],
    body: [
      p(
        'Regjeringen la fram Nasjonal transportplan 2022–2033 den 19. mars 2021. En uke senere møttes to av faggruppene i Osloregionen for å snakke om hva planen betyr for regionen, og hvordan den bør følges opp.',
      ),
      h2('Grupper som var med'),
      ul(
        link('Faggruppe for areal og transport', '/om-oss/organer/faggruppe-for-areal-og-transport'),
        link('Faggruppe for klima og miljø', '/om-oss/organer/faggruppe-for-klima-og-miljo'),
      ),
      h2('Bakgrunn'),
      ul(
        link(
          'Nasjonal transportplan: blandet gjennomslag for Osloregionen',
          '/aktuelt/nasjonal-transportplan-blandet-gjennomslag-for-osloregionen',
        ),
        link(
          'Osloregionens innspill fra mai 2020',
          '/uttalelser/innspill-til-nasjonal-transportplan-2022-2033',
        ),
      ),
    ],
  },
  {
    ...best,
    title: 'BEST-konferansen 2020',
    slug: 'best-konferansen-2020',
    translationOf: 'best-conference-2020',
    summary: 'Konferansen 28. oktober 2020 handlet om gods og ble holdt på nett.',
    date: '2020',
    startsAt: '2020-10-28',
    place: 'På nett',
    artwork: 'freightFjord',
    priorityAreas: ['areal-transport-mobilitet-og-logistikk'],
    projects: ['gods-og-logistikk'],
    contactPeople: ['margrethe'],
    recap: 'se-best-konferansen-2020-i-opptak',
    body: [
      p(
        'Konferansen i 2020 ble holdt på nett ',
        bold('onsdag 28. oktober'),
        '. Temaet var gods. Samme måned kom sluttrapporten fra gods- og logistikkprosjektet.',
      ),
      p(
        'Samme dag møttes ',
        link('representantskapet', '/kalender/representantskapsmote-28-oktober-2020'),
        ', som omdannet Osloregionen til et interkommunalt politisk råd.',
      ),
      aboutTheConference,
      listing({
        title: 'Rapportene om gods',
        query: { type: 'reports', project: 'gods-og-logistikk', limit: 4 },
        more: { label: 'Alle rapporter', href: '/rapporter' },
      }),
    ],
  },
  {
    ...here,
    title: 'Møte i referansegruppen for gods og logistikk',
    slug: 'referansegruppemote-om-gods-27-mai-2020',
    summary: 'Referansegruppen for gods- og logistikkprosjektet møttes på Teams 27. mai 2020.',
    date: '2020-05',
    kind: 'webinar',
    startsAt: '2020-05-27 09:00',
    endsAt: '2020-05-27 11:30',
    place: 'Teams',
    priorityAreas: ['areal-transport-mobilitet-og-logistikk'],
    projects: ['gods-og-logistikk'],
    contactPeople: ['eva'],
    body: [
      p(
        'Referansegruppen for gods- og logistikkprosjektet møttes på Teams onsdag 27. mai 2020, fra klokka 9 til 11.30.',
      ),
      p('I samme måned kom to av delrapportene fra prosjektet:'),
      ul(
        link(
          'Delrapport 2: Tiltak for økt sjø- og banetransport',
          '/rapporter/gods-og-logistikk-delrapport-2-tiltak-for-okt-sjo-og-banetransport',
        ),
        link(
          'Delrapport 3: Roller for mer miljø- og klimavennlig godstransport',
          '/rapporter/gods-og-logistikk-delrapport-3-roller-for-mer-miljo-og-klimavennlig-godstransport',
        ),
      ),
    ],
  },
  {
    ...best,
    title: 'BEST-konferansen 2019',
    slug: 'best-konferansen-2019',
    translationOf: 'best-conference-2019',
    summary:
      'På dagen for BEST-konferansen 7. februar 2019 la ordførerne fram sin erklæring om klima og miljø.',
    date: '2019',
    startsAt: '2019-02-07',
    artwork: 'climatePaper',
    priorityAreas: ['klima-og-miljo', 'fellesskap-og-samarbeid'],
    projects: ['ordforererklaeringen'],
    recap: 'ordforererklaeringen-seks-punkter-for-klima-og-miljo',
    body: [
      p(
        'Konferansen i 2019 ble holdt ',
        bold('torsdag 7. februar'),
        '. Samme dag la ordførerne i regionen fram ',
        link('Ordførererklæringen', '/styringsdokumenter/ordforererklaeringen'),
        ', som 50 skrev under på den dagen.',
      ),
      aboutTheConference,
      noProgramme,
    ],
  },
  {
    ...here,
    title: 'Workshop 2: Miljøhovedstadsåret i Osloregionen',
    slug: 'workshop2-19-september-miljohovedstadsaret-i-osloregionen',
    summary: 'Workshop 19. september 2018 om miljøhovedstadsåret i Osloregionen.',
    date: '2018',
    kind: 'seminar',
    startsAt: '2018-09-19',
    organisers: [],
    priorityAreas: ['klima-og-miljo'],
    body: [
      p(
        'Onsdag 19. september 2018 ble det holdt en workshop om miljøhovedstadsåret i Osloregionen. Siden står her fordi andre kan ha lenket til den.',
      ),
      noProgramme,
    ],
  },
]
