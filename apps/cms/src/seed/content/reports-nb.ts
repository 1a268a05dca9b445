import {
  bold,
  chart,
  downloads,
  factBox,
  h2,
  keyFigures,
  link,
  listing,
  p,
  table,
  ul,
  type BodyPart,
} from '../body.ts'
import type { SeedReport } from './shapes.ts'

type Shared =
  'language' | 'sites' | 'origin' | 'kind' | 'series' | 'authors' | 'commissionedBy' | 'priorityAreas'

const freight = (part: number): Pick<SeedReport, Shared | 'projects' | 'contactPeople' | 'artwork'> => ({
  language: 'nb',
  sites: ['osloregionen'],
  origin: 'deck',
  kind: part === 4 ? 'final-report' : 'partial-report',
  series: { title: 'Gods og logistikk i Osloregionen', part },
  authors: ['Flowchange'],
  commissionedBy: 'Osloregionen',
  priorityAreas: ['areal-transport-mobilitet-og-logistikk'],
  projects: ['gods-og-logistikk'],
  contactPeople: ['eva', 'merete'],
  artwork: 'freightFjord',
})

const climate = (part: number): Pick<SeedReport, Shared | 'projects' | 'contactPeople' | 'artwork'> => ({
  language: 'nb',
  sites: ['osloregionen'],
  origin: 'public-page',
  kind: 'annual-report',
  series: { title: 'Klimastatus', part },
  authors: ['Osloregionen'],
  priorityAreas: ['klima-og-miljo'],
  projects: ['ordforererklaeringen'],
  contactPeople: ['merete', 'eva'],
  artwork: 'climatePaper',
})

const reportsOfProject: BodyPart = listing({
  title: 'Alle rapportene fra prosjektet',
  query: { type: 'reports', project: 'gods-og-logistikk', limit: 4 },
})

