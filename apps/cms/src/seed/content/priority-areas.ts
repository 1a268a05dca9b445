import { link, p, type BodyPart } from '../body.ts'
import type { Origin } from './article.ts'

interface PriorityAreaText {
  title: string
  summary: string
  goals: readonly string[]
  body: readonly BodyPart[]
}

/** What an area was called before, and the part of the address it then had, where that is known. */
interface FormerName {
  name: string
  slug?: string
}

export interface SeedPriorityArea {
  slug: string
  aliases: readonly FormerName[]
  origin: Origin
  nb: PriorityAreaText
  en: PriorityAreaText
}

/** The years the four areas were adopted for. */
export const period = { from: 2021, to: 2024 }

/** The four priority areas, with the goals that the presentation of 2021 names for each. */
export const priorityAreas = [
  {
    slug: 'areal-transport-mobilitet-og-logistikk',
    aliases: [{ name: 'Areal og transport', slug: 'areal-og-transport' }],
    origin: 'deck',
    nb: {
      title: 'Areal, transport, mobilitet og logistikk',
      summary:
        'Kommunene planlegger arealbruk og transport i sammenheng, slik at flere sentra kan vokse uten at biltrafikken i byområdene gjør det.',
      goals: [
        'En konkurransedyktig og bærekraftig region i Europa',
        'Flerkjernet utvikling',
        'Et effektivt og miljøvennlig transportsystem',
        'Nullvekstmålet i byområdene',
        'Større andel godstransport på sjø og jernbane',
        'Mer effektiv og miljø- og klimavennlig godstransport på vei',
      ],
      body: [
        p(
          'Areal- og transportstrategien binder arbeidet sammen. Den har fire mål: en konkurransedyktig og bærekraftig region, flerkjernet utvikling, et effektivt og miljøvennlig transportsystem og nullvekst i biltrafikken i byområdene.',
        ),
        p(
          'Gods er en del av bildet. I gods- og logistikkprosjektet fra 2018 til 2020 skaffet kommunene seg et oppdatert kunnskapsgrunnlag, som du kan ',
          link('lese om i saken om sluttrapporten', '/aktuelt/sluttrapporten-om-gods-og-logistikk-er-klar'),
          '.',
        ),
      ],
    },
    en: {
      title: 'Land use, transport, mobility and logistics',
      summary:
        'The municipalities plan land use and transport together, so that many centres can grow while car traffic in the urban areas does not.',
      goals: [
        'A competitive and sustainable region in Europe',
        'Polycentric development',
        'An efficient transport system that is kind to the environment',
        'Zero growth in car traffic in the urban areas',
        'A larger share of freight by sea and rail',
        'More efficient road freight with lower emissions',
      ],
      body: [
        p(
          'The land use and transport strategy holds the work together, with four goals: a competitive and sustainable region, polycentric development, efficient and environment-friendly transport, and zero growth in urban car traffic.',
        ),
      ],
    },
  },
  {
    slug: 'klima-og-miljo',
    aliases: [{ name: 'Klima', slug: 'klima' }],
    origin: 'deck',
    nb: {
      title: 'Klima og miljø',
      summary:
        'Regionen vil være Europas ledende hovedstadsregion på miljø og klima, og kommunene lærer av hverandres gode eksempler.',
      goals: [
        'Å være Europas ledende hovedstadsregion på miljø og klima',
        'Å vise fram gode eksempler som andre kan lære av',
        'Å invitere andre kommuner, fylkeskommuner og regioner til forpliktende samarbeid',
        'Å invitere bedrifter, forskere og utdanningsinstitusjoner til å utvikle nye løsninger',
      ],
      body: [
        p(
          'Utgangspunktet er ',
          link('Ordførererklæringen', '/aktuelt/ordforererklaeringen-seks-punkter-for-klima-og-miljo'),
          ' fra 7. februar 2019. Der samler ordførerne seg om et felles mål og om tiltak på fire områder: areal og transport, sirkulær økonomi, verdiskaping og kompetanse, og erfaringsutveksling og læring.',
        ),
        p(
          'En egen faggruppe følger opp arbeidet, og den årlige klimastatusen viser hvordan utslippene i regionen utvikler seg.',
        ),
      ],
    },
    en: {
      title: 'Climate and environment',
      summary:
        'The region aims to be Europe’s leading capital region on climate and environment, and its municipalities learn from one another.',
      goals: [
        'To be Europe’s leading capital region on climate and environment',
        'To show good examples that others can learn from',
        'To invite other municipalities, counties and regions into committed cooperation',
        'To invite businesses, researchers and educators to develop new solutions',
      ],
      body: [
        p(
          'The starting point is the mayors’ declaration of 7 February 2019: one shared goal, and action in four fields, namely land use and transport, circular economy, value creation and competence, and the exchange of experience and learning.',
        ),
      ],
    },
  },
  {
    slug: 'konkurransekraft-og-attraktivitet',
    aliases: [{ name: 'Kompetanse og verdiskaping', slug: 'kompetanse' }, { name: 'Felles profilering' }],
    origin: 'deck',
    nb: {
      title: 'Konkurransekraft og attraktivitet',
      summary:
        'Regionen skal styrke næringslivet i den internasjonale konkurransen og tiltrekke seg talenter, investeringer, samarbeidspartnere og besøkende.',
      goals: [
        'Å styrke næringslivet i Osloregionen i den internasjonale konkurransen',
        'Å tiltrekke internasjonal kompetanse',
        'Å tiltrekke internasjonale investeringer',
        'Å styrke regionens felles merkevare',
      ],
      body: [
        p(
          'Mange sterke næringsmiljøer er et regionalt fortrinn. Seks av dem løftes fram: bioøkonomi og grønn innovasjon, forsvar, maritim, finans og forretningsmessige tjenester, reiseliv og IKT.',
        ),
        p(
          'Den internasjonale merkevarestrategien fra 2015 er laget av Osloregionen og Oslo Business Region i samarbeid med VisitOSLO. ',
          link('ReSTART Osloregionen', '/aktuelt/restart-osloregionen-om-lag-ti-kampanjer'),
          ' bygger videre på den.',
        ),
      ],
    },
    en: {
      title: 'Competitiveness and attractiveness',
      summary:
        'The region strengthens its businesses in international competition and attracts talent, investment, partners and visitors.',
      goals: [
        'To strengthen the region’s businesses in international competition',
        'To attract international talent',
        'To attract international investment',
        'To strengthen the region’s shared brand',
      ],
      body: [
        p(
          'Many strong business communities are an advantage of the whole region. Six stand out: bioeconomy and green innovation, defence, maritime industries, finance and business services, travel, and ICT.',
        ),
      ],
    },
  },
  {
    slug: 'fellesskap-og-samarbeid',
    aliases: [],
    origin: 'deck',
    nb: {
      title: 'Fellesskap og samarbeid',
      summary:
        'Kommunene samarbeider om oppgaver som går på tvers av grensene, og taler sammen når regionens interesser står på spill.',
      goals: [
        'Å samarbeide og løfte blikket',
        'Regionalt samarbeid om stedsutvikling, miljø og næringsutvikling',
        'Å ivareta kommunenes regionale interesser',
        'Å drive interessepolitisk arbeid, både proaktivt og etter behov hos medlemmene',
      ],
      body: [
        p(
          'Den nye kommuneloven gjør kommunenes rolle som samfunnsutvikler tydeligere. Da Osloregionen ble ',
          link('interkommunalt politisk råd', '/aktuelt/osloregionen-er-blitt-interkommunalt-politisk-rad'),
          ' i oktober 2020, fikk samarbeidet en fast form.',
        ),
        p(
          'Det interessepolitiske arbeidet følger både planlagte prosesser, som rulleringen av Nasjonal transportplan, og saker som medlemmene tar opp underveis.',
        ),
      ],
    },
    en: {
      title: 'Community and cooperation',
      summary:
        'The municipalities work together on what crosses their borders, and speak with one voice when the region’s interests are at stake.',
      goals: [
        'To cooperate and look further ahead',
        'Regional cooperation on place-making, environment and business development',
        'To look after the regional interests of the municipalities',
        'To influence policy, both in planned processes and when members need it',
      ],
      body: [
        p(
          'Norway’s new local government act makes the municipalities’ role in regional development clearer. When the Oslo Region became an inter-municipal political council in October 2020, the cooperation gained a firm legal form.',
        ),
      ],
    },
  },
] as const satisfies readonly SeedPriorityArea[]

export type PriorityAreaSlug = (typeof priorityAreas)[number]['slug']
