import {
  accordion,
  bold,
  callToAction,
  cards,
  h2,
  keyFigures,
  link,
  listing,
  map,
  newsletterSignUp,
  p,
  people,
  quote,
  table,
  ul,
} from '../body.ts'
import { services } from './official-services.ts'
import type { SeedPage } from './shapes.ts'

const english: Pick<SeedPage, 'date' | 'language' | 'sites' | 'origin'> = {
  date: '2021',
  language: 'en',
  sites: ['oslopolitan'],
  origin: 'deck',
}

/** A page for each of the four audiences, and one about the brand that names them. */
export const audiencePagesEn: SeedPage[] = [
  {
    ...english,
    title: 'Work in the Oslo region',
    slug: 'talent',
    audience: 'talent',
    summary:
      'For those who want to work in the businesses and research communities of a region with many centres.',
    artwork: 'osloNight',
    priorityAreas: ['konkurransekraft-og-attraktivitet'],
    contactPeople: ['mari'],
    body: [
      p(
        'You have heard of Oslo. The job that suits you may be there, or in a town you cannot name yet: in Kongsberg or Gjøvik, in Fredrikstad or Hamar. They belong to the same region, and you can live in one and work in another.',
      ),
      callToAction({
        title: 'Ready to look?',
        text: 'Five steps from an idea to a contract you can sign.',
        link: { label: 'Find work in the Oslo region', href: '/guides/find-work-in-the-oslo-region' },
      }),
      keyFigures({
        title: 'The region in brief',
        figures: [
          { value: '65', label: 'municipalities, Oslo included', source: 'Osloregionen, 2021' },
          {
            value: '2.23 million',
            label: 'inhabitants',
            source: 'Statistics Norway and the City of Oslo, 1 January 2020',
          },
          { value: '6', label: 'strong business communities', source: 'Osloregionen, 2021' },
        ],
      }),
      h2('Choose a field, then a place'),
      p(
        'Begin with what you do. The region puts forward six business communities, with the research and education that belong to them. Then look for the place: each of the sixty-five municipalities has a page here.',
      ),
      cards({
        cards: [
          {
            title: 'Six strengths',
            text: 'From bioeconomy to ICT: find the field you belong to.',
            href: '/sectors',
          },
          {
            title: 'Sixty-five municipalities',
            text: 'See where they lie, and how many people live there.',
            href: '/region',
          },
          {
            title: 'One idea',
            text: 'Why the region wants several strong centres, not one.',
            href: '/about/polycentric-region',
          },
        ],
      }),
      listing({
        title: 'Guides, step by step',
        query: { type: 'guides', audience: 'talent', limit: 6 },
        more: { label: 'All guides', href: '/guides' },
      }),
      accordion({
        title: 'Questions before you come',
        items: [
          {
            title: 'May I work in Norway?',
            content: [
              p(
                'It depends on your citizenship and on the work. ',
                link('The Directorate of Immigration', services.udi.href),
                ' tells you which rules apply to you. If you come from an EU or EEA country you may begin at once, and register later.',
              ),
            ],
          },
          {
            title: 'Does Osloregionen find jobs for people?',
            content: [
              p(
                'No. Osloregionen is a political council of municipalities. Vacancies are advertised by the employers, and collected by ',
                link('NAV', services.vacancies.href),
                '.',
              ),
            ],
          },
          {
            title: 'Who answers questions about tax and papers?',
            content: [
              p(
                link('Work in Norway', services.workInNorway.href),
                ' is the authorities’ common guide. It leads you to the right one.',
              ),
            ],
          },
        ],
      }),
      h2('The region is looking for you'),
      p(
        'To attract international talent is one of two goals of ReSTART, a project in which the region and its businesses plan about ten campaigns.',
      ),
      listing({
        title: 'Campaigns for talent',
        query: { type: 'campaigns', audience: 'talent', limit: 3 },
        more: { label: 'All campaigns', href: '/campaigns' },
      }),
    ],
  },
  {
    ...english,
    title: 'Invest in the Oslo region',
    slug: 'invest',
    audience: 'investor',
    summary: 'For those with capital or a company to place, in the industries where the region is strong.',
    artwork: 'businessMorning',
    priorityAreas: ['konkurransekraft-og-attraktivitet'],
    contactPeople: ['mari', 'margrethe'],
    body: [
      p(
        'Whoever weighs Oslo against other European cities is really choosing a region. Skills may be found in one town, production in another and research in a third. That is not a weakness to be explained away. It is how the region is meant to work.',
      ),
      callToAction({
        title: 'Begin with a strength',
        text: 'From an industry you believe in to the people you should talk with.',
        link: { label: 'Explore an investment', href: '/guides/explore-an-investment' },
      }),
      quote(
        'For a mid size city and region like Oslo to compete successfully, it needs to build on the assets and strengths of the whole region.',
        'Greg Clark',
        'Professor, Business of Cities',
      ),
      cards({
        title: 'Six strengths to build on',
        cards: [
          {
            title: 'Bioeconomy and green innovation',
            text: 'Renewable raw materials and fewer emissions.',
            href: '/sectors/biookonomi-og-gronn-innovasjon',
          },
          {
            title: 'Defence',
            text: 'Advanced technology, long projects, strict demands.',
            href: '/sectors/forsvar',
          },
          { title: 'Maritime industries', text: 'Many towns on one fjord.', href: '/sectors/maritim' },
          {
            title: 'Finance and business services',
            text: 'Capital and advice, close to those who need it.',
            href: '/sectors/finans-og-forretningstjenester',
          },
          {
            title: 'Travel and tourism',
            text: 'More than one place to show.',
            href: '/sectors/reiseliv',
          },
          { title: 'ICT', text: 'A sector, and a tool for all the others.', href: '/sectors/ikt' },
        ],
      }),
      listing({
        title: 'Guides, step by step',
        query: { type: 'guides', audience: 'investor', limit: 6 },
        more: { label: 'All guides', href: '/guides' },
      }),
      h2('What is planned for investors'),
      p(
        'To attract international investment is one of two goals of ReSTART. Investor days and a network for investors are among the plans. They are still plans: dates will be announced among ',
        link('the events', '/events'),
        '.',
      ),
      listing({
        title: 'Campaigns for investors',
        query: { type: 'campaigns', audience: 'investor', limit: 3 },
        more: { label: 'All campaigns', href: '/campaigns' },
      }),
      accordion({
        title: 'Whom to ask about what',
        items: [
          {
            title: 'Setting up a company',
            content: [
              p(
                link('Altinn', services.altinn.href),
                ' explains the forms a business can take, and ',
                link('the Brønnøysund Register Centre', services.businessRegister.href),
                ' registers it.',
              ),
            ],
          },
          {
            title: 'Advice for foreign investors',
            content: [
              p(
                'Invest in Norway is a service of ',
                link('Innovation Norway', services.innovationNorway.href),
                ', which belongs to the state and the counties. ',
                link('Oslo Business Region', services.osloBusinessRegion.href),
                ' works with business in the capital.',
              ),
            ],
          },
          {
            title: 'Land and buildings',
            content: [
              p(
                'The municipality decides how land is used. Find it among ',
                link('the sixty-five', '/region'),
                ', and ask for the plan that applies.',
              ),
            ],
          },
        ],
      }),
    ],
  },
  {
    ...english,
    title: 'Partner with the Oslo region',
    slug: 'partner',
    audience: 'partner',
    summary:
      'For companies, researchers, cities and regions who want to develop something together with sixty-five municipalities.',
    artwork: 'communityMorning',
    priorityAreas: ['fellesskap-og-samarbeid', 'klima-og-miljo'],
    contactPeople: ['margrethe', 'eva'],
    body: [
      p(
        'A good partner brings something the other lacks. The municipalities of the region bring places where things can be tried, people who know those places, and a habit of working across borders. What do you bring?',
      ),
      callToAction({
        title: 'Have something to propose?',
        text: 'Find out who decides what, and which door to knock on.',
        link: { label: 'Work with the municipalities', href: '/guides/work-with-the-municipalities' },
      }),
      h2('You have been invited'),
      p(
        'The mayors’ declaration of 2019 addresses two kinds of partners. Other municipalities, counties and regions, in Norway and abroad, are invited into committed cooperation. Businesses, research institutes and educational institutions are invited to help develop new solutions.',
      ),
      cards({
        title: 'What we can work on',
        cards: [
          {
            title: 'Climate and environment',
            text: 'One goal, six points and four fields of action.',
            href: '/stories/the-mayors-declaration-on-climate',
          },
          {
            title: 'Freight',
            text: 'More by sea and rail, and better use of the roads.',
            href: '/stories/freight-belongs-at-sea-and-on-rails',
          },
          {
            title: 'The shared brand',
            text: 'One story of the region, told by many.',
            href: '/brand',
          },
          {
            title: 'Open content',
            text: 'Texts and data that you may use as you like.',
            href: '/api-for-partners',
          },
        ],
      }),
      listing({
        title: 'Guides, step by step',
        query: { type: 'guides', audience: 'partner', limit: 6 },
        more: { label: 'All guides', href: '/guides' },
      }),
      listing({
        title: 'Campaigns for partners',
        query: { type: 'campaigns', audience: 'partner', limit: 3 },
        more: { label: 'All campaigns', href: '/campaigns' },
      }),
      people({ title: 'In the secretariat', people: ['margrethe', 'eva', 'mari'] }),
    ],
  },
  {
    ...english,
    title: 'Visit the Oslo region',
    slug: 'visit',
    audience: 'visitor',
    summary:
      'For those who come to see, to meet or to stay a while: a capital, a fjord, a lake, and the towns between them.',
    artwork: 'fjordTowns',
    priorityAreas: ['konkurransekraft-og-attraktivitet'],
    sectors: ['reiseliv'],
    contactPeople: ['mari'],
    body: [
      p(
        'Most visitors see one dot on the map. There are sixty-four more. Some are an easy day out from Oslo, and others are worth a few nights of their own.',
      ),
      callToAction({
        title: 'Where to sleep, eat and go',
        text: 'VisitOSLO is the official guide to the capital and its surroundings.',
        link: { label: 'Go to VisitOSLO', href: services.visitOslo.href },
      }),
      map({
        title: 'Places named on this page',
        municipalities: [
          'oslo',
          'moss',
          'fredrikstad',
          'hvaler',
          'horten',
          'faerder',
          'hamar',
          'gjovik',
          'kongsvinger',
          'kongsberg',
          'notodden',
          'tinn',
        ],
      }),
      h2('Four ways out of town'),
      ul(
        [
          bold('South'),
          ', along the fjord: Moss and Fredrikstad on one side, Horten on the other, the islands of Hvaler and Færder at its mouth',
        ],
        [bold('North'), ', to lake Mjøsa, with Hamar and Gjøvik on either shore'],
        [bold('East'), ', to Kongsvinger and the Swedish border'],
        [bold('West'), ', to Kongsberg, Notodden and Tinn'],
      ),
      cards({
        title: 'Read before you go',
        cards: [
          {
            title: 'Around the Oslo Fjord',
            text: 'Down one side, across, and up the other.',
            href: '/stories/around-the-oslo-fjord',
            artwork: 'fjordTowns',
          },
          {
            title: 'Seven municipalities around a lake',
            text: 'The northern end of the region gathers around Mjøsa.',
            href: '/stories/seven-municipalities-around-a-lake',
            artwork: 'mjosaPaper',
          },
        ],
      }),
      listing({
        title: 'Guides, step by step',
        query: { type: 'guides', audience: 'visitor', limit: 6 },
        more: { label: 'All guides', href: '/guides' },
      }),
      listing({
        title: 'Campaigns about the region',
        query: { type: 'campaigns', sector: 'reiseliv', limit: 3 },
        more: { label: 'All campaigns', href: '/campaigns' },
      }),
    ],
  },
  {
    ...english,
    title: 'The Oslo brand',
    slug: 'brand',
    translationOf: 'internasjonal-profilering',
    summary:
      'The strategy of 2015 gives a whole region one name and one story. Here is what it is for, and where to find it.',
    artwork: 'regionNight',
    priorityAreas: ['konkurransekraft-og-attraktivitet'],
    municipalities: ['oslo'],
    contactPeople: ['mari'],
    body: [
      p(
        'Few people abroad can name sixty-five Norwegian municipalities. Many know Oslo. The region therefore presents itself under one name, ',
        bold('The Oslo Region'),
        ', and everybody in it can use the same strategy.',
      ),
      h2('Who made it'),
      p(
        'Osloregionen and Oslo Business Region drew up the strategy in cooperation with VisitOSLO. It was adopted in 2015; its first part is dated 2 March that year.',
      ),
      keyFigures({
        figures: [
          { value: '2015', label: 'the strategy was adopted', source: 'Osloregionen, 2021' },
          {
            value: 'Nearly 100',
            label: 'campaigns and projects since then to strengthen the brand',
            source: 'Osloregionen, 2021',
          },
        ],
      }),
      h2('What it is for'),
      p(
        'A brand is a means. The region needs four things, and each has readers with questions of their own:',
      ),
      table({
        caption: 'Four needs, and where they are met on this site',
        data: [
          ['The region needs', 'They ask', 'Here they find'],
          ['Talent', 'What could I work with, and where would I live?', 'Talent'],
          ['Investment', 'What is the region good at, and who can help me?', 'Invest'],
          ['Partners', 'What are you working on, and how do I take part?', 'Partner'],
          ['Visitors', 'What is there to see, and how do I get there?', 'Visit'],
        ],
        hasRowHeaders: true,
      }),
      h2('What has come of it'),
      p(
        'Nearly a hundred campaigns and projects have followed. This website is one of the results. About ten more campaigns are planned together with businesses, under the name ',
        link('ReSTART', '/campaigns/restart-the-oslo-region'),
        '.',
      ),
      listing({
        title: 'Campaigns',
        query: { type: 'campaigns', priorityArea: 'konkurransekraft-og-attraktivitet', limit: 4 },
        more: { label: 'All campaigns', href: '/campaigns' },
      }),
      newsletterSignUp({
        title: 'Follow what happens next',
        text: 'News of campaigns, events and places in the region, in English.',
      }),
      callToAction({
        title: 'Use the brand yourself',
        text: 'The strategy, and guidance on how to use it, are published there.',
        link: { label: 'Go to brandingoslo.no', href: services.osloBrand.href },
      }),
    ],
  },
]
