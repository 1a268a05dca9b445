import { bold, callToAction, factBox, h2, image, keyFigures, link, map, ol, p, table, ul } from '../body.ts'
import type { Article } from './article.ts'

/** Stories for oslopolitan.no about how the region works and what lies in it. */
export const regionStoriesEn: Article[] = [
  {
    title: 'How sixty-five municipalities work together',
    slug: 'how-sixty-five-municipalities-work-together',
    summary:
      'An assembly, a board, a committee and four groups of specialists: what holds the Oslo region together, for those who see it from outside.',
    date: '2021',
    kind: 'news',
    sender: 'secretariat',
    artwork: 'communityMorning',
    priorityAreas: ['fellesskap-og-samarbeid'],
    municipalities: [],
    contactPeople: ['oyvind'],
    origin: 'deck',
    body: [
      p(
        'A Norwegian municipality looks after a great deal: schools, land use, water, care for the old. Some things it cannot look after alone. A railway does not end at its border, and neither does the air. That is why the municipalities around Oslo have worked together since 2004.',
      ),
      h2('An agreement that every council has adopted'),
      p(
        'On ',
        bold('28 October 2020'),
        ' the cooperation became an inter-municipal political council, a form made possible by Norway’s new local government act. Its statutes were replaced by a cooperation agreement. Every municipal council has voted for that agreement, so each member has made up its own mind about taking part.',
      ),
      h2('Who decides'),
      ul(
        [bold('The assembly'), ' is the highest body.'],
        [bold('The board'), ' has a leader and a deputy leader, whom the assembly elects.'],
        [bold('The interest policy committee'), ' is made up of politicians.'],
      ),
      h2('Who prepares'),
      p(
        'Four administrative groups bring specialists together: one coordinates, and the others work with land use and transport, with business, and with climate and environment. The last of them is new. A small secretariat keeps it all moving.',
      ),
      factBox(
        'Four priority areas, 2021–2024',
        ul(
          'Land use, transport, mobility and logistics',
          'Climate and environment',
          'Competitiveness and attractiveness',
          'Community and cooperation',
        ),
      ),
      h2('What it means for you'),
      p(
        'If you have something to propose to the region, you need not knock on sixty-five doors. Begin with ',
        link('how to work with the municipalities', '/guides/work-with-the-municipalities'),
        ', or read more about ',
        link('the organisation', '/about/organisation'),
        '.',
      ),
    ],
  },
  {
    title: 'Freight belongs at sea and on rails',
    slug: 'freight-belongs-at-sea-and-on-rails',
    summary:
      'From 2018 to 2020 a project mapped how goods move in the Oslo region. Heavy traffic keeps growing on the roads, and space for logistics is running out near the city.',
    date: '2021',
    kind: 'news',
    sender: 'secretariat',
    artwork: 'freightFjord',
    priorityAreas: ['areal-transport-mobilitet-og-logistikk'],
    sectors: ['maritim'],
    municipalities: ['oslo'],
    contactPeople: ['eva', 'merete'],
    origin: 'deck',
    body: [
      p(
        'What you buy, eat and build with has been on its way for a while. From 2018 to 2020 the municipalities of the Oslo region looked into how it travels, because they want more of it to arrive by ship and by train.',
      ),
      h2('What the first report found'),
      ul(
        'Heavy road traffic keeps growing in the whole region.',
        'Sea freight to and from other countries is growing.',
        'Domestic transport by sea and by rail loses shares to the road.',
        'Within 40 kilometres of the centre of Oslo, space for logistics is scarce.',
      ),
      p(
        'The last point says something about the region as a whole. Where goods are stored and reloaded is a question of land use, and no municipality can answer it alone. More than one centre is needed here, too.',
      ),
      h2('Two aims'),
      p(
        'The knowledge is to be used for better coordination in the region, in Norway and with the Nordic neighbours, so that:',
      ),
      ol(
        'a larger share of goods goes by sea and rail',
        'freight on the roads becomes more efficient, and kinder to environment and climate',
      ),
      h2('Four reports'),
      p(
        'Flowchange wrote them for Osloregionen. The first, from June 2019, is the base of knowledge. Two followed in May 2020, one on measures for sea and rail and one on who must do what. The final report came in October 2020.',
      ),
      p('The reports are in Norwegian. In English you can read:'),
      ul(
        [link('what the base of knowledge says', '/reports/freight-and-logistics-base-of-knowledge')],
        [link('what the project was for', '/reports/freight-and-logistics-final-report')],
      ),
      callToAction({
        title: 'Do your goods need a place?',
        text: 'Five steps for those who produce, store or move things.',
        link: {
          label: 'Find a place for production or logistics',
          href: '/guides/find-a-place-for-production-or-logistics',
        },
      }),
    ],
  },
  {
    title: 'Emissions are down twelve per cent',
    slug: 'emissions-are-down-twelve-per-cent',
    summary:
      'Every year the Oslo region counts its emissions. The climate status of 2021 shows a fall since 2009, and the steepest part of it in the last year that was measured.',
    date: '2021',
    kind: 'news',
    sender: 'secretariat',
    artwork: 'regionPaper',
    priorityAreas: ['klima-og-miljo'],
    municipalities: [],
    contactPeople: ['merete'],
    origin: 'public-page',
    body: [
      p(
        'A goal is worth little if nobody measures. The mayors of the region want it to be Europe’s leading capital region on climate and environment, and so the municipalities publish a climate status every year. It came in 2019, in 2020, and again in 2021.',
      ),
      keyFigures({
        title: 'The climate status of 2021',
        figures: [
          {
            value: '−12 %',
            label: 'emissions in the Oslo region from 2009 to 2019',
            source: 'Osloregionen, climate status 2021',
          },
          {
            value: '−5 %',
            label: 'emissions in the Oslo region from 2018 to 2019',
            source: 'Osloregionen, climate status 2021',
          },
          {
            value: '23 %',
            label: 'of Norway’s emissions in 2019',
            source: 'Osloregionen, climate status 2021',
          },
        ],
      }),
      h2('How to read the figures'),
      p(
        'A fall of twelve per cent in ten years is a little more than one per cent a year. The fall of five per cent in a single year is therefore worth noticing. One year is still only one year: it does not tell whether the pace will last.',
      ),
      p(
        'Figures appear with a delay. The report of 2021 describes emissions up to 2019, so what happened later is not in it.',
      ),
      h2('Why it matters outside the region'),
      p(
        'When nearly a quarter of a country’s emissions come from one region, what its municipalities do counts for the whole country. It also makes the region a place to try things: what works here has been tried at a scale that others can learn from.',
      ),
      h2('Join in'),
      p(
        'The mayors’ declaration invites businesses, researchers and other regions to take part. Read ',
        link('what it says', '/stories/the-mayors-declaration-on-climate'),
        ', and see ',
        link('how to help develop climate solutions', '/guides/help-develop-climate-solutions'),
        '. The report has ',
        link('a page of its own', '/reports/climate-status-2021-in-english'),
        '.',
      ),
    ],
  },
  {
    title: 'Around the Oslo Fjord',
    slug: 'around-the-oslo-fjord',
    summary:
      'Down one side, across, and up the other: the fjord is a road of its own, and it leads to four of the five largest municipalities outside the capital.',
    date: '2021',
    kind: 'news',
    sender: 'secretariat',
    artwork: 'fjordTowns',
    priorityAreas: ['konkurransekraft-og-attraktivitet'],
    sectors: ['maritim', 'reiseliv'],
    municipalities: [
      'oslo',
      'nesodden',
      'frogn',
      'vestby',
      'moss',
      'rade',
      'fredrikstad',
      'hvaler',
      'faerder',
      'horten',
      'holmestrand',
      'drammen',
      'asker',
      'baerum',
    ],
    contactPeople: ['mari'],
    origin: 'deck',
    body: [
      p(
        'Oslo lies at the head of a long fjord, and the fjord does not belong to Oslo. Follow it south and you pass one municipality after another, each with its own view of the same water.',
      ),
      h2('Down the eastern side'),
      p(
        'Nesodden comes first, on its peninsula across from the capital. Frogn and Vestby follow, and then Moss. Råde lies between Moss and Fredrikstad, the largest of those on this side. Furthest out is Hvaler, which is made up of islands.',
      ),
      h2('Up the western side'),
      p(
        'Across the mouth of the fjord is Færder, islands once more. Horten faces Moss. Holmestrand comes next, and then Drammen, third in size of all the sixty-five, on a branch of the fjord. Asker and Bærum lead back to where you began.',
      ),
      map({
        title: 'The municipalities on this journey',
        municipalities: [
          'oslo',
          'nesodden',
          'frogn',
          'vestby',
          'moss',
          'rade',
          'fredrikstad',
          'hvaler',
          'faerder',
          'horten',
          'holmestrand',
          'drammen',
          'asker',
          'baerum',
        ],
      }),
      h2('One water, many centres'),
      p(
        'The fjord shows what the region means by being polycentric. There is a capital, and there are towns with industries, shops, schools and cafés of their own. The closer they are tied together, the more of them are within reach of anyone who lives by the water.',
      ),
      p(
        'Planning to see it? The guide to ',
        link('a trip with more than one centre', '/guides/plan-a-trip-with-more-than-one-centre'),
        ' helps you begin, and the region’s ',
        link('maritime industries', '/sectors/maritim'),
        ' tell the working half of the story.',
      ),
    ],
  },
  {
    title: 'Seven municipalities around a lake',
    slug: 'seven-municipalities-around-a-lake',
    summary:
      'North of Oslo, around Mjøsa, lies a cluster of towns and farmland with more people than any municipality in the region but the capital.',
    date: '2021',
    kind: 'news',
    sender: 'secretariat',
    artwork: 'mjosaPaper',
    priorityAreas: ['konkurransekraft-og-attraktivitet'],
    sectors: ['reiseliv', 'biookonomi-og-gronn-innovasjon'],
    municipalities: ['hamar', 'gjovik', 'ringsaker', 'stange', 'ostre-toten', 'vestre-toten', 'loten'],
    contactPeople: ['mari'],
    origin: 'deck',
    body: [
      p(
        'The northern end of the Oslo region gathers around a lake. Mjøsa is the largest in Norway, and seven of the member municipalities lie on it or close by.',
      ),
      h2('The seven'),
      table({
        caption: 'Municipalities around Mjøsa, by population',
        data: [
          ['Municipality', 'Inhabitants'],
          ['Ringsaker', '34,768'],
          ['Hamar', '31,369'],
          ['Gjøvik', '30,560'],
          ['Stange', '21,064'],
          ['Østre Toten', '14,973'],
          ['Vestre Toten', '13,427'],
          ['Løten', '7,674'],
        ],
        hasRowHeaders: true,
        source: 'Statistics Norway, 1 January 2020',
      }),
      p(
        'Together they had 153,835 inhabitants in January 2020. That is more than Bærum, the second largest municipality of the region, and it is spread over several towns instead of one.',
      ),
      h2('Three of almost the same size'),
      p(
        'Ringsaker, Hamar and Gjøvik are nearly equal in numbers. None of them is the capital of the others. That makes the lake a small picture of the whole region: several centres around the same water, and none that has to be everything.',
      ),
      image('mjosaPaper', 'The seven, with their neighbours.'),
      h2('Between town and field'),
      p(
        'The towns lie close to farms and forests. For anyone working with the ',
        link('bioeconomy', '/sectors/biookonomi-og-gronn-innovasjon'),
        ', the raw materials are nearby. For visitors, it means that a day can hold both a town and a walk.',
      ),
      p(
        'Each of the seven has a page of its own among ',
        link('the municipalities of the region', '/region'),
        '. If you are thinking of living there, begin with the guide on ',
        link('choosing where to live', '/guides/choose-where-to-live'),
        '.',
      ),
    ],
  },
  {
    title: 'BEST: a conference for the whole region',
    slug: 'best-a-conference-for-the-whole-region',
    summary:
      'Once a year since 2014, people from all over the Oslo region have met at one conference. Two of them marked a turning point.',
    date: '2021',
    kind: 'news',
    sender: 'secretariat',
    artwork: 'regionFjord',
    priorityAreas: ['fellesskap-og-samarbeid'],
    municipalities: [],
    contactPeople: ['margrethe'],
    origin: 'public-page',
    body: [
      p(
        'Municipalities that cooperate need somewhere to meet. In the Oslo region that place is BEST, a conference that has been held every year since 2014.',
      ),
      h2('2019: a declaration'),
      p(
        'On 7 February 2019 the conference fell on the same day as one of the region’s boldest steps. Mayors put their names to ',
        link('a declaration on climate and environment', '/stories/the-mayors-declaration-on-climate'),
        ': fifty that day, and 54 in all.',
      ),
      h2('2020: on screen, about goods'),
      p(
        'On 28 October 2020 the conference was digital, and its subject was freight. The final report of the region’s ',
        link('freight project', '/stories/freight-belongs-at-sea-and-on-rails'),
        ' came out the same month. The same day, the cooperation itself took on a new form, as an inter-municipal political council.',
      ),
      h2('2021: once more'),
      p(
        'The conference of 2021 is on 29 September. By then the council has a new programme to talk about: four priority areas for the years from 2021 to 2024.',
      ),
      factBox(
        'BEST in brief',
        ul(
          'Held every year since 2014',
          '7 February 2019',
          '28 October 2020, digital, on freight',
          '29 September 2021',
        ),
      ),
      h2('Worth knowing from outside'),
      p(
        'You find the conferences among ',
        link('the events', '/events'),
        '. A region shows itself in the subjects it chooses: climate one year, goods the next, and always the question of how many centres can act as one.',
      ),
    ],
  },
  {
    title: 'What the region exports in ideas',
    slug: 'what-the-region-exports-in-ideas',
    summary:
      'Some things travel better than goods: a way of working together, a list of six points, an example that can be copied.',
    date: '2021',
    kind: 'news',
    sender: 'secretariat',
    artwork: 'climatePaper',
    priorityAreas: ['klima-og-miljo', 'fellesskap-og-samarbeid'],
    municipalities: [],
    contactPeople: ['eva', 'mari'],
    origin: 'deck',
    body: [
      p(
        'When a region presents itself abroad, it usually talks about what it makes. There is another kind of export: what others can take home without taking it away from anyone.',
      ),
      h2('An invitation'),
      p(
        'The third point of the ',
        link('mayors’ declaration', '/stories/the-mayors-declaration-on-climate'),
        ' is addressed to other municipalities, counties and regions, in Norway and in other countries. They are invited into committed cooperation. The fourth is addressed to companies, research institutes and places of education, which are invited to develop new solutions.',
      ),
      h2('Examples before promises'),
      p(
        'The declaration cares most about showing good examples. A promise belongs to the one who makes it. An example can be looked at, questioned and copied, and it is just as useful when it shows what did not work.',
      ),
      h2('A form for cooperation'),
      p(
        'Sixty-five municipalities, from 1,325 inhabitants to 693,494, have agreed on how to decide things together. The council they formed in 2020 rests on an agreement that each of them has adopted. City regions elsewhere face the same question: how can a large city and its many neighbours act as one, without the city deciding for all?',
      ),
      h2('A place in a larger race'),
      p(
        'Race to Zero is an international campaign in which cities and regions, among others, commit themselves to cutting emissions. At one point in 2021 there were 24 participants from Norway, and ',
        bold('18 of them'),
        ' came from the Oslo region. Read about ',
        link('the call to join', '/campaigns/race-to-zero-2021-in-the-oslo-region'),
        '.',
      ),
      h2('Help yourself'),
      p(
        'What is published here may be used freely under an open licence. See ',
        link('how to reuse texts and data', '/api-for-partners'),
        ', and tell us what you made of it.',
      ),
    ],
  },
  {
    title: 'Speaking with one voice about transport',
    slug: 'speaking-with-one-voice-about-transport',
    summary:
      'Norway plans its transport twelve years at a time. The Oslo region makes its views known early, and together.',
    date: '2021',
    kind: 'news',
    sender: 'secretariat',
    artwork: 'regionPaper',
    priorityAreas: ['areal-transport-mobilitet-og-logistikk', 'fellesskap-og-samarbeid'],
    municipalities: [],
    contactPeople: ['eva', 'margrethe'],
    origin: 'public-page',
    body: [
      p(
        'What the Norwegian state will build and run of roads, railways, ports and fairways is set out in a national transport plan. For a region that wants many strong centres, that plan is one of the most important documents there is.',
      ),
      h2('Early'),
      p(
        'The plan for 2022–2033 was presented on 19 March 2021. The municipalities of the Oslo region had sent their views ten months before, on 14 May 2020. They rest on a strategy for land use and transport that was first made in 2008 and adopted in a revised version in May 2016.',
      ),
      h2('Together'),
      p('Four goals from that strategy are the yardstick:'),
      ol(
        'a competitive and sustainable region in Europe',
        'polycentric development',
        'a transport system that is efficient and kind to the environment',
        'no growth in car traffic in the urban areas',
      ),
      p(
        'Measured by what the region had asked for, the result was mixed. Some wishes were met, and others must be followed up. A plan for twelve years is renewed every few years, so there is always a next time.',
      ),
      h2('Planned, and when needed'),
      p(
        'The region works in two ways to influence policy. One is proactive: it follows processes that are known in advance, such as the transport plan. The other is reactive: members bring up what troubles them now. The state’s compensation schemes for businesses are an example.',
      ),
      p(
        'For this work the council has an interest policy committee of politicians. Read more about ',
        link('how the organisation is put together', '/about/organisation'),
        ', or about ',
        link('the four priority areas', '/about/priorities'),
        '.',
      ),
    ],
  },
]
