import { bold, callToAction, chart, factBox, h2, keyFigures, link, ol, p, table, ul } from '../body.ts'
import type { SeedProject } from './shapes.ts'

const here = { language: 'nb', sites: ['osloregionen'], partners: [] } satisfies Partial<SeedProject>

/** Projects, and matters that Osloregionen follows over years. */
export const projectsNb: SeedProject[] = [
  {
    ...here,
    title: 'Gods- og logistikkprosjektet',
    slug: 'gods-og-logistikk',
    summary:
      'Fra 2018 til 2020 skaffet kommunene seg et oppdatert kunnskapsgrunnlag om hvordan gods håndteres i regionen. Resultatet er fire rapporter.',
    date: '2020-10',
    kind: 'project',
    status: 'finished',
    period: { from: 2018, to: 2020 },
    artwork: 'freightFjord',
    priorityAreas: ['areal-transport-mobilitet-og-logistikk'],
    contactPeople: ['eva', 'merete'],
    origin: 'deck',
    body: [
      p(
        'Gods er alt fra mat til byggevarer, og nesten alt skal over en kommunegrense. Prosjektet skulle gi kommunene et felles og oppdatert grunnlag å planlegge ut fra.',
      ),
      h2('Mål'),
      p('Kunnskapen skal brukes til et mer samordnet arbeid i regionen, nasjonalt og i Norden, slik at'),
      ul(
        'en større andel av godset går på sjø og jernbane',
        'godstransporten på vei blir mer effektiv og bedre for miljø og klima',
      ),
      h2('Rapportene'),
      table({
        caption: 'Rapportene fra prosjektet',
        data: [
          ['Rapport', 'Tema', 'Levert'],
          ['Delrapport 1', 'Kunnskapsgrunnlag', 'Juni 2019'],
          ['Delrapport 2', 'Tiltak for økt sjø- og banetransport', 'Mai 2020'],
          ['Delrapport 3', 'Roller for mer miljø- og klimavennlig godstransport', 'Mai 2020'],
          ['Sluttrapport', 'Hele prosjektet', 'Oktober 2020'],
        ],
        hasRowHeaders: true,
      }),
      p(
        'Flowchange har skrevet alle fire. Hovedfunnene står i ',
        link('delrapport 1', '/rapporter/gods-og-logistikk-delrapport-1-kunnskapsgrunnlag'),
        '.',
      ),
      factBox(
        'Før prosjektet',
        p(
          'Osloregionen har arbeidet med gods lenge. ',
          link('Godsstrategien', '/styringsdokumenter/godsstrategi'),
          ' er fra 2012.',
        ),
      ),
    ],
  },
  {
    ...here,
    title: 'Nasjonal transportplan',
    slug: 'nasjonal-transportplan',
    summary:
      'Staten rullerer transportplanen med noen års mellomrom. Osloregionen følger arbeidet fra innspill til ferdig plan.',
    date: '2021',
    kind: 'dossier',
    status: 'active',
    artwork: 'fjordTowns',
    priorityAreas: ['areal-transport-mobilitet-og-logistikk'],
    contactPeople: ['eva', 'margrethe'],
    origin: 'deck',
    body: [
      p(
        'Nasjonal transportplan (NTP) sier hva staten vil bygge og drive av vei, jernbane, havner og farleder. Rulleringen av planen er et eksempel på det Osloregionen kaller proaktivt interessepolitisk arbeid: Vi kjenner prosessen på forhånd og sier fra tidlig.',
      ),
      h2('Planen for 2022–2033'),
      ol(
        [
          bold('14. mai 2020: '),
          'Osloregionen sender ',
          link('sitt innspill', '/uttalelser/innspill-til-nasjonal-transportplan-2022-2033'),
          '.',
        ],
        [
          bold('19. mars 2021: '),
          'Planen blir lagt fram, med ',
          link(
            'blandet gjennomslag for Osloregionen',
            '/aktuelt/nasjonal-transportplan-blandet-gjennomslag-for-osloregionen',
          ),
          '.',
        ],
        [
          bold('26. mars 2021: '),
          'To faggrupper har ',
          link('felles møte om planen', '/kalender/felles-faggruppemote-atp-og-km-9-april-om-ntp'),
          '.',
        ],
      ),
      h2('Målene vi måler planen mot'),
      p(
        'Når Osloregionen mener noe om planen, er utgangspunktet de fire målene i ',
        link('areal- og transportstrategien', '/styringsdokumenter/areal-og-transportstrategi'),
        '.',
      ),
    ],
  },
  {
    ...here,
    title: 'Areal- og transportstrategien',
    slug: 'areal-og-transportstrategien',
    summary:
      'Kommunene har hatt en felles strategi for arealbruk og transport siden 2008. Den har fire mål og følges opp over tid.',
    date: '2016-05',
    kind: 'dossier',
    status: 'active',
    period: { from: 2008, to: null },
    artwork: 'mjosaPaper',
    priorityAreas: ['areal-transport-mobilitet-og-logistikk'],
    contactPeople: ['eva'],
    origin: 'deck',
    body: [
      p(
        'Strategien er et felles svar på hvor regionen skal vokse, og hvordan folk og varer skal komme fram. Den første er fra 2008. Den reviderte utgaven ble vedtatt i mai 2016.',
      ),
      h2('Fire mål'),
      ol(
        'en konkurransedyktig og bærekraftig region i Europa',
        'flerkjernet utvikling',
        'et effektivt og miljøvennlig transportsystem',
        'nullvekstmålet i byområdene',
      ),
      p(
        'Flere sentra krever gode forbindelser mellom dem, og ikke bare inn til Oslo. Derfor henger de fire målene sammen. Les mer om ideen om en ',
        link('flerkjernet region', '/om-oss/flerkjernet-region'),
        '.',
      ),
      callToAction({
        title: 'Les strategien',
        text: 'Målene, kort fortalt, og et sammendrag du kan laste ned.',
        link: {
          label: 'Areal- og transportstrategi for Osloregionen',
          href: '/styringsdokumenter/areal-og-transportstrategi',
        },
      }),
    ],
  },
  {
    ...here,
    title: 'Ordførererklæringen og oppfølgingen',
    slug: 'ordforererklaeringen',
    summary:
      'Ordførernes erklæring fra 2019 følges opp med en årlig klimastatus, en egen faggruppe og gode eksempler som deles.',
    date: '2019-02-07',
    kind: 'dossier',
    status: 'active',
    period: { from: 2019, to: null },
    artwork: 'climatePaper',
    priorityAreas: ['klima-og-miljo'],
    contactPeople: ['eva', 'merete'],
    origin: 'deck',
    body: [
      p(
        'I ',
        link('Ordførererklæringen', '/styringsdokumenter/ordforererklaeringen'),
        ' fra 7. februar 2019 gikk ordførerne sammen om å gjøre Osloregionen til Europas ledende hovedstadsregion på miljø og klima. En erklæring er verdt så mye som det som kommer etter den.',
      ),
      h2('Slik følges den opp'),
      ul(
        [
          bold('Klimastatus: '),
          'En årlig rapport viser hvordan utslippene utvikler seg. Se ',
          link('utgaven fra 2021', '/rapporter/klimastatus-2021'),
          '.',
        ],
        [
          bold('Faggruppe: '),
          link('Faggruppen for klima og miljø', '/om-oss/organer/faggruppe-for-klima-og-miljo'),
          ' samler fagfolk fra kommunene.',
        ],
        [
          bold('Race to Zero: '),
          'I 2021 oppfordret Osloregionen kommunene til å ',
          link('bli med i kampanjen', '/kampanjer/race-to-zero-2021'),
          '.',
        ],
        [
          bold('Gode eksempler: '),
          'Det kommunene har prøvd, skal ',
          link('vises fram', '/gode-eksempler'),
          ', slik at andre kan lære av det.',
        ],
      ),
      h2('Utslippene'),
      chart({
        title: 'Endring i utslipp i Osloregionen',
        kind: 'bar',
        unit: '%',
        data: [
          ['Periode', 'Endring'],
          ['2009–2019', '−12'],
          ['2018–2019', '−5'],
        ],
        summary:
          'Utslippene gikk ned med 12 prosent fra 2009 til 2019. Fra 2018 til 2019 gikk de ned med 5 prosent.',
        source: 'Klimastatus 2021',
      }),
      h2('Fornyet'),
      p('Erklæringen ble fornyet 2. juni 2022, på dagen for BEST-konferansen. Over 50 skrev under.'),
    ],
  },
  {
    ...here,
    title: 'ReSTART Osloregionen',
    slug: 'restart-osloregionen',
    summary:
      'Prosjektet skal styrke næringslivet i den internasjonale konkurransen ved å trekke kompetanse og investeringer til regionen.',
    date: '2021',
    kind: 'project',
    status: 'active',
    artwork: 'businessMorning',
    priorityAreas: ['konkurransekraft-og-attraktivitet'],
    contactPeople: ['mari', 'margrethe'],
    origin: 'deck',
    body: [
      p(
        'Bedrifter i Osloregionen konkurrerer med bedrifter i hele verden. ReSTART Osloregionen skal hjelpe dem med to ting de trenger: internasjonal kompetanse og internasjonale investeringer.',
      ),
      h2('Om lag ti kampanjer'),
      p('Kampanjene skal gjennomføres sammen med næringsliv og partnere. Planen har fire typer kampanjer:'),
      table({
        caption: 'Slik kan en kampanje se ut',
        data: [
          ['Form', 'Eksempel'],
          ['Sosiale medier', 'En kampanje for en næring eller en del av regionen'],
          ['Film', 'Filmer om regionen, til bruk i ulike kampanjer'],
          ['Arrangement', 'Konferanse, rekrutteringsdag, investordag eller hackathon'],
          ['Nettverk', 'Et nettverk for investorer'],
        ],
        hasRowHeaders: true,
      }),
      callToAction({
        title: 'Se kampanjen',
        link: { label: 'ReSTART Osloregionen: kampanjene', href: '/kampanjer/restart-osloregionen' },
      }),
      h2('Bygger på merkevaren'),
      p(
        'Prosjektet følger opp ',
        link('den internasjonale merkevarestrategien', '/styringsdokumenter/internasjonal-merkevarestrategi'),
        ' fra 2015 og løfter fram ',
        link('næringer der regionen er sterk', '/naeringer'),
        '.',
      ),
    ],
  },
  {
    ...here,
    title: 'Oslopolitan',
    slug: 'oslopolitan',
    summary:
      'Oslopolitan.no er Osloregionens nettsted på engelsk, for talenter, investorer, samarbeidspartnere og besøkende.',
    date: '2021',
    kind: 'project',
    status: 'active',
    artwork: 'regionNight',
    priorityAreas: ['konkurransekraft-og-attraktivitet'],
    contactPeople: ['mari', 'margrethe'],
    origin: 'deck',
    body: [
      p(
        link('Oslopolitan', 'https://www.oslopolitan.no/'),
        ' viser Osloregionen fram for verden. Osloregionen.no er for dem som vil vite hva kommunene gjør sammen. Oslopolitan er for dem som vurderer å komme hit.',
      ),
      h2('Skrevet for lesere, ikke oversatt'),
      p(
        'Nettstedene deler fakta, men ikke tekster. Den som vurderer å flytte hit, spør om noe annet enn en lokalpolitiker. Derfor er sakene skrevet hver for seg.',
      ),
      h2('Fire målgrupper'),
      ul('talenter', 'investorer', 'samarbeidspartnere', 'besøkende'),
      p('Les ', link('nyheten om lanseringen', '/aktuelt/oslopolitan-no-er-lansert'), '.'),
    ],
  },
  {
    ...here,
    title: 'Merkevarestrategien',
    slug: 'internasjonal-merkevarestrategi',
    summary: 'Siden 2015 har nesten hundre kampanjer og prosjekter styrket merkevaren Oslo ute i verden.',
    date: '2015',
    kind: 'dossier',
    status: 'active',
    period: { from: 2015, to: null },
    artwork: 'osloNight',
    priorityAreas: ['konkurransekraft-og-attraktivitet'],
    partners: ['Oslo Business Region', 'VisitOSLO'],
    contactPeople: ['mari'],
    origin: 'deck',
    body: [
      p(
        'Osloregionen og Oslo Business Region har laget en internasjonal merkevarestrategi i samarbeid med VisitOSLO. Den ble vedtatt i 2015 og er fortsatt grunnlaget for arbeidet med å gjøre regionen kjent.',
      ),
      keyFigures({
        figures: [
          {
            value: 'Nesten 100',
            label: 'kampanjer og prosjekter for merkevaren Oslo siden 2015',
            source: 'Osloregionen, 2021',
          },
        ],
      }),
      h2('Dette trenger regionen'),
      ul('talenter', 'investeringer', 'samarbeidspartnere', 'besøkende'),
      p(
        'Les ',
        link('strategien', '/styringsdokumenter/internasjonal-merkevarestrategi'),
        ', eller se hvordan den følges opp i ',
        link('ReSTART Osloregionen', '/prosjekter/konkurransekraft-og-attraktivitet/restart-osloregionen'),
        ' og ',
        link('Oslopolitan', '/prosjekter/konkurransekraft-og-attraktivitet/oslopolitan'),
        '.',
      ),
    ],
  },
]