/** Reports on osloregionen.no: the freight series and the yearly climate status. */
export const reportsNb: SeedReport[] = [
  {
    ...freight(1),
    title: 'Gods og logistikk i Osloregionen. Delrapport 1: Kunnskapsgrunnlag',
    slug: 'gods-og-logistikk-delrapport-1-kunnskapsgrunnlag',
    translationOf: 'freight-and-logistics-base-of-knowledge',
    summary:
      'Den første delrapporten beskriver hvordan gods fraktes og lagres i regionen. Den viser at veien tar en stadig større del av godset.',
    date: '2019-06',
    file: 'godsDelrapport1',
    keyFindings: [
      'Tung veitransport fortsetter å vokse i hele regionen.',
      'Sjøtransporten til og fra utlandet vokser.',
      'Innenriks sjøtransport og jernbane taper andeler til veien.',
      'Det er knapt med areal til logistikk innenfor 40 kilometer fra Oslo sentrum.',
    ],
    body: [
      p(
        'Hva slags gods går gjennom Osloregionen, hvordan fraktes det, og hvor er det plass til lager og terminaler? Delrapport 1 samler det vi vet, slik at kommunene kan planlegge ut fra det samme grunnlaget.',
      ),
      h2('Mer på vei, mindre på bane'),
      p(
        'Målet er at en større andel av godset skal gå på sjø og jernbane. Rapporten viser at utviklingen går den andre veien innenlands: Sjø og bane taper andeler, og den tunge veitransporten vokser i hele regionen. Unntaket er sjøtransporten til og fra utlandet, som vokser.',
      ),
      h2('Kamp om arealene'),
      p(
        'Logistikk trenger store, flate tomter nær veier, havner og kunder. Innenfor ',
        bold('40 kilometer fra Oslo sentrum'),
        ' er slike arealer blitt en knapp ressurs. Derfor hører godstransport og arealplanlegging sammen.',
      ),
      factBox(
        'Hva er et kunnskapsgrunnlag?',
        p(
          'Et kunnskapsgrunnlag beskriver status. Det foreslår ikke tiltak. Tiltakene og rollene er tema i de to neste delrapportene.',
        ),
      ),
      reportsOfProject,
    ],
  },
  {
    ...freight(2),
    title: 'Gods og logistikk i Osloregionen. Delrapport 2: Tiltak for økt sjø- og banetransport',
    slug: 'gods-og-logistikk-delrapport-2-tiltak-for-okt-sjo-og-banetransport',
    summary:
      'Den andre delrapporten handler om hva som kan gjøres for at mer gods skal gå på sjø og jernbane.',
    date: '2020-05',
    file: 'godsDelrapport2',
    keyFindings: [],
    body: [
      p(
        'Delrapport 1 viste at innenriks sjøtransport og jernbane taper andeler til veien. Delrapport 2 tar for seg tiltakene: Hva kan få mer av godset over på sjø og bane?',
      ),
      p(
        'Rapporten kom i mai 2020, samtidig med ',
        link(
          'delrapport 3 om roller',
          '/rapporter/gods-og-logistikk-delrapport-3-roller-for-mer-miljo-og-klimavennlig-godstransport',
        ),
        '. Referansegruppen for prosjektet hadde ',
        link('møte 27. mai 2020', '/kalender/referansegruppemote-om-gods-27-mai-2020'),
        '.',
      ),
      h2('Hva skal tiltakene føre til?'),
      p('Prosjektet skal gi grunnlag for et mer samordnet arbeid, slik at'),
      ul(
        'en større andel av godset går på sjø og jernbane',
        'godstransporten på vei blir mer effektiv og bedre for miljø og klima',
      ),
    ],
  },
  {
    ...freight(3),
    title:
      'Gods og logistikk i Osloregionen. Delrapport 3: Roller for mer miljø- og klimavennlig godstransport',
    slug: 'gods-og-logistikk-delrapport-3-roller-for-mer-miljo-og-klimavennlig-godstransport',
    summary:
      'Den tredje delrapporten handler om hvem som kan ta hvilken rolle for at godstransporten skal bli grønnere.',
    date: '2020-05',
    file: 'godsDelrapport3',
    keyFindings: [],
    body: [
      p(
        'Gods krysser kommunegrenser, fylkesgrenser og landegrenser. Ingen kommune kan gjøre transporten grønnere alene. Delrapport 3 ser derfor på rollene i arbeidet for en mer miljø- og klimavennlig godstransport.',
      ),
      h2('Tre nivåer som må henge sammen'),
      p('Kunnskapen fra prosjektet skal gjøre det lettere å samordne arbeidet'),
      ul('i regionen', 'nasjonalt', 'i Norden'),
      p(
        'Les også ',
        link(
          'delrapport 2 om tiltak for mer transport på sjø og bane',
          '/rapporter/gods-og-logistikk-delrapport-2-tiltak-for-okt-sjo-og-banetransport',
        ),
        ', som kom samme måned.',
      ),
    ],
  },
  {
    ...freight(4),
    title: 'Osloregionens gods- og logistikkprosjekt. Sluttrapport',
    slug: 'gods-og-logistikk-sluttrapport',
    translationOf: 'freight-and-logistics-final-report',
    summary: 'Sluttrapporten runder av gods- og logistikkprosjektet 2018–2020 og bygger på tre delrapporter.',
    date: '2020-10',
    file: 'godsSluttrapport',
    attachments: ['godsDelrapport1', 'godsDelrapport2', 'godsDelrapport3'],
    keyFindings: [],
    body: [
      p(
        'Prosjektet startet i 2018 med et spørsmål som angår hele regionen: Hvordan kan varene komme fram med mindre utslipp og bedre bruk av arealene? Etter tre delrapporter kom sluttrapporten i oktober 2020.',
      ),
      h2('Fra kunnskap til samordning'),
      p(
        'Målet for prosjektet var et oppdatert kunnskapsgrunnlag om gods og logistikk. Det skal være utgangspunkt for bedre samordning i regionen, nasjonalt og i Norden. Funnene fra kartleggingen finner du i ',
        link('delrapport 1', '/rapporter/gods-og-logistikk-delrapport-1-kunnskapsgrunnlag'),
        '.',
      ),
      p(
        'Gods var tema for ',
        link('BEST-konferansen 28. oktober 2020', '/kalender/best-konferansen-2020'),
        ', samme måned som rapporten kom.',
      ),
      downloads({
        title: 'Delrapportene',
        files: ['godsDelrapport1', 'godsDelrapport2', 'godsDelrapport3'],
      }),
    ],
  },
  {
    ...climate(1),
    title: 'Klimastatus for Osloregionen 2019',
    slug: 'klimastatus-2019',
    summary:
      'Den første klimastatusen viste at utslippene på Østlandet gikk ned med 11 prosent fra 2009 til 2017.',
    date: '2019',
    file: 'klimastatus2019',
    keyFindings: ['Utslippene på Østlandet gikk ned med 11 prosent fra 2009 til 2017.'],
    body: [
      p(
        'Klimastatus er en årlig rapport om utslippene i regionen. Utgaven fra 2019 kom samme år som ordførerne ble enige om ',
        link('en felles erklæring om klima og miljø', '/styringsdokumenter/ordforererklaeringen'),
        '.',
      ),
      keyFigures({
        figures: [
          {
            value: '−11 %',
            label: 'Endring i utslipp på Østlandet fra 2009 til 2017',
            source: 'Klimastatus 2019',
          },
        ],
      }),
      p(
        'Tallet gjelder Østlandet. Senere utgaver har egne tall for Osloregionen, som er et annet område. Tallene kan derfor ikke uten videre sammenlignes.',
      ),
    ],
  },
  {
    ...climate(2),
    title: 'Klimastatus for Osloregionen 2020',
    slug: 'klimastatus-2020',
    summary: 'Den andre utgaven av den årlige rapporten om utslippene i regionen.',
    date: '2020',
    keyFindings: [],
    replaces: 'klimastatus-2019',
    body: [
      p(
        'Klimastatus kommer hvert år og gjør det mulig å følge utslippene i regionen over tid. Utgaven fra 2020 er her ført opp for oversiktens skyld. Selve rapporten er ikke lagt ut på dette nettstedet.',
      ),
      p(
        'De nyeste tallene vi har lagt ut, står i ',
        link('Klimastatus 2021', '/rapporter/klimastatus-2021'),
        '.',
      ),
    ],
  },
  {
    ...climate(3),
    title: 'Klimastatus for Osloregionen 2021',
    slug: 'klimastatus-2021',
    translationOf: 'climate-status-2021-in-english',
    summary:
      'Utslippene i Osloregionen gikk ned med 12 prosent fra 2009 til 2019. Regionen sto for 23 prosent av utslippene i Norge i 2019.',
    date: '2021',
    file: 'klimastatus2021',
    replaces: 'klimastatus-2020',
    keyFindings: [
      'Utslippene i Osloregionen gikk ned med 12 prosent fra 2009 til 2019.',
      'Fra 2018 til 2019 var nedgangen på 5 prosent.',
      'Regionen sto for 23 prosent av utslippene i Norge i 2019.',
      'Av utslippene fra veitrafikk i Norge sto regionen for 51 prosent i 2019.',
    ],
    body: [
      p(
        'Hvert år ser Osloregionen på hvordan det går med utslippene. I utgaven for 2021 gjelder de nyeste tallene 2019.',
      ),
      keyFigures({
        title: 'Utslippene går ned',
        figures: [
          { value: '−12 %', label: 'Utslipp i Osloregionen fra 2009 til 2019', source: 'Klimastatus 2021' },
          { value: '−5 %', label: 'Utslipp i Osloregionen fra 2018 til 2019', source: 'Klimastatus 2021' },
        ],
      }),
      h2('Veitrafikken veier tungt'),
      p(
        'Regionen sto for nesten en firedel av utslippene i Norge i 2019. Av utslippene fra veitrafikk sto den for litt over halvparten. Det som skjer på veiene her, betyr altså mye for hele landet.',
      ),
      chart({
        title: 'Osloregionens andel av utslippene i Norge i 2019',
        kind: 'bar',
        unit: '%',
        data: [
          ['Utslipp', 'Andel'],
          ['Alle kilder', '23'],
          ['Veitrafikk', '51'],
        ],
        summary:
          'Osloregionen sto for 23 prosent av alle utslipp i Norge i 2019, og for 51 prosent av utslippene fra veitrafikk.',
        source: 'Klimastatus 2021',
      }),
      h2('Klimastatus fra år til år'),
      table({
        caption: 'Det viktigste tallet i hver utgave',
        data: [
          ['Utgave', 'Område', 'Periode', 'Endring i utslipp'],
          ['2019', 'Østlandet', '2009–2017', '−11 %'],
          ['2021', 'Osloregionen', '2009–2019', '−12 %'],
        ],
        hasRowHeaders: true,
        source: 'Klimastatus 2019 og 2021',
      }),
      p('Østlandet og Osloregionen er ikke det samme området, så de to radene viser ikke én utvikling.'),
    ],
  },
]
