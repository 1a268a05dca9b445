import { municipalities } from '@osloregionen/constellation'
import {
  accordion,
  bold,
  callToAction,
  cards,
  chart,
  factBox,
  h2,
  image,
  keyFigures,
  link,
  listing,
  map,
  newsletterSignUp,
  ol,
  p,
  people,
  quote,
  table,
  ul,
} from '../body.ts'
import { audiencePagesEn } from './audience-pages-en.ts'
import { services } from './official-services.ts'
import { priorityAreas } from './priority-areas.ts'
import type { SeedPage } from './shapes.ts'

const english: Pick<SeedPage, 'date' | 'language' | 'sites' | 'origin'> = {
  date: '2021',
  language: 'en',
  sites: ['oslopolitan'],
  origin: 'deck',
}

const populationSource = 'Statistics Norway and the City of Oslo, 1 January 2020'
const inhabitants = (count: number) => count.toLocaleString('en-GB')

const bySize = municipalities.toSorted((a, b) => b.population2020 - a.population2020)
const largest = bySize.slice(0, 7)

/** Counties as of 2024, the most populous first, with their members of the region. */
const counties = [...Map.groupBy(municipalities, (m) => m.county2024)]
  .map(([name, members]) => ({
    name,
    members: members.length,
    population: members.reduce((sum, m) => sum + m.population2020, 0),
  }))
  .toSorted((a, b) => b.population - a.population)

