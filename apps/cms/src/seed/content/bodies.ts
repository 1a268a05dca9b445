import { h2, link, listing, p, people, type BodyPart } from '../body.ts'
import type { SeedBody } from './shapes.ts'

type Membership = SeedBody['memberships'][number]

const leader = { nb: 'Leder', en: 'Chair' }
const deputy = { nb: 'Nestleder', en: 'Deputy chair' }

/**
 * Leaders whose election is publicly known, and the municipality where it is named. A seat ends when the next holder of it
 * is elected.
 */
const boardMemberships: Membership[] = [
  { name: 'Raymond Johansen', role: leader, from: '2020-10-28', to: '2023-11-10' },
  { name: 'Lene Conradi', role: deputy, municipality: 'asker', from: '2020-10-28', to: '2023-11-10' },
  { name: 'Eirik Lae Solberg', role: leader, from: '2023-11-10' },
  { name: 'Elin Såheim Bjørkli', role: deputy, municipality: 'kongsvinger', from: '2023-11-10' },
]

/**
 * The secretariat as the presentation of 2021 has it. It does not say since when, or for how long; what each works with
 * stands with the person.
 */
const staff: Membership[] = [
  { person: 'oyvind', role: { nb: 'Leder', en: 'Head' } },
  { person: 'eva' },
  { person: 'mari' },
  { person: 'marianne' },
  { person: 'merete' },
  { person: 'margrethe' },
]

const newsOfArea = (title: string, priorityArea: string): BodyPart =>
  listing({
    title,
    query: { type: 'news', priorityArea, limit: 3 },
    more: { label: 'Alt som er aktuelt', href: '/aktuelt' },
  })

