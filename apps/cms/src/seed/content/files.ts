import { filesEn } from './files-en.ts'
import type { SeedFile } from './shapes.ts'

/** Said in every file, so that nobody takes it for the document it tells of. */
const summaryOf = (document: string) =>
  `Dette er et kort sammendrag til nettstedet. Det er ikke ${document} i sin helhet.`

const freightGoals = [
  'at en større andel av godset går på sjø og jernbane',
  'at godstransporten på vei blir mer effektiv og bedre for miljø og klima',
]

/** The sample PDFs. */
export const files = {
  ...filesEn,
  godsDelrapport1: {
    title: 'Gods og logistikk i Osloregionen. Delrapport 1: Kunnskapsgrunnlag',
    language: 'nb',
    origin: 'deck',
    imprint: ['Sammendrag', 'Rapport av Flowchange på oppdrag fra Osloregionen', 'Juni 2019'],
    sections: [
      {
        heading: 'Om rapporten',
        paragraphs: [
          summaryOf('rapporten'),
          'Delrapport 1 er den første av fire rapporter fra Osloregionens gods- og logistikkprosjekt 2018–2020. Den samler kunnskap om hvordan gods håndteres i regionen. Flowchange har skrevet den.',
        ],
      },
      {
        heading: 'Hovedfunn',
        paragraphs: ['Rapporten viser blant annet dette:'],
        points: [
          'Tung veitransport fortsetter å vokse i hele regionen.',
          'Sjøtransporten til og fra utlandet vokser.',
          'Innenriks sjøtransport og jernbane taper andeler til veien.',
          'Det er knapt med areal til logistikk innenfor 40 kilometer fra Oslo sentrum.',
        ],
      },
      {
        heading: 'Hva kunnskapen skal brukes til',
        paragraphs: [
          'Kunnskapen er et grunnlag for bedre samordning i regionen, nasjonalt og i Norden. Osloregionen vil oppnå to ting:',
        ],
        points: freightGoals,
      },
      {
        heading: 'De andre rapportene',
        paragraphs: ['Delrapport 2 og 3 kom i mai 2020. Sluttrapporten kom i oktober 2020.'],
      },
    ],
  },
  godsDelrapport2: {
    title: 'Gods og logistikk i Osloregionen. Delrapport 2: Tiltak for økt sjø- og banetransport',
    language: 'nb',
    origin: 'deck',
    imprint: ['Sammendrag', 'Rapport av Flowchange på oppdrag fra Osloregionen', 'Mai 2020'],
    sections: [
      {
        heading: 'Om rapporten',
        paragraphs: [
          summaryOf('rapporten'),
          'Delrapport 2 handler om tiltak for at mer gods skal gå på sjø og jernbane. Den er den andre av fire rapporter fra Osloregionens gods- og logistikkprosjekt 2018–2020.',
        ],
      },
      {
        heading: 'Utgangspunktet',
        paragraphs: [
          'Delrapport 1 viste at innenriks sjøtransport og jernbane taper andeler til veien, og at tung veitransport fortsetter å vokse i hele regionen. Et mål for prosjektet er å snu dette, slik at en større andel av godset går på sjø og bane.',
        ],
      },
    ],
  },
  godsDelrapport3: {
    title:
      'Gods og logistikk i Osloregionen. Delrapport 3: Roller for mer miljø- og klimavennlig godstransport',
    language: 'nb',
    origin: 'deck',
    imprint: ['Sammendrag', 'Rapport av Flowchange på oppdrag fra Osloregionen', 'Mai 2020'],
    sections: [
      {
        heading: 'Om rapporten',
        paragraphs: [
          summaryOf('rapporten'),
          'Delrapport 3 handler om rollene: hvem som kan gjøre hva for at godstransporten skal bli bedre for miljø og klima. Den er den tredje av fire rapporter fra Osloregionens gods- og logistikkprosjekt 2018–2020.',
        ],
      },
      {
        heading: 'Samordning på flere nivåer',
        paragraphs: [
          'Prosjektet skal gi grunnlag for et mer samordnet arbeid i regionen, nasjonalt og i Norden. Da må det være klart hvem som har hvilken rolle.',
        ],
      },
    ],
  },
  godsSluttrapport: {
    title: 'Osloregionens gods- og logistikkprosjekt. Sluttrapport',
    language: 'nb',
    origin: 'deck',
    imprint: ['Sammendrag', 'Rapport av Flowchange på oppdrag fra Osloregionen', 'Oktober 2020'],
    sections: [
      {
        heading: 'Om rapporten',
        paragraphs: [
          summaryOf('rapporten'),
          'Sluttrapporten avslutter Osloregionens gods- og logistikkprosjekt 2018–2020. Målet for prosjektet var et oppdatert kunnskapsgrunnlag om hvordan gods og logistikk håndteres i regionen.',
        ],
      },
      {
        heading: 'Hva regionen vil oppnå',
        paragraphs: [
          'Kunnskapen skal brukes til et mer samordnet arbeid i regionen, nasjonalt og i Norden, for',
        ],
        points: freightGoals,
      },
      {
        heading: 'Rapportene som den bygger på',
        paragraphs: ['Flowchange leverte tre delrapporter før sluttrapporten:'],
        points: [
          'Delrapport 1: Kunnskapsgrunnlag (juni 2019)',
          'Delrapport 2: Tiltak for økt sjø- og banetransport (mai 2020)',
          'Delrapport 3: Roller for mer miljø- og klimavennlig godstransport (mai 2020)',
        ],
      },
    ],
  },
  klimastatus2019: {
    title: 'Klimastatus for Osloregionen 2019',
    language: 'nb',
    origin: 'public-page',
    imprint: ['Sammendrag', 'Osloregionen', '2019'],
    sections: [
      {
        heading: 'Om rapporten',
        paragraphs: [
          summaryOf('rapporten'),
          'Klimastatus kommer hvert år. Utgaven for 2019 ser på utslippene på Østlandet fram til 2017.',
        ],
      },
      {
        heading: 'Hovedfunn',
        paragraphs: ['Utslippene på Østlandet gikk ned med 11 prosent fra 2009 til 2017.'],
      },
    ],
  },
  klimastatus2021: {
    title: 'Klimastatus for Osloregionen 2021',
    language: 'nb',
    origin: 'public-page',
    imprint: ['Sammendrag', 'Osloregionen', '2021'],
    sections: [
      {
        heading: 'Om rapporten',
        paragraphs: [
          summaryOf('rapporten'),
          'Klimastatus kommer hvert år. I utgaven for 2021 er de nyeste utslippstallene fra 2019.',
        ],
      },
      {
        heading: 'Utslippene går ned',
        paragraphs: ['Tallene for Osloregionen viser nedgang, både over tid og det siste året:'],
        points: ['12 prosent ned fra 2009 til 2019', '5 prosent ned fra 2018 til 2019'],
      },
      {
        heading: 'Regionens andel av utslippene i Norge',
        paragraphs: ['I 2019 sto Osloregionen for'],
        points: ['23 prosent av alle utslipp i Norge', '51 prosent av utslippene fra veitrafikk i Norge'],
      },
    ],
  },
  ordforererklaeringen: {
    title: 'Ordførererklæringen om klima og miljø, 7. februar 2019',
    language: 'nb',
    origin: 'deck',
    imprint: ['Sammendrag', 'Ordførerne i Osloregionen', '7. februar 2019'],
    sections: [
      {
        heading: 'Om erklæringen',
        paragraphs: [
          summaryOf('erklæringen'),
          'Femti skrev under samme dag, og i alt har 54 sluttet seg til.',
        ],
      },
      {
        heading: 'De seks punktene, med våre ord',
        paragraphs: ['Ordførerne er enige om dette:'],
        points: [
          'Osloregionen skal bli den ledende hovedstadsregionen i Europa på miljø og klima.',
          'Kommuner og fylkeskommuner har en viktig rolle når klimautfordringene skal håndteres.',
          'Andre kommuner, fylkeskommuner og regioner i og utenfor Norge inviteres til et forpliktende samarbeid.',
          'Bedrifter, forskningsinstitutter og utdanningsinstitusjoner inviteres til å være med på å utvikle nye løsninger.',
          'Nasjonale myndigheter forventes å bidra med rammebetingelser og virkemidler.',
          'En liste med ti tiltak dekker fire områder: areal og transport, sirkulær økonomi, verdiskaping og kompetanse, og erfaringsutveksling og læring.',
        ],
      },
    ],
  },
  arealOgTransportstrategien: {
    title: 'Areal- og transportstrategi for Osloregionen',
    language: 'nb',
    origin: 'deck',
    imprint: ['Sammendrag', 'Osloregionen', 'Vedtatt i mai 2016'],
    sections: [
      {
        heading: 'Om strategien',
        paragraphs: [
          summaryOf('strategien'),
          'Den første strategien er fra 2008. Den reviderte utgaven ble vedtatt i mai 2016.',
        ],
      },
      {
        heading: 'Fire mål',
        paragraphs: ['Strategien har fire mål:'],
        points: [
          'en konkurransedyktig og bærekraftig region i Europa',
          'flerkjernet utvikling',
          'et effektivt og miljøvennlig transportsystem',
          'nullvekstmålet i byområdene',
        ],
      },
    ],
  },
  merkevarestrategien: {
    title: 'Internasjonal merkevarestrategi for Osloregionen',
    language: 'nb',
    origin: 'deck',
    imprint: ['Sammendrag', 'Osloregionen og Oslo Business Region, i samarbeid med VisitOSLO', '2015'],
    sections: [
      {
        heading: 'Om strategien',
        paragraphs: [summaryOf('strategien'), 'Strategien ble vedtatt i 2015. Del 1 er datert 2. mars 2015.'],
      },
      {
        heading: 'Det regionen trenger',
        paragraphs: ['Merkevaren skal hjelpe regionen å få det den trenger:'],
        points: ['talenter', 'investeringer', 'samarbeidspartnere', 'besøkende'],
      },
    ],
  },
  samarbeidsavtalen: {
    title: 'Samarbeidsavtalen for Osloregionen interkommunalt politisk råd',
    language: 'nb',
    origin: 'deck',
    imprint: ['Sammendrag', 'Osloregionen', '28. oktober 2020'],
    sections: [
      {
        heading: 'Om avtalen',
        paragraphs: [
          summaryOf('avtalen'),
          'Avtalen erstatter de tidligere vedtektene. Alle kommunestyrene har vedtatt den. Osloregionen ble omdannet til interkommunalt politisk råd 28. oktober 2020.',
        ],
      },
      {
        heading: 'Organene',
        paragraphs: ['Osloregionen har disse politiske organene:'],
        points: [
          'Representantskapet er det høyeste organet.',
          'Styret har leder og nestleder, som representantskapet velger.',
          'Interessepolitisk utvalg har politisk representasjon.',
        ],
      },
    ],
  },
  innspillTilNtp: {
    title: 'Innspill til Nasjonal transportplan 2022–2033',
    language: 'nb',
    origin: 'public-page',
    imprint: ['Sammendrag', 'Osloregionen', '14. mai 2020'],
    sections: [
      {
        heading: 'Om innspillet',
        paragraphs: [
          summaryOf('innspillet'),
          'Osloregionen sendte innspillet 14. mai 2020. Grunnlaget er den felles areal- og transportstrategien.',
        ],
      },
      {
        heading: 'Målene som innspillet bygger på',
        paragraphs: ['Areal- og transportstrategien har fire mål:'],
        points: [
          'en konkurransedyktig og bærekraftig region i Europa',
          'flerkjernet utvikling',
          'et effektivt og miljøvennlig transportsystem',
          'nullvekstmålet i byområdene',
        ],
      },
    ],
  },
} satisfies Record<string, SeedFile>

export type FileKey = keyof typeof files
