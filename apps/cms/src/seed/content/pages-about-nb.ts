import { municipalities } from '@osloregionen/constellation'
import {
  bold,
  cards,
  chart,
  factBox,
  h2,
  keyFigures,
  link,
  listing,
  map,
  newsletterSignUp,
  p,
  people,
  table,
  ul,
} from '../body.ts'
import { below, top } from './page-places.ts'
import type { SeedPage } from './shapes.ts'
import { subRegions } from './sub-regions.ts'

const everyMember = municipalities
  .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'))
  .map(({ name, county2024, number2024, population2020 }) => [
    name,
    county2024,
    number2024,
    population2020.toLocaleString('nb-NO'),
  ])

/** Pages about the organisation: who is in it, how it is built up, and how it came to be. */
export const aboutPagesNb: SeedPage[] = [
  {
    ...top,
    title: 'Om Osloregionen',
    slug: 'om-oss',
    translationOf: 'about',
    summary:
      'Osloregionen er et interkommunalt politisk råd. 65 kommuner, Oslo medregnet, samarbeider om det som krysser kommunegrensene.',
    artwork: 'regionFjord',
    body: [
      p(
        'Folk og varer krysser kommunegrenser hver dag. Det gjør utslippene også. Osloregionen er stedet der kommunene i og rundt hovedstaden møtes for å finne løsninger sammen.',
      ),
      keyFigures({
        figures: [
          { value: '65', label: 'medlemskommuner, Oslo medregnet', source: 'Osloregionen, 2021' },
          { value: '2,23 millioner', label: 'innbyggere 1. januar 2020', source: 'SSB og Oslo kommune' },
          { value: '2004', label: 'Osloregionen ble først etablert' },
          { value: '4', label: 'innsatsområder i 2021–2024' },
        ],
      }),
      h2('Et politisk råd'),
      p(
        'Osloregionen ble omdannet til interkommunalt politisk råd ',
        bold('28. oktober 2020'),
        '. ',
        link('Samarbeidsavtalen', '/styringsdokumenter/samarbeidsavtalen'),
        ' er vedtatt i alle kommunestyrene.',
      ),
      cards({
        title: 'Bli kjent med oss',
        cards: [
          {
            title: 'Medlemmer',
            text: 'Kart og tabell over de 65 kommunene.',
            href: '/om-oss/medlemmer',
          },
          {
            title: 'Organer',
            text: 'Representantskapet, styret, utvalget og gruppene.',
            href: '/om-oss/organer',
          },
          { title: 'Sekretariatet', text: 'Hvem som arbeider med hva.', href: '/om-oss/sekretariatet' },
          { title: 'Vår rolle', text: 'Hva kommunene kan gjøre bedre sammen.', href: '/om-oss/var-rolle' },
          {
            title: 'Innsatsområder',
            text: 'De fire områdene for 2021–2024.',
            href: '/om-oss/innsatsomrader',
          },
          {
            title: 'Flerkjernet region',
            text: 'Ideen som samarbeidet bygger på.',
            href: '/om-oss/flerkjernet-region',
          },
        ],
      }),
      h2('Mer om Osloregionen'),
      ul(
        link('Historien fra 2004 til i dag', '/om-oss/historie'),
        link('Delregionene', '/om-oss/delregioner'),
        link('Interessepolitisk arbeid', '/om-oss/interessepolitikk'),
        link('Internasjonal profilering', '/om-oss/internasjonal-profilering'),
        link('Sterke næringsmiljøer', '/om-oss/naeringsmiljoer'),
        link('Hvordan vi kommuniserer', '/om-oss/kommunikasjon'),
        link('Ord vi bruker', '/om-oss/ord-vi-bruker'),
      ),
      newsletterSignUp({ title: 'Følg med på hva vi gjør' }),
    ],
  },
  {
    ...below,
    title: 'Medlemmer',
    slug: 'medlemmer',
    summary:
      '65 kommuner er med i Osloregionen. Her er de på kart og i tabell, med fylke, nummer og folketall.',
    artwork: 'regionPaper',
    body: [
      p(
        'Medlemmene strekker seg fra Tinn i vest til Kongsvinger i øst, og fra Ringsaker i nord til Hvaler i sør. Til sammen hadde de 2,23 millioner innbyggere 1. januar 2020.',
      ),
      map({ title: 'Medlemskommunene på kartet', municipalities: [] }),
      p('Hver kommune har ', link('en egen side', '/kommuner'), '.'),
      table({
        caption: 'De 65 kommunene i Osloregionen',
        data: [['Kommune', 'Fylke', 'Kommunenummer', 'Innbyggere 1. januar 2020'], ...everyMember],
        hasRowHeaders: true,
        source: 'SSB; Oslo kommune for Oslo. Fylke og kommunenummer følger inndelingen fra 2024.',
      }),
      factBox(
        'To navn som kan forveksles',
        p('Nes er her kommunen i Akershus. Våler er kommunen i Østfold.'),
      ),
    ],
  },
  {
    ...below,
    title: 'Organer',
    slug: 'organer',
    summary:
      'Representantskapet er det høyeste organet. Det velger styret, og styret har opprettet fire administrative grupper.',
    artwork: 'communityMorning',
    body: [
      p(
        'Et interkommunalt politisk råd styres av politikere fra medlemskommunene. Under dem arbeider fagfolk fra kommunene og et sekretariat.',
      ),
      listing({ title: 'Politiske organer', query: { type: 'bodies', kind: 'assembly', limit: 5 } }),
      listing({ query: { type: 'bodies', kind: 'board', limit: 5 } }),
      listing({ query: { type: 'bodies', kind: 'committee', limit: 5 } }),
      listing({
        title: 'Administrative grupper',
        query: { type: 'bodies', kind: 'administrative-group', limit: 10 },
        more: { label: 'Om de administrative gruppene', href: '/om-oss/administrative-grupper' },
      }),
      listing({
        title: 'Sekretariat',
        query: { type: 'bodies', kind: 'secretariat', limit: 5 },
        more: { label: 'Se hvem som arbeider der', href: '/om-oss/sekretariatet' },
      }),
    ],
  },
  {
    ...below,
    title: 'Administrative grupper',
    slug: 'administrative-grupper',
    summary: 'Styret har vedtatt å ha fire administrative grupper. Tre av dem er faggrupper.',
    artwork: 'mjosaPaper',
    body: [
      p(
        'Saker må forberedes før politikerne kan avgjøre dem, og vedtak må følges opp. Det arbeidet gjør fagfolk fra kommunene i fire grupper.',
      ),
      cards({
        title: 'De fire gruppene',
        cards: [
          {
            title: 'Administrativ koordineringsgruppe',
            href: '/om-oss/organer/administrativ-koordineringsgruppe',
          },
          {
            title: 'Faggruppe for areal og transport',
            href: '/om-oss/organer/faggruppe-for-areal-og-transport',
          },
          {
            title: 'Faggruppe for næringssamarbeid',
            href: '/om-oss/organer/faggruppe-for-naeringssamarbeid',
          },
          {
            title: 'Faggruppe for klima og miljø',
            text: 'Den nyeste av gruppene.',
            href: '/om-oss/organer/faggruppe-for-klima-og-miljo',
          },
        ],
      }),
      h2('Hvorfor klima og miljø fikk sin egen gruppe'),
      p(
        'Klima og miljø er ett av de fire innsatsområdene for 2021–2024. Les om ',
        link('den nye faggruppen', '/aktuelt/ny-faggruppe-for-klima-og-miljo'),
        '.',
      ),
    ],
  },
  {
    ...below,
    title: 'Sekretariatet',
    slug: 'sekretariatet',
    summary: 'Seks personer arbeidet i sekretariatet i 2021. Her ser du hvem som har hvilket område.',
    body: [
      p('Sekretariatet er de ansatte i Osloregionen. Slik var det satt sammen i 2021.'),
      people({
        title: 'Hvem vi er',
        people: ['oyvind', 'eva', 'merete', 'mari', 'marianne', 'margrethe'],
      }),
      table({
        caption: 'Hvem kan svare på hva?',
        data: [
          ['Tema', 'Kontakt'],
          ['Samarbeidet og organene', 'Øyvind'],
          ['Areal, transport, klima og miljø', 'Eva og Merete'],
          ['Internasjonal profilering', 'Mari'],
          ['Kommunikasjon og næringspolitikk', 'Margrethe'],
        ],
        hasRowHeaders: true,
      }),
      p('Arbeider du i en redaksjon? Se ', link('siden for presse', '/presse'), '.'),
    ],
  },
  {
    ...below,
    title: 'Historie',
    slug: 'historie',
    summary:
      'Fra stiftelsen i 2004 til politisk råd i 2020 og årene etter: det viktigste som har skjedd i Osloregionen.',
    origin: 'public-page',
    artwork: 'regionNight',
    body: [
      p(
        'Osloregionen begynte som en allianse mellom kommuner. Medlemmene har skiftet, og formen er blitt fastere, men tanken er den samme: Noe gjøres best sammen.',
      ),
      table({
        caption: 'Osloregionen år for år',
        data: [
          ['Når', 'Hva'],
          ['17. desember 2004', 'Osloregionen blir stiftet'],
          ['2007', '56 medlemmer'],
          ['2008', 'Den første areal- og transportstrategien'],
          ['2012', 'Godsstrategien'],
          ['2014', 'Den første BEST-konferansen. 75 kommuner og 4 fylkeskommuner er med'],
          ['2015', 'Den internasjonale merkevarestrategien. 78 kommuner og 4 fylkeskommuner er med i januar'],
          ['Mai 2016', 'Revidert areal- og transportstrategi'],
          ['7. februar 2019', 'Ordførererklæringen'],
          [
            '28. oktober 2020',
            'Interkommunalt politisk råd, med 65 kommuner og Innlandet fylkeskommune. Viken fylkeskommune er ikke lenger med',
          ],
          ['2021', 'Oslopolitan.no blir lansert. Nye innsatsområder for fire år'],
          ['2. juni 2022', 'Ordførererklæringen blir fornyet'],
          ['10. november 2023', 'Eirik Lae Solberg blir leder, og Elin Såheim Bjørkli nestleder'],
          ['April 2024', '65 kommuner med om lag 2,3 millioner innbyggere'],
        ],
        hasRowHeaders: true,
        source: 'Osloregionens nettsider og presentasjon fra 2021',
      }),
      chart({
        title: 'Kommuner i Osloregionen',
        kind: 'bar',
        data: [
          ['År', 'Kommuner'],
          ['2014', '75'],
          ['2015', '78'],
          ['2020', '65'],
          ['2022', '64'],
          ['2024', '65'],
        ],
        summary:
          'Tallet på medlemskommuner var 75 i 2014, 78 i januar 2015, 65 i oktober 2020, 64 i juni 2022 og 65 i april 2024.',
        source: 'Osloregionens nettsider',
      }),
    ],
  },
  {
    ...below,
    title: 'Delregioner',
    slug: 'delregioner',
    summary:
      'Plassene i styret holdes på vegne av delregioner. Det er femten av dem, og i tillegg kommer Oslo.',
    origin: 'public-page',
    artwork: 'fjordTowns',
    body: [
      p(
        'Et styre med 65 medlemmer ville vært upraktisk. Derfor holdes hver plass i ',
        link('styret', '/om-oss/organer/styret'),
        ' på vegne av en delregion, altså en gruppe kommuner. Oslo er med for seg selv.',
      ),
      h2('Delregionene'),
      ul(...subRegions.map((subRegion) => subRegion.nb.title)),
      p('Hvilke kommuner som hører til hvilken delregion, er ikke ført opp her.'),
    ],
  },
]