/** Pages of oslopolitan.no: the audiences, the region and the organisation, and what every site must say of itself. */
export const pagesEn: SeedPage[] = [
  ...audiencePagesEn,
  {
    ...english,
    title: 'About the Oslo region',
    slug: 'about',
    translationOf: 'om-oss',
    summary:
      'Sixty-five municipalities in and around Norway’s capital, working together in a political council since 28 October 2020.',
    artwork: 'regionNight',
    priorityAreas: ['fellesskap-og-samarbeid'],
    contactPeople: ['oyvind', 'mari'],
    body: [
      p(
        'The Oslo region is a place and an agreement. The place is the capital and sixty-four municipalities around it. The agreement is that they plan for it together, look further than their own borders, and speak with one voice when it matters.',
      ),
      keyFigures({
        figures: [
          { value: '65', label: 'municipalities, Oslo included', source: 'Osloregionen, 2021' },
          { value: '2.23 million', label: 'inhabitants', source: populationSource },
          { value: '2004', label: 'the year the cooperation began', source: 'Osloregionen, 2021' },
          { value: '4', label: 'priority areas for 2021–2024', source: 'Osloregionen, 2021' },
        ],
      }),
      h2('Two names, two sites'),
      p(
        bold('Osloregionen'),
        ' is the organisation: an inter-municipal political council. It has ',
        link('a site of its own, in Norwegian', 'https://www.osloregionen.no/'),
        ', for politics, meetings and news. ',
        bold('Oslopolitan'),
        ' is what you are reading: the region as seen from outside, in English.',
      ),
      cards({
        title: 'Read on',
        cards: [
          {
            title: 'A region with many centres',
            text: 'The idea that everything else builds on.',
            href: '/about/polycentric-region',
          },
          {
            title: 'The region in figures',
            text: 'Large and small, county by county.',
            href: '/about/figures',
          },
          {
            title: 'The organisation',
            text: 'Who decides, who prepares, and who works here.',
            href: '/about/organisation',
          },
          {
            title: 'Four priority areas',
            text: 'What the municipalities want to achieve from 2021 to 2024.',
            href: '/about/priorities',
          },
          {
            title: 'The newsletter',
            text: 'What it is, and how to leave it again.',
            href: '/about/the-newsletter',
          },
          { title: 'Contact', text: 'Where to find us, and whom to ask.', href: '/about/contact' },
        ],
      }),
      listing({
        title: 'What the region is good at',
        query: { type: 'sectors', limit: 6 },
        more: { label: 'All sectors', href: '/sectors' },
      }),
      newsletterSignUp({
        title: 'Hear from the region',
        text: 'What is new in stories, guides and campaigns, in English.',
      }),
    ],
  },
  {
    ...english,
    title: 'A region with many centres',
    slug: 'polycentric-region',
    translationOf: 'flerkjernet-region',
    parent: 'about',
    summary:
      'The founding idea of the Oslo region: several strong centres, each with advantages of its own, in better balance with the capital.',
    artwork: 'regionPaper',
    priorityAreas: ['areal-transport-mobilitet-og-logistikk', 'konkurransekraft-og-attraktivitet'],
    contactPeople: ['eva'],
    body: [
      p(
        'A capital can grow until everything around it is a suburb. The municipalities around Oslo want something else: a ',
        bold('polycentric'),
        ' region, in which many towns are places to live, to work and to found a company.',
      ),
      h2('The idea in four points'),
      ol(
        'Growth brings opportunities.',
        'Strong centres all over the region create value.',
        'The region is diverse, because places build on local advantages.',
        'The balance between Oslo and the rest becomes better.',
      ),
      quote(
        'For a mid size city and region like Oslo to compete successfully, it needs to build on the assets and strengths of the whole region.',
        'Greg Clark',
        'Professor, Business of Cities',
      ),
      image('regionPaper', 'Each dot is a municipality, sized by its population. Lines join neighbours.'),
      map({ title: 'The seven largest', municipalities: largest.map((m) => m.slug) }),
      accordion({
        title: 'What it means for you',
        items: [
          {
            title: 'If you look for work',
            content: [
              p(
                'You can choose a place as well as a job. ',
                link('See how', '/guides/choose-where-to-live'),
                '.',
              ),
            ],
          },
          {
            title: 'If you want to invest',
            content: [
              p(
                'The strength you look for may lie outside the capital, with room to grow. ',
                link('Begin with a sector', '/sectors'),
                '.',
              ),
            ],
          },
          {
            title: 'If you want to work with the region',
            content: [
              p(
                'You can try something in one town and take it to the next. ',
                link('Learn whom to ask', '/guides/work-with-the-municipalities'),
                '.',
              ),
            ],
          },
          {
            title: 'If you come to visit',
            content: [
              p(
                'The journey between two towns can be the best part. ',
                link(
                  'Plan a trip with more than one centre',
                  '/guides/plan-a-trip-with-more-than-one-centre',
                ),
                '.',
              ),
            ],
          },
        ],
      }),
      h2('It takes good connections'),
      p(
        'Many centres only become one region when people and goods can move between them. Polycentric development is therefore one of four goals in the region’s strategy for land use and transport, which was first made in 2008 and adopted in a revised version in May 2016. Read ',
        link('how the region speaks about transport', '/stories/speaking-with-one-voice-about-transport'),
        '.',
      ),
    ],
  },
  {
    ...english,
    title: 'The region in figures',
    slug: 'figures',
    parent: 'about',
    summary:
      'From 1,325 inhabitants to 693,494: how large the municipalities are, and how they are spread over seven counties.',
    artwork: 'regionFjord',
    priorityAreas: ['fellesskap-og-samarbeid'],
    body: [
      p(
        'All figures on this page are from 1 January 2020, the year in which the sixty-five formed their political council. Counties are those of 2024, when some of the large ones were divided again.',
      ),
      chart({
        title: 'The seven largest municipalities',
        kind: 'bar',
        unit: 'inhabitants',
        data: [['Municipality', 'Inhabitants'], ...largest.map((m) => [m.name, String(m.population2020)])],
        summary:
          'Oslo is more than five times as large as Bærum, which comes second. From there the steps are smaller: the seventh, Nordre Follo, is nearly half the size of Bærum.',
        source: populationSource,
      }),
      h2('One large, many small'),
      p(
        `Nearly a third of the people in the region live in Oslo. At the other end, ${
          municipalities.filter((m) => m.population2020 < 10_000).length
        } of the sixty-five municipalities have fewer than 10,000 inhabitants. The smallest is Aremark, on the border with Sweden.`,
      ),
      table({
        caption: 'Members of the region, by county',
        data: [
          ['County', 'Municipalities', 'Inhabitants'],
          ...counties.map(({ name, members, population }) => [
            name,
            String(members),
            inhabitants(population),
          ]),
          [
            'The whole region',
            String(municipalities.length),
            inhabitants(counties.reduce((sum, county) => sum + county.population, 0)),
          ],
        ],
        hasRowHeaders: true,
        source: populationSource,
      }),
      factBox(
        'How to read the table',
        p(
          'It counts members only. Several of these counties have other municipalities too, which are not part of the Oslo region. Oslo is both a municipality and a county.',
        ),
      ),
      p(
        'Every municipality has ',
        link('a page of its own', '/region'),
        ', with its population, its county and its neighbours. Newer figures are found at ',
        link('Statistics Norway', services.statistics.href),
        '.',
      ),
    ],
  },
  {
    ...english,
    title: 'The organisation',
    slug: 'organisation',
    parent: 'about',
    summary:
      'Who decides and who prepares in Osloregionen, the political council of the sixty-five municipalities.',
    artwork: 'communityMorning',
    priorityAreas: ['fellesskap-og-samarbeid'],
    contactPeople: ['oyvind'],
    body: [
      p(
        'Osloregionen was established in 2004 and became an inter-municipal political council on 28 October 2020. Its statutes were then replaced by a cooperation agreement, adopted by the council of every member.',
      ),
      table({
        caption: 'Who does what',
        data: [
          ['Body', 'In Norwegian', 'What it is'],
          ['The assembly', 'Representantskapet', 'The highest body'],
          ['The board', 'Styret', 'Its leader and deputy leader are elected by the assembly'],
          ['The interest policy committee', 'Interessepolitisk utvalg', 'A committee of politicians'],
          ['Four administrative groups', 'Administrative grupper', 'Specialists who prepare and follow up'],
          ['The secretariat', 'Sekretariatet', 'The staff'],
        ],
        hasRowHeaders: true,
        source: 'Osloregionen, 2021',
      }),
      h2('The four administrative groups'),
      ul(
        'The administrative coordination group',
        'The group for land use and transport',
        'The group for business cooperation',
        'The group for climate and environment, which is new',
      ),
      h2('Why municipalities?'),
      p(
        'Norway has counties, and they plan for regions. The new local government act makes it clear that municipalities, too, develop society around them. They have regional interests of their own, in the places they shape, in the environment and in business. The council is how they look after them together.',
      ),
      people({
        title: 'The secretariat in 2021',
        people: ['oyvind', 'eva', 'merete', 'mari', 'marianne', 'margrethe'],
      }),
      p(
        'Agendas, minutes and statements are published in Norwegian at ',
        link('osloregionen.no', 'https://www.osloregionen.no/'),
        '. A shorter introduction is the story of ',
        link(
          'how sixty-five municipalities work together',
          '/stories/how-sixty-five-municipalities-work-together',
        ),
        '.',
      ),
    ],
  },
  {
    ...english,
    title: 'Four priority areas',
    slug: 'priorities',
    translationOf: 'innsatsomrader',
    parent: 'about',
    summary: 'What the municipalities of the Oslo region want to achieve together from 2021 to 2024.',
    artwork: 'climatePaper',
    priorityAreas: priorityAreas.map((area) => area.slug),
    body: [
      p(
        'Sixty-five municipalities could cooperate about anything, and then nothing would be done. They have chosen four areas for the years from 2021 to 2024. Open each of them to see its goals.',
      ),
      accordion({
        items: priorityAreas.map(({ en }) => ({
          title: en.title,
          content: [p(en.summary), ul(...en.goals)],
        })),
      }),
      listing({
        title: 'Stories about climate and environment',
        query: { type: 'news', priorityArea: 'klima-og-miljo', limit: 3 },
        more: { label: 'All stories', href: '/stories' },
      }),
      listing({
        title: 'Stories about transport and land use',
        query: { type: 'news', priorityArea: 'areal-transport-mobilitet-og-logistikk', limit: 3 },
        more: { label: 'All stories', href: '/stories' },
      }),
      listing({
        title: 'Reports',
        query: { type: 'reports', limit: 4 },
        more: { label: 'All reports', href: '/reports' },
      }),
    ],
  },
  {
    ...english,
    title: 'The newsletter',
    slug: 'the-newsletter',
    parent: 'about',
    summary: 'What the English newsletter is about, how you sign up, and how you leave it again.',
    priorityAreas: [],
    contactPeople: ['margrethe', 'mari'],
    body: [
      p(
        'The newsletter brings what is new on this site to your inbox: stories, guides, reports, campaigns and events. Every issue is also published here, so you can read before you decide.',
      ),
      newsletterSignUp({
        title: 'Sign up',
        text: 'You get a message with a link. Nothing else is sent until you have followed it.',
      }),
      h2('How it works'),
      ol(
        'You enter your e-mail address.',
        'We send one message, with a link that confirms that the address is yours.',
        'You get the newsletter. Each issue has a link to change what you receive, and one to leave.',
      ),
      h2('What we know about you'),
      p(
        'Your address, what you asked for, and when you agreed. Read more about ',
        link('privacy', '/privacy'),
        '.',
      ),
      listing({
        title: 'Issues so far',
        query: { type: 'newsletter-issues', limit: 6 },
        more: { label: 'All issues', href: '/newsletter' },
      }),
    ],
  },
  {
    ...english,
    title: 'Contact',
    slug: 'contact',
    parent: 'about',
    summary: 'Where to find Osloregionen, and who works with what.',
    priorityAreas: [],
    contactPeople: ['mari', 'margrethe'],
    body: [
      p(
        'Oslopolitan is published by Osloregionen. Questions about a single municipality are best answered by the municipality itself; each of them is found on ',
        link('the map of the region', '/region'),
        '. For everything else, ',
        link('write to us', '/feedback'),
        '.',
      ),
      h2('Where to find us'),
      ul(
        ['This site: the region for an international audience'],
        [link('osloregionen.no', 'https://www.osloregionen.no/'), ': the organisation, in Norwegian'],
        [link('brandingoslo.no', services.osloBrand.href), ': the Oslo brand'],
        [bold('Facebook'), ': Osloregionen'],
        [bold('Twitter'), ': @osloregionen'],
        [bold('LinkedIn'), ': Osloregionen'],
      ),
      people({ title: 'Who works with what', people: ['mari', 'margrethe', 'eva', 'merete', 'oyvind'] }),
      factBox(
        'Not to be mistaken for',
        p(
          'There is also an office in Brussels with a similar name, at osloregion.org. It is a different organisation.',
        ),
      ),
      callToAction({
        title: 'Do you have a proposal?',
        text: 'The guide shows who decides what, and what to bring.',
        link: { label: 'Work with the municipalities', href: '/guides/work-with-the-municipalities' },
      }),
    ],
  },
  {
    ...english,
    title: 'Open content and API',
    slug: 'api-for-partners',
    translationOf: 'api-for-partnere',
    summary:
      'Everything published here can be fetched as data, free of charge, and used again under an open licence.',
    artwork: 'regionPaper',
    priorityAreas: ['fellesskap-og-samarbeid'],
    contactPeople: ['margrethe'],
    body: [
      p(
        'What you read on this site can also be read by machines. Member municipalities, media and partners may show it on pages of their own, build on it, or keep a copy.',
      ),
      h2('What you may do'),
      p(
        'Texts are published under the Norwegian Licence for Open Government Data, ',
        bold('NLOD 2.0'),
        ': use them as you like, and say where they come from. Pictures state their own licence, one by one.',
      ),
      h2('Three ways in'),
      ol(
        [bold('Feeds.'), ' Stories as RSS, Atom or JSON, and events as a calendar you can subscribe to.'],
        [bold('The API.'), ' Every document as JSON, with search, filters and lists. Reading needs no key.'],
        [
          bold('Changes.'),
          ' A stream of what is published, changed or withdrawn, in order, for those who keep a copy.',
        ],
      ),
      table({
        caption: 'Choose by what you need',
        data: [
          ['You want to', 'Use'],
          ['show the latest stories on your own page', 'a feed'],
          ['put events in a calendar', 'a calendar feed'],
          ['list what concerns one municipality', 'the API, with its number as a filter'],
          ['keep a complete copy', 'the changes'],
        ],
        hasRowHeaders: true,
      }),
      h2('Good manners'),
      ul(
        'Ask again only for what has changed; the answers carry the headers that make it easy.',
        'Show dates no more exactly than they are given. Some are known to the month or the year only.',
        'Delete your copy when something is withdrawn.',
      ),
      accordion({
        title: 'Questions',
        items: [
          {
            title: 'Does it cost anything?',
            content: [p('No. There is a limit to how fast you may ask, and a key raises it.')],
          },
          {
            title: 'Is there personal data in it?',
            content: [
              p('Only what is public on the site: the first names and fields of work of the secretariat.'),
            ],
          },
          {
            title: 'Will it stay the same?',
            content: [
              p(
                'Fields may be added at any time. None is renamed or removed without a new version with an address of its own.',
              ),
            ],
          },
        ],
      }),
    ],
  },
  {
    ...english,
    title: 'Accessibility',
    slug: 'accessibility',
    translationOf: 'tilgjengelighet',
    summary:
      'This site is meant to work for everyone. Here is how it is built, what may fall short, and what you can do.',
    priorityAreas: [],
    body: [
      p(
        'We aim to meet the Web Content Accessibility Guidelines, WCAG 2.1, at level AA, as Norwegian law requires of public bodies.',
      ),
      h2('How the site is built'),
      ul(
        'Every page can be read and used with a keyboard alone, and what has focus is clearly marked.',
        'Headings, lists and tables are real ones, so that screen readers can find their way.',
        'Pictures that say something have a text alternative. Pictures that only decorate are passed over.',
        'The map of the region is also there as a list and as a table, with the same links.',
        'Pages can be read without scripts, and text can be enlarged without losing anything.',
        'Films start only when you ask, and give their captions and transcript where these exist.',
      ),
      h2('What may fall short'),
      ul(
        'PDF documents made by others may lack the marks that screen readers need. Each file says whether it has them.',
        'Linked pages on other sites are beyond our control.',
      ),
      h2('If something does not work'),
      p(
        link('Write to us', '/feedback?about=accessibility'),
        ' and tell us what you tried to do, on which page, and with which tools. There is a link at the bottom of every page. The Norwegian supervisory authority for accessible technology is ',
        link('Uutilsynet', services.accessibilityAuthority.href),
        ', and you may turn to it if you are not satisfied with our answer.',
      ),
    ],
  },
  {
    ...english,
    title: 'Privacy',
    slug: 'privacy',
    translationOf: 'personvern',
    summary: 'You can read everything here without telling us who you are. What we store, when, and why.',
    priorityAreas: [],
    body: [
      p(
        'Oslopolitan is published by Osloregionen, which is responsible for personal data on this site. We ask for as little as we can.',
      ),
      h2('When you read'),
      p(
        'The site sets no cookies and loads nothing from other companies. Films from other services are fetched only if you choose to play them; until then, that service does not know that you are here. Like any website, this one must know the internet address it sends its answer to. It is not used to follow what you read.',
      ),
      h2('When you sign up for the newsletter'),
      p(
        'We store your e-mail address, the lists you chose, and when you agreed. We do so because you have consented, and you can withdraw your consent in every issue. Then we stop sending, and you may ask us to erase what we have.',
      ),
      table({
        caption: 'What we store',
        data: [
          ['What', 'Why'],
          ['Your e-mail address, and the lists you chose', 'To send you the newsletter'],
          ['When you agreed', 'To be able to show that you did'],
          [
            'What you write to us, and your e-mail address if you want an answer',
            'To answer you. It is deleted within a year of being closed',
          ],
          ['Whether you found what you were looking for', 'To mend the page. We only count the answers'],
        ],
        hasRowHeaders: true,
      }),
      h2('Your rights'),
      ul(
        'to know what we have about you',
        'to have it corrected or erased',
        'to withdraw a consent at any time',
        'to complain',
      ),
      p(
        'Use ',
        link('the contact page', '/about/contact'),
        ' to reach us. Complaints go to ',
        link('the Norwegian Data Protection Authority', services.dataProtection.href),
        '.',
      ),
    ],
  },
]
