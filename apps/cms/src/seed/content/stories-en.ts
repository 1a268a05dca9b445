import { bold, factBox, h2, image, link, ol, p, quote, ul } from '../body.ts'
import type { Article } from './article.ts'
import { sectorSlugs } from './sectors.ts'
import { regionStoriesEn } from './stories-region-en.ts'

/** Stories for oslopolitan.no. */
export const storiesEn: Article[] = [
  {
    title: 'Why the Oslo region?',
    slug: 'why-the-oslo-region',
    summary:
      'Sixty-five municipalities, 2.23 million people, and more than one place to belong. A short introduction to the region around Norway’s capital.',
    date: '2021',
    kind: 'news',
    sender: 'secretariat',
    featured: true,
    artwork: 'regionNight',
    priorityAreas: ['konkurransekraft-og-attraktivitet'],
    municipalities: ['oslo', 'kongsberg', 'hamar', 'fredrikstad', 'drammen', 'gjovik', 'lillestrom', 'moss'],
    contactPeople: ['mari'],
    origin: 'deck',
    body: [
      p(
        'Look at a map of the Oslo region and you see a capital by a fjord. Look again and you see something else: towns along the water, towns by the great lake, towns in the valleys. Oslo is the largest dot, but it is one of ',
        bold('sixty-five'),
        '.',
      ),
      h2('A region made of municipalities'),
      p(
        'Together the 65 municipalities had 2.23 million inhabitants in January 2020. They differ a great deal. Oslo had 693,494 people; Aremark, on the Swedish border, had 1,325. What they share is a political council in which they work together.',
      ),
      p(
        'You can live in Moss or Hamar, study in Gjøvik, found a company in Kongsberg and still be part of the same region. ',
        link('See all the municipalities', '/region'),
        ' and find the ones you did not know.',
      ),
      h2('Four ways in'),
      p('The region is looking for four kinds of people and organisations:'),
      ul(
        [link('Talent', '/talent'), ': people who want to work in its businesses and research communities'],
        [link('Investors', '/invest'), ' in the industries where the region is strong'],
        [link('Partners', '/partner'), ' who want to develop something together'],
        [link('Visitors', '/visit'), ' who want to see both the cities and what lies between them'],
      ),
      factBox(
        'The Oslo region in brief',
        ul(
          '65 municipalities, Oslo included',
          '2.23 million inhabitants (January 2020)',
          'Municipal cooperation since 2004',
          'An inter-municipal political council since 28 October 2020',
        ),
      ),
      h2('One idea'),
      p(
        'Behind all this lies a simple thought: growth should benefit the whole region. Read about it in ',
        link('Many centres, one region', '/stories/many-centres-one-region'),
        '.',
      ),
    ],
  },
  {
    title: 'Many centres, one region',
    slug: 'many-centres-one-region',
    summary:
      'The Oslo region is built on a polycentric idea: several strong centres, each with its own advantages, in better balance with the capital.',
    date: '2021',
    kind: 'news',
    sender: 'secretariat',
    featured: true,
    artwork: 'mjosaPaper',
    priorityAreas: ['areal-transport-mobilitet-og-logistikk', 'konkurransekraft-og-attraktivitet'],
    municipalities: ['oslo'],
    origin: 'deck',
    body: [
      p(
        'Many capital regions have one centre, and everything else is outskirts. The municipalities around Oslo have chosen a different aim. They want a ',
        bold('polycentric'),
        ' region, in which several towns are strong in their own right.',
      ),
      h2('Four points'),
      ol(
        'Growth brings opportunities, and it can be shared.',
        'Strong centres all over the region create value.',
        'The region is diverse, because places build on advantages of their own.',
        'There is a better balance between Oslo and the rest.',
      ),
      h2('Small enough to need everyone'),
      p(
        'By international standards Oslo is not a large city. Professor Greg Clark of the Business of Cities has put the consequence plainly:',
      ),
      quote(
        'For a mid size city and region like Oslo to compete successfully, it needs to build on the assets and strengths of the whole region.',
        'Greg Clark',
        'Professor, Business of Cities',
      ),
      p(
        'In other words, a company weighing Oslo against other European cities is really choosing a region. Skills may be found in one town, production in another and research in a third.',
      ),
      image('communityMorning', 'Dots are municipalities, sized by population. Lines join neighbours.'),
      h2('From idea to plan'),
      p(
        'Polycentric development is also one of four goals in the region’s strategy for land use and transport. The others are a competitive and sustainable region in Europe, an efficient transport system that is kind to the environment, and no growth in car traffic in the urban areas. A region with many centres only works if people and goods can move between them.',
      ),
      p('Which centres? ', link('Explore the region', '/region'), ' and see how the dots connect.'),
    ],
  },
  {
    title: 'Six strengths of the Oslo region',
    slug: 'six-strengths-of-the-oslo-region',
    summary:
      'From bioeconomy to ICT: six business communities stand out, and the variety itself is the region’s advantage.',
    date: '2021',
    kind: 'news',
    sender: 'secretariat',
    artwork: 'businessMorning',
    priorityAreas: ['konkurransekraft-og-attraktivitet'],
    sectors: [...sectorSlugs],
    municipalities: [],
    contactPeople: ['mari'],
    origin: 'deck',
    body: [
      p(
        'Some regions are known for a single industry. The Oslo region is better described by its variety. Strong clusters, and the research and education that belong with them, are found in many places, and together they form an advantage for the region as a whole.',
      ),
      h2('The six'),
      p('When the region presents itself to the world, it highlights six business communities:'),
      ul(
        [link('Bioeconomy and green innovation', '/sectors/biookonomi-og-gronn-innovasjon')],
        [link('Defence', '/sectors/forsvar')],
        [link('Maritime industries', '/sectors/maritim')],
        [link('Finance and business services', '/sectors/finans-og-forretningstjenester')],
        [link('Travel and tourism', '/sectors/reiseliv')],
        [link('Information and communication technology (ICT)', '/sectors/ikt')],
      ),
      h2('Why variety matters'),
      p(
        'Industries borrow from one another. A method made for one purpose finds a second use next door, and people take what they know with them when they change jobs. That happens more easily where different communities lie close together and where it is simple to get from one to the next.',
      ),
      p(
        'It also makes the region less dependent on the fortunes of one sector. And it fits the ',
        link('polycentric idea', '/stories/many-centres-one-region'),
        ': if every place builds on its own advantages, the region gets many kinds of strength rather than many copies of one.',
      ),
      factBox(
        'Looking for a partner?',
        p(
          'The region needs talent, investment, partners and visitors. Six communities are a good place to start, and the municipalities themselves are another: ',
          link('see them all', '/region'),
          '.',
        ),
      ),
      h2('Taking the story abroad'),
      p(
        'The six strengths are the starting point when campaigns are planned. Under ',
        link('ReSTART', '/stories/restart-about-ten-campaigns-for-the-oslo-region'),
        ', campaigns may be made for a sector or for a part of the region, together with the businesses themselves.',
      ),
    ],
  },
  {
    title: 'One brand for a whole region',
    slug: 'one-brand-for-a-whole-region',
    summary:
      'In 2015 the Oslo region adopted an international brand strategy. Nearly a hundred campaigns and projects have followed.',
    date: '2021',
    kind: 'news',
    sender: 'secretariat',
    artwork: 'osloNight',
    priorityAreas: ['konkurransekraft-og-attraktivitet'],
    municipalities: ['oslo'],
    contactPeople: ['mari'],
    origin: 'deck',
    body: [
      p(
        'Few people abroad know the names of sixty-five Norwegian municipalities. Many have heard of Oslo. That is the reason for telling the story of the region under one name, ',
        bold('The Oslo Region'),
        ', and for telling it together.',
      ),
      h2('Made by three, used by many'),
      p(
        'The international brand strategy was drawn up by Osloregionen and Oslo Business Region in cooperation with VisitOSLO, and adopted in 2015. The first part is dated 2 March that year. It gave municipalities, businesses and organisations a common way of presenting the place they share.',
      ),
      h2('What the brand is for'),
      p('A brand is a means to an end. The region needs four things:'),
      ul('talent', 'investment', 'partners', 'visitors'),
      p(
        'Whoever plans a campaign can ask which of the four it serves. Somebody choosing where to work wants to know other things than somebody choosing where to spend a week.',
      ),
      h2('What has happened since'),
      p(
        'Since 2015, nearly 100 campaigns and projects have been carried out to strengthen the brand. Oslopolitan is one result: a website in English for people who see the region from the outside. ',
        link('ReSTART', '/stories/restart-about-ten-campaigns-for-the-oslo-region'),
        ' is the next step, with about ten campaigns planned together with businesses.',
      ),
      h2('Use it yourself'),
      p(
        'The strategy and guidance on how to use it are published at ',
        link('brandingoslo.no', 'https://www.brandingoslo.no/'),
        '.',
      ),
    ],
  },
  {
    title: 'ReSTART: about ten campaigns for the Oslo region',
    slug: 'restart-about-ten-campaigns-for-the-oslo-region',
    summary:
      'Together with businesses and partners, the Oslo region plans about ten campaigns to attract international talent and investment.',
    date: '2021',
    kind: 'news',
    sender: 'secretariat',
    artwork: 'regionFjord',
    priorityAreas: ['konkurransekraft-og-attraktivitet'],
    sectors: [...sectorSlugs],
    municipalities: [],
    contactPeople: ['mari', 'margrethe'],
    origin: 'deck',
    translationOf: 'restart-osloregionen-om-lag-ti-kampanjer',
    body: [
      p(
        'ReSTART is a project with a clear aim: to strengthen businesses in the Oslo region in international competition. It does so by attracting two things they need.',
      ),
      ul(
        [bold('International talent'), ': people who want to work here'],
        [bold('International investment'), ': capital that helps companies grow here'],
      ),
      h2('What is planned'),
      p(
        'About ten campaigns are to be carried out in cooperation with businesses and partners. They can take several forms:',
      ),
      ul(
        'social media campaigns, for instance for a sector or a part of the region',
        'films about the region for different campaigns',
        'events such as conferences, recruitment days, investor days and hackathons',
        'a network for investors',
      ),
      p('The campaigns are still at the planning stage, so there are no results to report yet.'),
      h2('Building on what is already strong'),
      p(
        'The starting point is the region’s strong and varied business communities. ',
        link('Six of them', '/stories/six-strengths-of-the-oslo-region'),
        ' are highlighted in particular: bioeconomy and green innovation, defence, maritime industries, finance and business services, travel and tourism, and ICT.',
      ),
      h2('Part of a longer plan'),
      p(
        'ReSTART belongs to the priority area Competitiveness and attractiveness for 2021–2024. It follows up the ',
        link('brand strategy of 2015', '/stories/one-brand-for-a-whole-region'),
        ', after nearly a hundred campaigns and projects under the shared brand.',
      ),
    ],
  },
  {
    title: 'The mayors’ declaration on climate',
    slug: 'the-mayors-declaration-on-climate',
    summary:
      'In February 2019 mayors across the Oslo region put their names to one goal: to be Europe’s leading capital region on climate and environment.',
    date: '2019-02-07',
    kind: 'news',
    sender: 'members',
    artwork: 'fjordTowns',
    priorityAreas: ['klima-og-miljo'],
    municipalities: [],
    contactPeople: ['eva'],
    origin: 'deck',
    translationOf: 'ordforererklaeringen-seks-punkter-for-klima-og-miljo',
    body: [
      p(
        'On ',
        bold('7 February 2019'),
        ' the mayors of the Oslo region presented a joint declaration on climate and environment. Fifty signed it that day, and 54 have signed in all.',
      ),
      h2('Six points'),
      p('In our own words, this is what the declaration says:'),
      ol(
        'The region aims to be Europe’s leading capital region on climate and environment.',
        'Municipalities and counties have an important part to play in meeting the climate challenge.',
        'Other municipalities, counties and regions, in Norway and abroad, are invited into committed cooperation.',
        'Businesses, research institutes and educational institutions are invited to help develop new solutions.',
        'The national government is expected to provide the right conditions and means.',
        'A list of ten actions shows what the mayors intend to do.',
      ),
      factBox(
        'Four fields of action',
        ul(
          'Land use and transport',
          'Circular economy',
          'Value creation and competence',
          'Exchange of experience and learning',
        ),
      ),
      h2('Learning from good examples'),
      p(
        'The declaration rests on strategies the region already had, yet it adds something new. Its main concern is to show good examples: what one municipality has tried, others can learn from and be inspired by.',
      ),
      h2('Measured every year'),
      p(
        'An annual climate status follows the region’s emissions. They fell by 12 per cent from 2009 to 2019, and by 5 per cent from 2018 to 2019. In 2019 the region accounted for 23 per cent of Norway’s emissions, so what its municipalities do makes a difference to the country.',
      ),
    ],
  },
  ...regionStoriesEn,
]