/** The bodies of the political council, and its staff. */
export const bodies: SeedBody[] = [
  {
    slug: 'representantskapet',
    kind: 'assembly',
    origin: 'deck',
    artwork: 'regionFjord',
    memberships: [],
    nb: {
      title: 'Representantskapet',
      summary:
        'Representantskapet er det høyeste organet i Osloregionen. Det velger styret med leder og nestleder.',
      body: [
        p(
          'I representantskapet møtes medlemmene. Det er det høyeste organet i Osloregionen interkommunalt politisk råd, og det velger styret.',
        ),
        p(
          'På møtet ',
          link('28. oktober 2020', '/kalender/representantskapsmote-28-oktober-2020'),
          ' ble Osloregionen omdannet til interkommunalt politisk råd.',
        ),
      ],
    },
    en: {
      title: 'The assembly',
      summary:
        'The assembly is the highest body of the Oslo Region. It elects the board with its chair and deputy chair.',
      body: [
        p(
          'The members meet in the assembly. It is the highest body of the inter-municipal political council, and it elects the board. At its meeting on 28 October 2020, the Oslo Region became an inter-municipal political council.',
        ),
      ],
    },
  },
  {
    slug: 'styret',
    kind: 'board',
    origin: 'public-page',
    artwork: 'fjordTowns',
    memberships: boardMemberships,
    nb: {
      title: 'Styret',
      summary: 'Styret er valgt av representantskapet. Plassene i styret fordeles på delregionene.',
      body: [
        p(
          'Representantskapet velger styret, med leder og nestleder. Hver plass i styret holdes på vegne av en delregion. Slik er hele regionen med når saker avgjøres.',
        ),
        p(
          'Styret har vedtatt å ha ',
          link('fire administrative grupper', '/om-oss/administrative-grupper'),
          ' som forbereder og følger opp saker.',
        ),
        h2('Leder og nestleder'),
        p(
          'Raymond Johansen ble gjenvalgt som leder 28. oktober 2020, med Lene Conradi som nestleder. Eirik Lae Solberg overtok som leder 10. november 2023, med Elin Såheim Bjørkli som nestleder. De andre medlemmene av styret er ikke ført opp her.',
        ),
      ],
    },
    en: {
      title: 'The board',
      summary: 'The board is elected by the assembly. Its seats are held on behalf of the sub-regions.',
      body: [
        p(
          'The assembly elects the board, with its chair and deputy chair. Each seat is held on behalf of a sub-region, so that the whole region takes part when matters are decided.',
        ),
        p(
          'Raymond Johansen was re-elected chair on 28 October 2020, with Lene Conradi as deputy. Eirik Lae Solberg followed as chair on 10 November 2023, with Elin Såheim Bjørkli as deputy. The other members are not listed here.',
        ),
      ],
    },
  },
  {
    slug: 'interessepolitisk-utvalg',
    kind: 'committee',
    origin: 'deck',
    artwork: 'osloNight',
    memberships: [],
    nb: {
      title: 'Interessepolitisk utvalg',
      summary: 'Utvalget består av politikere og arbeider for regionens felles interesser.',
      body: [
        p(
          'Interessepolitisk utvalg har politisk representasjon. Det kan selv stå som avsender når Osloregionen skriver til mediene eller sier hva regionen mener.',
        ),
        p(
          'Osloregionen påvirker på to måter: ved å følge planlagte prosesser fra starten, og ved å ta opp saker når medlemmene trenger det. Les mer om ',
          link('det interessepolitiske arbeidet', '/om-oss/interessepolitikk'),
          '.',
        ),
        listing({
          title: 'Uttalelser og høringssvar',
          query: { type: 'statements', limit: 5 },
          more: { label: 'Alle uttalelser', href: '/uttalelser' },
        }),
      ],
    },
    en: {
      title: 'The interest-policy committee',
      summary:
        'The committee is made up of politicians and works for the interests that the region has in common.',
      body: [
        p(
          'The committee consists of politicians. It works for the common interests of the region, both in processes that are planned and when a member needs it, and it can speak in its own name.',
        ),
      ],
    },
  },
  {
    slug: 'administrativ-koordineringsgruppe',
    kind: 'administrative-group',
    origin: 'deck',
    artwork: 'communityMorning',
    memberships: [],
    nb: {
      title: 'Administrativ koordineringsgruppe',
      summary: 'Gruppen er en av fire administrative grupper som styret har opprettet.',
      body: [
        p(
          'Styret har vedtatt å ha fire administrative grupper. Den administrative koordineringsgruppen er en av dem. De tre andre er faggrupper, hver for sitt område.',
        ),
        p(
          'Gruppen hadde blant annet ',
          link('møte 7. september 2021', '/kalender/administrativ-koordineringsgruppe-7-september-2021'),
          '.',
        ),
      ],
    },
    en: {
      title: 'The administrative coordination group',
      summary: 'The group is one of four administrative groups that the board has set up.',
      body: [
        p(
          'The board has set up four administrative groups. The coordination group is one of them; the other three are groups of specialists, each in a field of its own.',
        ),
      ],
    },
  },
  {
    slug: 'faggruppe-for-areal-og-transport',
    kind: 'administrative-group',
    origin: 'deck',
    artwork: 'freightFjord',
    memberships: [],
    nb: {
      title: 'Faggruppe for areal og transport',
      summary: 'Faggruppen samler fagfolk som arbeider med arealbruk og transport.',
      body: [
        p(
          'Faggruppen er en av fire administrative grupper i Osloregionen. Den arbeider med areal og transport, som er del av innsatsområdet ',
          link(
            'Areal, transport, mobilitet og logistikk',
            '/prosjekter/areal-transport-mobilitet-og-logistikk',
          ),
          '.',
        ),
        p(
          'I mars 2021 møttes gruppen og faggruppen for klima og miljø for å ',
          link('snakke om Nasjonal transportplan', '/kalender/felles-faggruppemote-atp-og-km-9-april-om-ntp'),
          '.',
        ),
        newsOfArea('Aktuelt om areal og transport', 'areal-transport-mobilitet-og-logistikk'),
      ],
    },
    en: {
      title: 'The specialist group for land use and transport',
      summary: 'The group brings together specialists in land use and transport.',
      body: [
        p(
          'The group is one of four administrative groups of the Oslo Region. It works with land use and transport, which belong to the first of the four priority areas for 2021–2024.',
        ),
      ],
    },
  },
  {
    slug: 'faggruppe-for-naeringssamarbeid',
    kind: 'administrative-group',
    origin: 'deck',
    artwork: 'businessMorning',
    memberships: [],
    nb: {
      title: 'Faggruppe for næringssamarbeid',
      summary: 'Faggruppen samler fagfolk som arbeider med samarbeid om næringsutvikling.',
      body: [
        p(
          'Faggruppen er en av fire administrative grupper i Osloregionen. Temaet er samarbeid om næring, som er del av innsatsområdet ',
          link('Konkurransekraft og attraktivitet', '/prosjekter/konkurransekraft-og-attraktivitet'),
          '. Regionen har ',
          link('seks næringsmiljøer', '/naeringer'),
          ' som løftes særlig fram.',
        ),
        newsOfArea('Aktuelt om konkurransekraft', 'konkurransekraft-og-attraktivitet'),
      ],
    },
    en: {
      title: 'The specialist group for business cooperation',
      summary: 'The group brings together specialists in cooperation on business development.',
      body: [
        p(
          'The group is one of four administrative groups of the Oslo Region. Its field is cooperation on business, which belongs to the priority area of competitiveness and attractiveness.',
        ),
      ],
    },
  },
  {
    slug: 'faggruppe-for-klima-og-miljo',
    kind: 'administrative-group',
    origin: 'deck',
    artwork: 'climatePaper',
    memberships: [],
    nb: {
      title: 'Faggruppe for klima og miljø',
      summary:
        'Faggruppen er den nyeste av de fire administrative gruppene. Den samler fagfolk på klima og miljø.',
      body: [
        p(
          'Klima og miljø er ett av de fire innsatsområdene for 2021–2024, og har fått sin egen faggruppe. Les om ',
          link('hvorfor gruppen ble opprettet', '/aktuelt/ny-faggruppe-for-klima-og-miljo'),
          '.',
        ),
        p(
          'Grunnlaget for arbeidet er ',
          link('Ordførererklæringen', '/styringsdokumenter/ordforererklaeringen'),
          ' og den årlige ',
          link('klimastatusen', '/rapporter/klimastatus-2021'),
          '.',
        ),
        newsOfArea('Aktuelt om klima og miljø', 'klima-og-miljo'),
      ],
    },
    en: {
      title: 'The specialist group for climate and environment',
      summary:
        'The newest of the four administrative groups brings together specialists in climate and environment.',
      body: [
        p(
          'Climate and environment is one of the four priority areas for 2021–2024 and has a specialist group of its own. Its work builds on the mayors’ declaration of 7 February 2019 and on the yearly climate status.',
        ),
      ],
    },
  },
  {
    slug: 'sekretariatet',
    kind: 'secretariat',
    origin: 'deck',
    artwork: 'regionPaper',
    memberships: staff,
    nb: {
      title: 'Sekretariatet',
      summary: 'Sekretariatet er de ansatte i Osloregionen. I 2021 var de seks.',
      body: [
        p(
          'Sekretariatet er de ansatte i Osloregionen. Her finner du hvem som arbeidet med hva i 2021. Én var da i permisjon, én var vikar, og én var utlånt fra Klimaetaten i Oslo kommune.',
        ),
        people({ people: ['oyvind', 'eva', 'merete', 'mari', 'marianne', 'margrethe'] }),
      ],
    },
    en: {
      title: 'The secretariat',
      summary: 'The secretariat is the staff of the Oslo Region. In 2021 there were six of them.',
      body: [
        p(
          'The secretariat is the staff of the Oslo Region. This is who worked with what in 2021. One was on leave, one was a substitute, and one was on loan from the Climate Agency of the City of Oslo.',
        ),
        people({ people: ['oyvind', 'eva', 'merete', 'mari', 'marianne', 'margrethe'] }),
      ],
    },
  },
]
