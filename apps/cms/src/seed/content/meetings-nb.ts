import { h2, link, p } from '../body.ts'
import type { SeedMeeting } from './shapes.ts'

const here = { language: 'nb', sites: ['osloregionen'] } satisfies Partial<SeedMeeting>

/** Meetings of bodies. Only matters that are known to have been treated are listed, and without numbers. */
export const meetingsNb: SeedMeeting[] = [
  {
    ...here,
    title: 'Møte i administrativ koordineringsgruppe 7. september 2021',
    slug: 'administrativ-koordineringsgruppe-7-september-2021',
    summary: 'Den administrative koordineringsgruppen møttes 7. september 2021, fra klokka 12 til 15.',
    date: '2021',
    heldBy: 'administrativ-koordineringsgruppe',
    state: 'held',
    startsAt: '2021-09-07 12:00',
    endsAt: '2021-09-07 15:00',
    priorityAreas: ['fellesskap-og-samarbeid'],
    contactPeople: ['oyvind'],
    origin: 'public-page',
    cases: [],
    body: [
      p(
        'Gruppen møttes tirsdag 7. september 2021. Sakslisten er ikke lagt ut på dette nettstedet. Les om ',
        link('de administrative gruppene', '/om-oss/administrative-grupper'),
        '.',
      ),
    ],
  },
  {
    ...here,
    title: 'Møte i faggruppen for klima og miljø 17. mars 2021',
    slug: 'faggruppe-for-miljo-og-klima-17-mars-2021',
    summary: 'Faggruppen for klima og miljø møttes 17. mars 2021.',
    date: '2021',
    heldBy: 'faggruppe-for-klima-og-miljo',
    state: 'held',
    startsAt: '2021-03-17',
    priorityAreas: ['klima-og-miljo'],
    contactPeople: ['eva', 'merete'],
    origin: 'public-page',
    cases: [],
    body: [
      p(
        'Faggruppen møttes onsdag 17. mars 2021. Sakslisten er ikke lagt ut på dette nettstedet. Ni dager senere møttes den sammen med faggruppen for areal og transport ',
        link(
          'for å snakke om Nasjonal transportplan',
          '/kalender/felles-faggruppemote-atp-og-km-9-april-om-ntp',
        ),
        '.',
      ),
    ],
  },
  {
    ...here,
    title: 'Representantskapsmøte 28. oktober 2020',
    slug: 'representantskapsmote-28-oktober-2020',
    summary:
      'På det digitale møtet ble Osloregionen omdannet til interkommunalt politisk råd. Representantskapet valgte også leder og nestleder.',
    date: '2020',
    heldBy: 'representantskapet',
    state: 'held',
    startsAt: '2020-10-28 16:30',
    endsAt: '2020-10-28 19:00',
    place: 'På nett',
    artwork: 'regionFjord',
    priorityAreas: ['fellesskap-og-samarbeid'],
    contactPeople: ['oyvind', 'margrethe'],
    origin: 'public-page',
    cases: [
      {
        title: 'Omdanning til interkommunalt politisk råd',
        description:
          'Osloregionen, som ble etablert i 2004, ble omdannet til et interkommunalt politisk råd etter den nye kommuneloven.',
      },
      {
        title: 'Samarbeidsavtale',
        description: 'Samarbeidsavtalen erstatter vedtektene. Alle kommunestyrene har vedtatt den.',
        attachments: ['samarbeidsavtalen'],
      },
      {
        title: 'Valg av leder og nestleder',
        description:
          'Raymond Johansen ble gjenvalgt som leder. Lene Conradi i Asker ble valgt til nestleder.',
      },
    ],
    body: [
      p(
        'Representantskapet møttes på nett onsdag 28. oktober 2020. Samme dag var ',
        link('BEST-konferansen', '/kalender/best-konferansen-2020'),
        ' om gods.',
      ),
      h2('Sakene'),
      p(
        'Lista viser de sakene vi vet ble behandlet. Den fulle sakslisten er ikke lagt ut på dette nettstedet, og sakene har derfor ingen numre her. Les mer om ',
        link('hva omdanningen betyr', '/aktuelt/osloregionen-er-blitt-interkommunalt-politisk-rad'),
        '.',
      ),
    ],
  },
]
