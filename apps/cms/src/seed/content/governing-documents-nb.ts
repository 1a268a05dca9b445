import { bold, downloads, factBox, h2, keyFigures, link, p, quote, ul } from '../body.ts'
import type { SeedGoverningDocument } from './shapes.ts'

const here = { language: 'nb', sites: ['osloregionen'] } satisfies Partial<SeedGoverningDocument>

/** What Osloregionen has adopted to steer by. */
export const governingDocumentsNb: SeedGoverningDocument[] = [
  {
    ...here,
    title: 'Ordførererklæringen',
    slug: 'ordforererklaeringen',
    summary:
      'Ordførerne i Osloregionen vil at regionen skal lede an i Europa på miljø og klima. Erklæringen fra 2019 har seks punkter.',
    date: '2019-02-07',
    kind: 'declaration',
    period: { from: 2019, to: null },
    adopted: '2019-02-07',
    file: 'ordforererklaeringen',
    artwork: 'climatePaper',
    priorityAreas: ['klima-og-miljo'],
    projects: ['ordforererklaeringen'],
    contactPeople: ['eva', 'merete'],
    origin: 'deck',
    points: [
      {
        title: 'Et felles mål',
        text: 'Osloregionen skal bli den ledende hovedstadsregionen i Europa på miljø og klima.',
      },
      {
        title: 'Kommunenes rolle',
        text: 'Kommuner og fylkeskommuner har en viktig rolle når klimautfordringene skal håndteres.',
      },
      {
        title: 'Invitasjon til andre regioner',
        text: 'Andre kommuner, fylkeskommuner og regioner, i Norge og internasjonalt, inviteres til et forpliktende samarbeid.',
      },
      {
        title: 'Invitasjon til næringsliv og forskning',
        text: 'Bedrifter, forskningsinstitutter og utdanningsinstitusjoner inviteres til å være med på å utvikle nye løsninger.',
      },
      {
        title: 'Forventninger til staten',
        text: 'Nasjonale myndigheter forventes å bidra med rammebetingelser og virkemidler.',
      },
      {
        title: 'Ti tiltak på fire områder',
        text: 'En liste med ti tiltak dekker areal og transport, sirkulær økonomi, verdiskaping og kompetanse, og erfaringsutveksling og læring.',
      },
    ],
    body: [
      p(
        'Erklæringen viser en samlet region i arbeidet med miljø og klima. Den ble lagt fram ',
        bold('7. februar 2019'),
        ', samme dag som BEST-konferansen. Punktene er gjengitt med våre ord.',
      ),
      quote(
        'Målet er å være «Europas ledende hovedstadsregion på miljø og klima»',
        'Ordførererklæringen, punkt 1',
        'Slik Osloregionen gjengir det i sin presentasjon fra 2021',
      ),
      keyFigures({
        figures: [
          { value: '50', label: 'skrev under 7. februar 2019', source: 'Osloregionen' },
          { value: '54', label: 'har sluttet seg til i alt', source: 'Osloregionen' },
        ],
      }),
      h2('Både gammelt og nytt'),
      p(
        'Innholdet er forankret i strategiene Osloregionen allerede hadde. Det nye er at ordførerne går sammen om én erklæring, og at de legger vekt på å vise fram gode eksempler som andre kan lære av og la seg inspirere av.',
      ),
      h2('Fornyet i 2022'),
      p(
        'Erklæringen ble fornyet 2. juni 2022, med over 50 underskrifter. Slik følges den opp, kan du lese i ',
        link('prosjektet om erklæringen', '/prosjekter/klima-og-miljo/ordforererklaeringen'),
        '.',
      ),
    ],
  },
  {
    ...here,
    title: 'Areal- og transportstrategi for Osloregionen',
    slug: 'areal-og-transportstrategi',
    summary:
      'Strategien ser arealbruk og transport i sammenheng. Den har fire mål og ble vedtatt i revidert utgave i mai 2016.',
    date: '2016-05',
    kind: 'strategy',
    period: { from: 2016, to: null },
    adopted: '2016-05',
    file: 'arealOgTransportstrategien',
    artwork: 'fjordTowns',
    priorityAreas: ['areal-transport-mobilitet-og-logistikk'],
    projects: ['areal-og-transportstrategien'],
    contactPeople: ['eva'],
    origin: 'deck',
    points: [
      {
        title: 'Konkurransedyktig og bærekraftig',
        text: 'Osloregionen skal være en konkurransedyktig og bærekraftig region i Europa.',
      },
      { title: 'Flerkjernet', text: 'Utviklingen skal være flerkjernet, med flere sterke sentra.' },
      {
        title: 'Effektiv og miljøvennlig transport',
        text: 'Transportsystemet skal være effektivt og miljøvennlig.',
      },
      {
        title: 'Nullvekst i byområdene',
        text: 'Nullvekstmålet gjelder i byområdene: Veksten i persontransport skal tas uten mer biltrafikk.',
      },
    ],
    body: [
      p(
        'Hvor folk bor og arbeider, avgjør hvordan de reiser. Derfor har kommunene en felles strategi for arealbruk og transport, og ikke to.',
      ),
      h2('Fra 2008 til 2016'),
      p(
        'Den første strategien er fra 2008. Den som gjelder nå, er en revidert utgave fra mai 2016. De fire målene er grunnlaget når Osloregionen mener noe om samferdsel, for eksempel i ',
        link(
          'innspillet til Nasjonal transportplan',
          '/uttalelser/innspill-til-nasjonal-transportplan-2022-2033',
        ),
        '.',
      ),
      factBox(
        'Hva er nullvekstmålet?',
        p('Når byområdene vokser, skal flere gå, sykle og reise kollektivt. Biltrafikken skal ikke vokse.'),
      ),
    ],
  },
  {
    ...here,
    title: 'Internasjonal merkevarestrategi for Osloregionen',
    slug: 'internasjonal-merkevarestrategi',
    summary:
      'Strategien fra 2015 samler regionen om én merkevare ute i verden. Osloregionen og Oslo Business Region laget den i samarbeid med VisitOSLO.',
    date: '2015',
    kind: 'strategy',
    period: { from: 2015, to: null },
    adopted: '2015',
    file: 'merkevarestrategien',
    artwork: 'regionNight',
    priorityAreas: ['konkurransekraft-og-attraktivitet'],
    projects: ['internasjonal-merkevarestrategi'],
    contactPeople: ['mari'],
    origin: 'deck',
    points: [
      {
        title: 'Talenter',
        text: 'Regionen trenger mennesker som vil arbeide i bedriftene og forskningsmiljøene.',
      },
      { title: 'Investeringer', text: 'Regionen trenger investeringer som styrker næringslivet.' },
      { title: 'Samarbeidspartnere', text: 'Regionen trenger noen å utvikle nye løsninger sammen med.' },
      { title: 'Besøkende', text: 'Regionen trenger mennesker som vil oppleve byene og landskapet.' },
    ],
    body: [
      p(
        'Sett utenfra er kommunegrenser usynlige. Den som skal velge et sted å arbeide, investere eller reise til, ser en region. Strategien skal gjøre at de ser den samme regionen, hvem som enn forteller om den.',
      ),
      p('De fire punktene under sier hva merkevaren skal hjelpe regionen å få.'),
      h2('To deler og mange kampanjer'),
      p(
        'Strategien ble vedtatt i 2015. Del 1 er datert 2. mars 2015. Siden har nesten hundre kampanjer og prosjekter vært med på å styrke merkevaren. En veiledning på engelsk finner du på ',
        link('brandingoslo.no', 'https://www.brandingoslo.no/'),
        '.',
      ),
    ],
  },
  {
    ...here,
    title: 'Samarbeidsavtalen for Osloregionen',
    slug: 'samarbeidsavtalen',
    summary:
      'Avtalen er grunnlaget for Osloregionen interkommunalt politisk råd. Alle kommunestyrene har vedtatt den, og den erstatter vedtektene.',
    date: '2020-10-28',
    kind: 'agreement',
    period: { from: 2020, to: null },
    file: 'samarbeidsavtalen',
    artwork: 'regionPaper',
    priorityAreas: ['fellesskap-og-samarbeid'],
    contactPeople: ['oyvind'],
    origin: 'deck',
    points: [],
    body: [
      p(
        'Osloregionen ble først etablert i 2004. Da den ble omdannet til interkommunalt politisk råd ',
        bold('28. oktober 2020'),
        ', tok en samarbeidsavtale over for vedtektene. Hvert kommunestyre har vedtatt avtalen for sin kommune.',
      ),
      h2('Organene'),
      ul(
        [link('Representantskapet', '/om-oss/organer/representantskapet'), ' er det høyeste organet.'],
        [link('Styret', '/om-oss/organer/styret'), ' har leder og nestleder, som representantskapet velger.'],
        [
          link('Interessepolitisk utvalg', '/om-oss/organer/interessepolitisk-utvalg'),
          ' har politisk representasjon.',
        ],
      ),
      h2('Bakgrunnen'),
      p(
        'Den nye kommuneloven gjør kommunenes rolle som samfunnsutvikler tydeligere. Med avtalen fikk samarbeidet en fast form. Les mer om ',
        link('møtet der omdanningen skjedde', '/kalender/representantskapsmote-28-oktober-2020'),
        '.',
      ),
    ],
  },
  {
    ...here,
    title: 'Godsstrategi for Osloregionen',
    slug: 'godsstrategi',
    summary: 'Strategien fra 2012 var Osloregionens felles grunnlag for arbeidet med godstransport.',
    date: '2012',
    kind: 'strategy',
    adopted: '2012',
    artwork: 'freightFjord',
    priorityAreas: ['areal-transport-mobilitet-og-logistikk'],
    projects: ['gods-og-logistikk'],
    contactPeople: ['eva'],
    origin: 'public-page',
    points: [],
    body: [
      p(
        'Osloregionen fikk en egen strategi for gods i 2012. Selve dokumentet er ikke lagt ut på dette nettstedet.',
      ),
      p(
        'Kunnskapen om gods er siden oppdatert. Fra 2018 til 2020 gikk ',
        link(
          'gods- og logistikkprosjektet',
          '/prosjekter/areal-transport-mobilitet-og-logistikk/gods-og-logistikk',
        ),
        ', som har fått laget fire rapporter. Dem kan du laste ned her.',
      ),
      downloads({
        title: 'Nyere rapporter om gods',
        files: ['godsDelrapport1', 'godsDelrapport2', 'godsDelrapport3', 'godsSluttrapport'],
      }),
    ],
  },
]
