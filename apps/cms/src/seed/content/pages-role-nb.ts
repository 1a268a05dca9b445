import { bold, callToAction, cards, factBox, h2, link, listing, ol, p, quote, table, ul } from '../body.ts'
import { below } from './page-places.ts'
import type { SeedPage } from './shapes.ts'

/** Pages about what Osloregionen is for. */
export const rolePagesNb: SeedPage[] = [
  {
    ...below,
    title: 'Flerkjernet region',
    slug: 'flerkjernet-region',
    translationOf: 'polycentric-region',
    summary:
      'Grunnideen i Osloregionen er at vekst skal komme hele regionen til gode, med sterke sentra flere steder enn i hovedstaden.',
    priorityAreas: ['areal-transport-mobilitet-og-logistikk', 'konkurransekraft-og-attraktivitet'],
    artwork: 'mjosaPaper',
    body: [
      p(
        'Mange hovedstadsregioner har ett sentrum og mye omland. Kommunene i Osloregionen vil noe annet: en region der flere byer og steder er sterke, hver på sin måte.',
      ),
      h2('Fire poenger'),
      ol(
        [bold('Vekst gir muligheter. '), 'De bør komme flere til gode enn den største byen.'],
        [bold('Sterke sentra. '), 'Det skal være sentra for verdiskaping i hele regionen.'],
        [bold('Regionalt mangfold. '), 'Hvert sted bygger på fortrinnene det selv har.'],
        [bold('Bedre balanse. '), 'Forholdet mellom Oslo og resten av regionen skal bli jevnere.'],
      ),
      h2('Hele regionen teller'),
      p('Professor Greg Clark i Business of Cities har sagt det slik om Oslo og byer av samme størrelse:'),
      quote(
        'For a mid size city and region like Oslo to compete successfully, it needs to build on the assets and strengths of the whole region.',
        'Greg Clark',
        'Professor, Business of Cities',
      ),
      p(
        'Med andre ord: En mellomstor by som vil hevde seg internasjonalt, må bygge på styrkene i hele regionen.',
      ),
      h2('Fra idé til strategi'),
      p(
        'Flerkjernet utvikling er ett av fire mål i ',
        link('areal- og transportstrategien', '/styringsdokumenter/areal-og-transportstrategi'),
        '. Mangfoldet av næringer er et annet uttrykk for den samme ideen. Se ',
        link('de sterke næringsmiljøene', '/om-oss/naeringsmiljoer'),
        '.',
      ),
    ],
  },
  {
    ...below,
    title: 'Vår rolle',
    slug: 'var-rolle',
    summary:
      'Osloregionen skal samarbeide og løfte blikket. Kommunene har regionale interesser, og dem ivaretar de best sammen.',
    priorityAreas: ['fellesskap-og-samarbeid'],
    artwork: 'communityMorning',
    body: [
      p(
        'Kommunene driver skoler, veier og vannverk. De er også samfunnsutviklere. Den nye kommuneloven gjør den rollen tydeligere, og i Osloregionen kan kommunene fylle den sammen.',
      ),
      quote(
        'Ikke bare fylkeskommunene – primærkommunene har også regionale interesser å ivareta.',
        'Osloregionen',
        'Presentasjon av rådet, 2021',
      ),
      h2('Hva vi samarbeider om'),
      ul('stedsutvikling', 'miljø', 'næringsutvikling', 'andre spørsmål som krysser kommunegrensene'),
      h2('En fast form'),
      p(
        'Da Osloregionen ble ',
        link('interkommunalt politisk råd', '/aktuelt/osloregionen-er-blitt-interkommunalt-politisk-rad'),
        ' i 2020, fikk samarbeidet en formell ramme. Når kommunene er enige, taler de med én stemme. Slik driver de ',
        link('interessepolitisk arbeid', '/om-oss/interessepolitikk'),
        '.',
      ),
    ],
  },
  {
    ...below,
    title: 'Innsatsområder 2021–2024',
    slug: 'innsatsomrader',
    translationOf: 'priorities',
    summary: 'Fire innsatsområder viser hva kommunene har valgt å arbeide med sammen i 2021–2024.',
    artwork: 'regionPaper',
    body: [
      p(
        'Kommunene kunne samarbeidet om mye. For 2021–2024 er det fire områder de legger kreftene i. Hvert område har sine egne mål.',
      ),
      cards({
        title: 'De fire områdene',
        cards: [
          {
            title: 'Areal, transport, mobilitet og logistikk',
            text: 'Hvor regionen skal vokse, og hvordan folk og varer skal komme fram.',
            href: '/prosjekter/areal-transport-mobilitet-og-logistikk',
          },
          {
            title: 'Klima og miljø',
            text: 'Målet er å bli Europas ledende hovedstadsregion.',
            href: '/prosjekter/klima-og-miljo',
          },
          {
            title: 'Konkurransekraft og attraktivitet',
            text: 'Kompetanse, investeringer og et sterkere næringsliv.',
            href: '/prosjekter/konkurransekraft-og-attraktivitet',
          },
          {
            title: 'Fellesskap og samarbeid',
            text: 'Felles interesser og en felles stemme.',
            href: '/prosjekter/fellesskap-og-samarbeid',
          },
        ],
      }),
      h2('Før og etter'),
      p(
        'Noen av områdene hadde andre navn før. «Areal og transport» og «Klima» er utvidet, og «Kompetanse og verdiskaping» er blitt del av «Konkurransekraft og attraktivitet». Føringene for 2025–2028 ble forberedt på ',
        link('et møte 5. mars 2024', '/kalender/stormote-5-mars-2024'),
        '.',
      ),
    ],
  },
  {
    ...below,
    title: 'Interessepolitisk arbeid',
    slug: 'interessepolitikk',
    summary:
      'Osloregionen arbeider for regionens interesser på to måter: proaktivt, i planlagte prosesser, og reaktivt, når det trengs.',
    priorityAreas: ['fellesskap-og-samarbeid'],
    artwork: 'osloNight',
    body: [
      p(
        'Mye av det som former regionen, blir avgjort av staten. Derfor sier Osloregionen fra om hva kommunene mener, helst før avgjørelsen er tatt.',
      ),
      table({
        caption: 'To måter å arbeide på',
        data: [
          ['Arbeidsmåte', 'Proaktivt', 'Reaktivt'],
          ['Når', 'Etter en plan, i prosesser vi kjenner på forhånd', 'Når behovet oppstår'],
          ['Utgangspunkt', 'Innsatsområdene', 'Innspill fra medlemmene'],
          [
            'Eksempel',
            'Rulleringen av Nasjonal transportplan',
            'Innretningen av statens kompensasjonsordninger for næringslivet',
          ],
        ],
        hasRowHeaders: true,
        source: 'Osloregionen, 2021',
      }),
      p('En egen kommunikasjonsplan støtter arbeidet.'),
      h2('Hvem står bak?'),
      p(
        link('Interessepolitisk utvalg', '/om-oss/organer/interessepolitisk-utvalg'),
        ' har politisk representasjon. Også styret, medlemmene og sekretariatet kan være avsender.',
      ),
      listing({
        title: 'Uttalelser og høringssvar',
        query: { type: 'statements', limit: 5 },
        more: { label: 'Alle uttalelser', href: '/uttalelser' },
      }),
      callToAction({
        title: 'Følg en sak over tid',
        text: 'Se hvordan Osloregionen har fulgt Nasjonal transportplan fra innspill til plan.',
        link: {
          label: 'Nasjonal transportplan',
          href: '/prosjekter/areal-transport-mobilitet-og-logistikk/nasjonal-transportplan',
        },
      }),
    ],
  },
  {
    ...below,
    title: 'Sterke næringsmiljøer',
    slug: 'naeringsmiljoer',
    summary:
      'Mangfoldet av sterke klynger og kunnskapsmiljøer er et fortrinn for hele regionen. Seks av dem løftes særlig fram.',
    priorityAreas: ['konkurransekraft-og-attraktivitet'],
    artwork: 'businessMorning',
    body: [
      p(
        'Osloregionen har mange sterke næringsmiljøer og kunnskapsmiljøer som hører sammen med dem. Det er mangfoldet som er regionens fortrinn.',
      ),
      cards({
        title: 'De seks miljøene',
        cards: [
          {
            title: 'Bioøkonomi og grønn innovasjon',
            href: '/naeringer/biookonomi-og-gronn-innovasjon',
          },
          { title: 'Forsvar', href: '/naeringer/forsvar' },
          { title: 'Maritim', href: '/naeringer/maritim' },
          {
            title: 'Finans og forretningsmessige tjenester',
            href: '/naeringer/finans-og-forretningstjenester',
          },
          { title: 'Reiseliv', href: '/naeringer/reiseliv' },
          { title: 'IKT', href: '/naeringer/ikt' },
        ],
      }),
      p(
        'Målet for innsatsområdet ',
        link('Konkurransekraft og attraktivitet', '/prosjekter/konkurransekraft-og-attraktivitet'),
        ' er å styrke næringslivet i den internasjonale konkurransen.',
      ),
    ],
  },
  {
    ...below,
    title: 'Internasjonal profilering',
    slug: 'internasjonal-profilering',
    translationOf: 'brand',
    summary:
      'Osloregionen trenger talenter, investeringer, samarbeidspartnere og besøkende, og vil bli kjent ute i verden.',
    priorityAreas: ['konkurransekraft-og-attraktivitet'],
    artwork: 'regionNight',
    body: [
      p(
        'Byer og regioner konkurrerer om de samme menneskene og de samme pengene. For å bli valgt må regionen være kjent, og alle som forteller om den, må fortelle om den samme regionen.',
      ),
      h2('Fire ting regionen trenger'),
      ul(
        [bold('Talenter'), ' til bedrifter og forskningsmiljøer'],
        [bold('Investeringer'), ' i næringslivet'],
        [bold('Samarbeidspartnere'), ' å utvikle løsninger sammen med'],
        [bold('Besøkende'), ' som vil oppleve regionen'],
      ),
      h2('Slik arbeider vi'),
      cards({
        cards: [
          {
            title: 'Merkevarestrategien',
            text: 'Felles strategi fra 2015. Nesten hundre kampanjer og prosjekter siden.',
            href: '/prosjekter/konkurransekraft-og-attraktivitet/internasjonal-merkevarestrategi',
          },
          {
            title: 'Oslopolitan',
            text: 'Nettstedet på engelsk.',
            href: '/prosjekter/konkurransekraft-og-attraktivitet/oslopolitan',
          },
          {
            title: 'ReSTART Osloregionen',
            text: 'Kampanjer for kompetanse og investeringer.',
            href: '/prosjekter/konkurransekraft-og-attraktivitet/restart-osloregionen',
          },
        ],
      }),
      factBox(
        'Oslo: State of the City',
        p(
          'Rapporten «Oslo: State of the City» kommer hvert år. Utgaven fra 2018 var den fjerde. Utgaven fra 2021 bygger på 750 målinger.',
        ),
      ),
    ],
  },
]
