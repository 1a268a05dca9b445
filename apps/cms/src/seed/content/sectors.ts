import { callToAction, h2, link, listing, map, p, quote, ul, type BodyPart } from '../body.ts'
import { services } from './official-services.ts'
import type { Register } from './shapes.ts'

/** The six sectors by slug: the same on both sites. */
export const sectorSlugs = [
  'biookonomi-og-gronn-innovasjon',
  'forsvar',
  'maritim',
  'finans-og-forretningstjenester',
  'reiseliv',
  'ikt',
] as const
type SectorSlug = (typeof sectorSlugs)[number]

/** What the sites have to tell about a sector. */
const moreNb = (sector: SectorSlug): BodyPart[] => [
  listing({
    title: 'Kampanjer for næringen',
    query: { type: 'campaigns', sector, limit: 3 },
    more: { label: 'Alle kampanjer', href: '/kampanjer' },
  }),
  listing({
    title: 'Aktuelt',
    query: { type: 'news', sector, limit: 3 },
    more: { label: 'Alt som er aktuelt', href: '/aktuelt' },
  }),
]

const moreEn = (sector: SectorSlug): BodyPart[] => [
  listing({
    title: 'Campaigns for the sector',
    query: { type: 'campaigns', sector, limit: 3 },
    more: { label: 'All campaigns', href: '/campaigns' },
  }),
  listing({
    title: 'Stories',
    query: { type: 'news', sector, limit: 4 },
    more: { label: 'All stories', href: '/stories' },
  }),
]

