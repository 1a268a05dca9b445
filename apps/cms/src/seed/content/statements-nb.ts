import { bold, h2, link, ol, p } from '../body.ts'
import type { SeedStatement } from './shapes.ts'

/** What Osloregionen has said to the authorities. */
export const statementsNb: SeedStatement[] = [
  {
    title: 'Innspill til Nasjonal transportplan 2022–2033',
    slug: 'innspill-til-nasjonal-transportplan-2022-2033',
    summary:
      'Osloregionen sendte innspillet 14. mai 2020. Det bygger på de fire målene i areal- og transportstrategien.',
    date: '2020-05-14',
    language: 'nb',
    sites: ['osloregionen'],
    kind: 'statement',
    matter: 'Nasjonal transportplan 2022–2033',
    addressee: 'Staten',
    file: 'innspillTilNtp',
    artwork: 'mjosaPaper',
    priorityAreas: ['areal-transport-mobilitet-og-logistikk'],
    projects: ['nasjonal-transportplan'],
    contactPeople: ['eva'],
    origin: 'public-page',
    body: [
      p(
        'Staten lager planer for veier, jernbane, havner og farleder tolv år fram i tid. Osloregionen sendte sitt innspill til planen for 2022–2033 den ',
        bold('14. mai 2020'),
        ', ti måneder før planen ble lagt fram.',
      ),
      h2('Grunnlaget'),
      p(
        'Innspillet bygger på ',
        link('areal- og transportstrategien', '/styringsdokumenter/areal-og-transportstrategi'),
        '. Den har fire mål:',
      ),
      ol(
        'en konkurransedyktig og bærekraftig region i Europa',
        'flerkjernet utvikling',
        'et effektivt og miljøvennlig transportsystem',
        'nullvekst i biltrafikken i byområdene',
      ),
      h2('Hvordan gikk det?'),
      p(
        'Planen ble lagt fram 19. mars 2021. ',
        link(
          'Osloregionen fikk blandet gjennomslag',
          '/aktuelt/nasjonal-transportplan-blandet-gjennomslag-for-osloregionen',
        ),
        '. Arbeidet med planen kan du følge i ',
        link(
          'prosjektet om Nasjonal transportplan',
          '/prosjekter/areal-transport-mobilitet-og-logistikk/nasjonal-transportplan',
        ),
        '.',
      ),
    ],
  },
]