/** The six business communities that the presentation of 2021 names as the strong ones. */
export const sectors: (Register & { slug: SectorSlug })[] = [
  {
    slug: 'biookonomi-og-gronn-innovasjon',
    origin: 'deck',
    nb: {
      title: 'Bioøkonomi og grønn innovasjon',
      summary:
        'Fornybare råvarer, nye produkter og mindre utslipp: en næring som knytter byene sammen med jordene og skogene rundt.',
      body: [
        p(
          'Bioøkonomi er verdiskaping fra det som vokser og lever: avlinger, skog, fisk og det som blir til overs når vi bruker dem. Grønn innovasjon er nye måter å lage, dele og gjenbruke ting på, med mindre utslipp. Osloregionen løfter de to fram sammen, som ett av seks sterke næringsmiljøer.',
        ),
        h2('Ingen kan gjøre det fra ett sentrum'),
        p(
          'Råvarene vokser ett sted, kunnskapen finnes gjerne et annet, og kundene bor et tredje. I en flerkjernet region er alle tre innen rekkevidde. Steder utenfor de største byene får en naturlig plass i verdikjeden, fordi de har noe byene ikke har.',
        ),
        h2('Henger sammen med klimamålet'),
        p(
          'I ',
          link('Ordførererklæringen', '/aktuelt/ordforererklaeringen-seks-punkter-for-klima-og-miljo'),
          ' fra 2019 er sirkulær økonomi ett av fire områder for tiltak. Verdiskaping og kompetanse er et annet. Ordførerne inviterer bedrifter, forskere og utdanningsinstitusjoner til å utvikle løsninger sammen med kommunene, og erklæringen legger vekt på gode eksempler som andre kan lære av.',
        ),
        ...moreNb('biookonomi-og-gronn-innovasjon'),
      ],
    },
    en: {
      title: 'Bioeconomy and green innovation',
      summary:
        'Renewable raw materials, new products, fewer emissions: a sector that ties the towns to the fields and forests between them.',
      body: [
        p(
          'Bioeconomy is value made from what lives and grows: crops, timber, fish, and what is left when we have used them. Green innovation is the search for ways to make, share and reuse things with fewer emissions. The Oslo region presents the two together, as one of its six strong business communities.',
        ),
        h2('It takes more than one centre'),
        p(
          'The raw materials grow in one place, the knowledge is often found in another, and the customers live in a third. A region with many centres has all three within reach. Places outside the largest towns have a natural part in the chain, because they have something the towns do not.',
        ),
        h2('Where business meets the climate goal'),
        p(
          'In ',
          link('their declaration of 2019', '/stories/the-mayors-declaration-on-climate'),
          ', the mayors name the circular economy as one of four fields of action, and value creation and competence as another. Businesses, research institutes and educational institutions are invited to develop solutions with the municipalities. What works is to be shown, so that others can learn from it.',
        ),
        ...moreEn('biookonomi-og-gronn-innovasjon'),
        callToAction({
          title: 'Do you have a solution to try out?',
          text: 'Six steps from the mayors’ invitation to something that others can learn from.',
          link: { label: 'Help develop climate solutions', href: '/guides/help-develop-climate-solutions' },
        }),
      ],
    },
  },
  {
    slug: 'forsvar',
    origin: 'deck',
    nb: {
      title: 'Forsvar',
      summary:
        'Høy teknologi, lange løp og strenge krav: Forsvarsnæringen er ett av seks sterke næringsmiljøer i Osloregionen.',
      body: [
        p(
          'Forsvarsnæringen er bedriftene som utvikler, lager og vedlikeholder det et forsvar trenger, sammen med forskningen og utdanningen som hører til. Kravene til presisjon og sikkerhet er høye, og oppgavene varer gjerne i mange år. Osloregionen regner næringen blant sine seks sterke miljøer.',
        ),
        h2('Kompetanse som slår rot'),
        p(
          'Slike miljøer bygges over lang tid, av folk som lærer av hverandre. De trenger ikke ligge i hovedstaden. En flerkjernet region gir rom for at et fagmiljø vokser seg sterkt der det en gang begynte, mens kunder, underleverandører og forskere finnes en kort reise unna.',
        ),
        p(
          'Det som utvikles for ett formål, kan komme til nytte på et annet. Sensorer, materialer og programvare er eksempler på fagfelt der næringene møtes. Derfor er mangfoldet et fortrinn for hele regionen, slik Osloregionen ser det: sterke klynger, med beslektet kunnskap tett på.',
        ),
        h2('Regler å kjenne til'),
        p(
          'Leverandører og eiere kan møte krav etter sikkerhetsloven. ',
          link('Nasjonal sikkerhetsmyndighet', services.nationalSecurity.href),
          ' forklarer hvilke.',
        ),
        ...moreNb('forsvar'),
      ],
    },
    en: {
      title: 'Defence',
      summary:
        'Advanced technology, long projects and strict demands: the defence industry is one of the region’s six strong business communities.',
      body: [
        p(
          'The defence industry is made up of the companies that develop, build and maintain what a country’s defence needs, with the research and education that belong to them. The demands on precision and safety are high, and projects often run for many years. The Oslo region counts it among its six strong business communities.',
        ),
        h2('Skills that take root'),
        p(
          'Communities like these are built over a long time, by people who learn from one another. They need not be in the capital. A region with many centres lets a field grow strong where it once began, while customers, suppliers and researchers are a short journey away.',
        ),
        p(
          'What is made for one purpose may find a second use. Sensors, materials and software are fields in which industries meet. That is why the region sees variety as its advantage: strong clusters, with related knowledge close by.',
        ),
        h2('Rules to know'),
        p(
          'Suppliers and owners may meet demands under the Security Act. ',
          link('The Norwegian National Security Authority', services.nationalSecurity.href),
          ' explains what they are.',
        ),
        ...moreEn('forsvar'),
        callToAction({
          title: 'Thinking of setting up here?',
          text: 'Start with the strength you want to be near, and then find the place.',
          link: { label: 'Invest in the Oslo region', href: '/invest' },
        }),
      ],
    },
  },
  {
    slug: 'maritim',
    origin: 'deck',
    nb: {
      title: 'Maritim næring',
      summary:
        'Fra Oslo innerst i fjorden til Færder og Hvaler ytterst: Sjøen er både arbeidsplass og transportvei for regionen.',
      body: [
        p(
          'Maritim næring er rederier, havner og verft, utstyr og programvare til skip, og tjenester som forsikring og finansiering av dem. Oslofjorden går gjennom Osloregionen som en felles hovedgate, og næringen er et av de seks miljøene regionen løfter fram.',
        ),
        map({
          title: 'Noen av kommunene ved fjorden',
          municipalities: ['oslo', 'drammen', 'horten', 'moss', 'fredrikstad', 'faerder', 'hvaler'],
        }),
        h2('Flere byer ved samme fjord'),
        p(
          'Byene langs fjorden har hver sin historie med sjøen. Sammen kan de tilby mer enn én havn kan gi alene: plass, fagfolk og forbindelser til innlandet. Det er et godt bilde på hva Osloregionen mener med en flerkjernet region.',
        ),
        h2('Mer gods på sjøen'),
        p(
          'Osloregionens gods- og logistikkprosjekt viste at sjøtransporten til og fra utlandet vokser, mens innenriks sjøtransport taper andeler til veien. Kommunene vil ha en større andel av godset over på sjø og jernbane. Les mer i saken om ',
          link('sluttrapporten', '/aktuelt/sluttrapporten-om-gods-og-logistikk-er-klar'),
          '.',
        ),
        ...moreNb('maritim'),
      ],
    },
    en: {
      title: 'Maritime industries',
      summary:
        'From Oslo at the head of the fjord to Færder and Hvaler at its mouth: the sea is both a workplace and a way to travel.',
      body: [
        p(
          'Maritime industries are shipping companies, ports and yards, equipment and software for ships, and services such as insuring and financing them. The Oslo Fjord runs through the region like a main street that many towns share, and the sector is one of the six that the region puts forward.',
        ),
        map({
          title: 'Some of the municipalities on the fjord',
          municipalities: ['oslo', 'drammen', 'horten', 'moss', 'fredrikstad', 'faerder', 'hvaler'],
        }),
        h2('Many towns on one fjord'),
        p(
          'Each town along the fjord has a history of its own with the sea. Together they can offer more than a single port: space, skilled people, and connections inland. Few things show better what the region means by having many centres. ',
          link('Follow the fjord, town by town', '/stories/around-the-oslo-fjord'),
          '.',
        ),
        h2('More freight by sea'),
        p(
          'The region’s freight project found that sea transport to and from other countries is growing, while domestic sea transport loses shares to the road. The municipalities want a larger share of goods on ships and trains. That calls for new solutions, and ',
          link('the findings', '/stories/freight-belongs-at-sea-and-on-rails'),
          ' are a good place to begin.',
        ),
        ...moreEn('maritim'),
        callToAction({
          title: 'Looking for a place by the water?',
          text: 'Five steps to the right place for production or logistics.',
          link: {
            label: 'Find a place for production or logistics',
            href: '/guides/find-a-place-for-production-or-logistics',
          },
        }),
      ],
    },
  },
  {
    slug: 'finans-og-forretningstjenester',
    origin: 'deck',
    nb: {
      title: 'Finans og forretningsmessige tjenester',
      summary:
        'Kapital, råd og tjenester som andre bedrifter bygger på. Næringen er et av de seks miljøene Osloregionen løfter fram.',
      body: [
        p(
          'Banker, forsikring og investeringsmiljøer hører hit, og det gjør også dem som hjelper andre bedrifter med jus, regnskap, rekruttering og rådgivning. Næringen lever av at resten av næringslivet lykkes, og resten av næringslivet kommer sjelden langt uten den.',
        ),
        h2('Nær kundene, i flere byer'),
        p(
          'Regionens øvrige styrker er spredt: bioøkonomi, forsvar, maritim, reiseliv og IKT. Den som skal finansiere dem eller gi dem råd, må kjenne dem. I en flerkjernet region er avstanden kort fra kapitalen til dem som kan bruke den, og kompetansen om hver næring kan bo der næringen er.',
        ),
        quote(
          'For a mid size city and region like Oslo to compete successfully, it needs to build on the assets and strengths of the whole region.',
          'Greg Clark',
          'Professor, Business of Cities',
        ),
        h2('Et nettverk for investorer'),
        p(
          'Å trekke til seg internasjonale investeringer er ett av to mål for ',
          link('ReSTART Osloregionen', '/aktuelt/restart-osloregionen-om-lag-ti-kampanjer'),
          '. Blant det som planlegges, er investordager og et nettverk for investorer.',
        ),
        ...moreNb('finans-og-forretningstjenester'),
      ],
    },
    en: {
      title: 'Finance and business services',
      summary:
        'Capital, advice and services that other companies build on: one of the six business communities that the region puts forward.',
      body: [
        p(
          'Banks, insurers and investors belong here, and so do those who help other companies with law, accounting, recruitment and advice. The sector lives by the success of the rest of the economy, and the rest of the economy does not get far without it.',
        ),
        h2('Close to those who need it'),
        p(
          'The region’s other strengths are spread out: bioeconomy, defence, maritime industries, travel and ICT. Whoever is to finance or advise them must know them. In a region with many centres it is a short way from capital to those who can put it to use, and knowledge of an industry can live where the industry is.',
        ),
        quote(
          'For a mid size city and region like Oslo to compete successfully, it needs to build on the assets and strengths of the whole region.',
          'Greg Clark',
          'Professor, Business of Cities',
        ),
        h2('A network for investors'),
        p(
          'To attract international investment is one of two goals of ',
          link('ReSTART', '/stories/restart-about-ten-campaigns-for-the-oslo-region'),
          '. Investor days and a network for investors are among the things planned. Those who want to offer financial services themselves will find the rules at ',
          link('the Financial Supervisory Authority', services.financialSupervision.href),
          '.',
        ),
        ...moreEn('finans-og-forretningstjenester'),
        callToAction({
          title: 'Looking for companies to invest in?',
          text: 'From a strength you believe in to the people you should talk with.',
          link: { label: 'Explore an investment', href: '/guides/explore-an-investment' },
        }),
      ],
    },
  },
  {
    slug: 'reiseliv',
    origin: 'deck',
    nb: {
      title: 'Reiseliv',
      summary:
        'Besøkende er en av fire grupper regionen ønsker seg. En region med mange sentra har mer enn ett sted å vise fram.',
      body: [
        p(
          'Reiseliv er overnatting og mat, transport, kultur og opplevelser, og alle som planlegger og selger reisene. Det er en næring i seg selv, og den hjelper de andre: Den som har vært her på ferie eller konferanse, vet hva som venter når spørsmålet er hvor man skal arbeide eller investere.',
        ),
        h2('Mer enn hovedstaden'),
        p('En reise i Osloregionen kan gå i mange retninger fra Oslo:'),
        ul(
          'sørover langs begge sider av fjorden, mot Færder og Hvaler',
          'nordover til byene rundt Mjøsa',
          'østover mot Kongsvinger og svenskegrensen',
          'vestover til Kongsberg, Notodden og Tinn',
        ),
        p(
          'Når de besøkende sprer seg, gjør verdiene det også. Flere steder kan leve av gjestene, og hvert sted viser fram det som er særlig for nettopp det. Det er den flerkjernete ideen i praksis.',
        ),
        h2('Del av en felles merkevare'),
        p(
          'VisitOSLO var med da Osloregionen og Oslo Business Region laget den internasjonale merkevarestrategien, som ble vedtatt i 2015. Den peker på fire behov: talenter, investeringer, samarbeidspartnere og besøkende. Strategien ligger på ',
          link('brandingoslo.no', services.osloBrand.href),
          '.',
        ),
        ...moreNb('reiseliv'),
      ],
    },
    en: {
      title: 'Travel and tourism',
      summary:
        'Visitors are one of four groups the region hopes to welcome. A region with many centres has more than one place to show.',
      body: [
        p(
          'Travel and tourism is beds and meals, transport, culture and experiences, and everyone who plans and sells the journeys. It is a business in its own right, and it helps the others: those who have been here for a holiday or a conference know what to expect when they choose where to work or invest.',
        ),
        h2('More than the capital'),
        p('From Oslo, a journey in the region can go many ways:'),
        ul(
          'south along either side of the fjord, towards Færder and Hvaler',
          'north to the towns around lake Mjøsa',
          'east towards Kongsvinger and the Swedish border',
          'west to Kongsberg, Notodden and Tinn',
        ),
        p(
          'When visitors spread out, so does what they bring. More places can make a living from their guests, and each shows what is particular to it. That is the idea of many centres put into practice.',
        ),
        h2('Part of a shared brand'),
        p(
          'VisitOSLO took part when Osloregionen and Oslo Business Region made the international brand strategy, which was adopted in 2015. It names four needs: talent, investment, partners and visitors. Read about ',
          link('the Oslo brand', '/brand'),
          ', or go straight to ',
          link('VisitOSLO', services.visitOslo.href),
          ' and begin to plan.',
        ),
        ...moreEn('reiseliv'),
        callToAction({
          title: 'Coming to see for yourself?',
          text: 'Choose two or three centres, and let the journey between them be part of the trip.',
          link: { label: 'Visit the Oslo region', href: '/visit' },
        }),
      ],
    },
  },
  {
    slug: 'ikt',
    origin: 'deck',
    nb: {
      title: 'IKT',
      summary:
        'Informasjons- og kommunikasjonsteknologi er en næring i seg selv og et verktøy for de fem andre som regionen løfter fram.',
      body: [
        p(
          'Informasjons- og kommunikasjonsteknologi, eller IKT, er programvare, nett, maskiner og tjenestene rundt dem. Næringen lager egne produkter, og den er også med i nesten alt de andre næringene lager: i skip og fabrikker, i banker og på hoteller, på jordene og i skogen.',
        ),
        h2('Folk og forbindelser, ikke råvarer'),
        p(
          'IKT trenger ingen havn og ingen gruve. Næringen trenger folk som kan faget, og noen å løse oppgaver sammen med. Derfor passer den godt i en region med mange sentra: En bedrift kan vokse i Kongsberg, Gjøvik eller Fredrikstad og ha kundene i de andre byene.',
        ),
        p(
          'De mest nyttige oppgavene oppstår gjerne i møtet mellom fag. Regionen regner nettopp mangfoldet av sterke klynger, og kunnskapsmiljøene som hører til, som sitt fortrinn. IKT er ofte med når de møtes.',
        ),
        h2('Hackathon som møteplass'),
        p(
          'Et hackathon samler folk en kort tid for å løse en oppgave sammen. Det er blant arrangementene som er planlagt i ',
          link('ReSTART Osloregionen', '/aktuelt/restart-osloregionen-om-lag-ti-kampanjer'),
          ', ved siden av konferanser, rekrutteringsdager og investordager.',
        ),
        ...moreNb('ikt'),
      ],
    },
    en: {
      title: 'ICT',
      summary:
        'Information and communication technology is a sector of its own, and a tool for the five others that the region puts forward.',
      body: [
        p(
          'Information and communication technology, ICT, is software, networks and machines, and the services around them. The sector makes products of its own, and it has a part in almost everything that others make: in ships and factories, banks and hotels, fields and forests.',
        ),
        h2('People and connections, not raw materials'),
        p(
          'ICT needs no harbour and no mine. It needs people who know their craft, and others to solve problems with. That suits a region with many centres: a company can grow in Kongsberg, Gjøvik or Fredrikstad and have its customers in the other towns.',
        ),
        p(
          'The most useful problems tend to appear where fields meet. The region counts the variety of its strong clusters, and the research and education related to them, as its advantage. ICT is often there when they meet.',
        ),
        h2('Meet at a hackathon'),
        p(
          'A hackathon brings people together for a short time to solve a problem. It is among the events planned under ',
          link('ReSTART', '/campaigns/restart-conferences-and-hackathons'),
          ', beside conferences, recruitment days and investor days.',
        ),
        ...moreEn('ikt'),
        callToAction({
          title: 'Would you like to work here?',
          text: 'Find out what to check first, and where employers advertise.',
          link: { label: 'Find work in the Oslo region', href: '/guides/find-work-in-the-oslo-region' },
        }),
      ],
    },
  },
]
