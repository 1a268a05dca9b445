import { bold, factBox, h2, link, listing, p, ul } from '../body.ts'
import { sectorSlugs } from './sectors.ts'
import type { SeedCampaign } from './shapes.ts'

const english = {
  language: 'en',
  sites: ['oslopolitan'],
  date: '2021',
} satisfies Partial<SeedCampaign>

/** What all campaigns of ReSTART have in common: they are planned, so they have neither dates nor results. */
const restart = {
  ...english,
  origin: 'deck',
  status: 'planned',
  partners: [],
  results: [],
  priorityAreas: ['konkurransekraft-og-attraktivitet'],
  contactPeople: ['mari', 'margrethe'],
  relatedNews: ['restart-about-ten-campaigns-for-the-oslo-region'],
} satisfies Partial<SeedCampaign>

/** Campaigns on oslopolitan.no: ReSTART and its planned kinds, and the call to join Race to Zero. */
export const campaignsEn: SeedCampaign[] = [
  {
    ...restart,
    title: 'ReSTART the Oslo region',
    slug: 'restart-the-oslo-region',
    translationOf: 'restart-osloregionen',
    summary:
      'About ten campaigns, planned together with businesses and partners, to bring international talent and investment to the region.',
    artwork: 'regionFjord',
    goal: 'To strengthen businesses in the Oslo region in international competition',
    channels: ['social-media', 'film', 'event', 'investor-network'],
    sectors: [...sectorSlugs],
    callToAction: {
      label: 'Read about the project',
      href: '/stories/restart-about-ten-campaigns-for-the-oslo-region',
    },
    body: [
      p(
        'ReSTART has one aim: that businesses in the Oslo region should do well in international competition. For that they need two things from outside.',
      ),
      ul(
        [bold('International talent'), ': people who know something that is wanted here'],
        [bold('International investment'), ': capital that lets companies grow here'],
      ),
      h2('Four kinds of campaigns'),
      p('About ten campaigns are planned, together with businesses and partners. They are of four kinds:'),
      ul(
        [
          link('campaigns in social media', '/campaigns/restart-social-media'),
          ', for a sector or a part of the region',
        ],
        [link('films of the region', '/campaigns/restart-films'), ', for use in different campaigns'],
        [
          'events: ',
          link('recruitment days', '/campaigns/restart-recruitment-days'),
          ', ',
          link('investor days', '/campaigns/restart-investor-days'),
          ', and ',
          link('conferences and hackathons', '/campaigns/restart-conferences-and-hackathons'),
        ],
        [link('a network for investors', '/campaigns/restart-investor-network')],
      ),
      factBox(
        'No results yet',
        p(
          'The campaigns are at the planning stage. When there are results, they will be published here with their source.',
        ),
      ),
      h2('What it builds on'),
      p(
        'The region has ',
        link('six strong business communities', '/sectors'),
        ', and since 2015 it has had ',
        link('a brand strategy', '/brand'),
        ' that they all can use. Nearly a hundred campaigns and projects came before these.',
      ),
    ],
  },
  {
    ...restart,
    title: 'ReSTART: social media',
    slug: 'restart-social-media',
    summary:
      'Planned campaigns for one sector or one part of the region at a time, where people already are.',
    artwork: 'businessMorning',
    goal: 'That people abroad hear of a sector, or of a part of the region, for the first time',
    channels: ['social-media'],
    sectors: [...sectorSlugs],
    callToAction: { label: 'Meet the six sectors', href: '/sectors' },
    body: [
      p(
        'A message to everyone reaches no one. The campaigns planned for social media are therefore narrow: each is about a sector, or about a part of the region.',
      ),
      h2('By sector'),
      p(
        'Someone who works with ships wants to hear about ships. The region’s six strong business communities are the natural subjects, from bioeconomy to ICT.',
      ),
      h2('By place'),
      p(
        'The other way in is the map. A part of the region may show several industries at once, and what it is like to live among them. ',
        link('Look at the sixty-five municipalities', '/region'),
        ' and you see how many such parts there are.',
      ),
      p('Nothing has been published yet. The campaigns are planned together with businesses and partners.'),
    ],
  },
  {
    ...restart,
    title: 'ReSTART: films of the region',
    slug: 'restart-films',
    summary: 'Planned films that show the region, to be used in several campaigns.',
    artwork: 'osloNight',
    goal: 'To let people see the region before they come',
    channels: ['film'],
    sectors: ['reiseliv'],
    callToAction: { label: 'Read about the towns by the fjord', href: '/stories/around-the-oslo-fjord' },
    body: [
      p(
        'It is hard to imagine a place from a list of its strengths. Films of the region are planned for that reason, and they are meant to be used again: by different campaigns, and for different audiences.',
      ),
      h2('A region, not only a capital'),
      p(
        'What they will show has not been decided. The idea of the region gives a direction: many centres, each with something of its own. Until the films are here, the stories from ',
        link('the fjord', '/stories/around-the-oslo-fjord'),
        ' and ',
        link('the lake', '/stories/seven-municipalities-around-a-lake'),
        ' will have to do.',
      ),
    ],
  },
  {
    ...restart,
    title: 'ReSTART: recruitment days',
    slug: 'restart-recruitment-days',
    audience: 'talent',
    summary: 'Planned days on which employers in the region meet people who would like to work for them.',
    artwork: 'communityMorning',
    goal: 'To attract international talent to businesses in the region',
    channels: ['event'],
    callToAction: { label: 'Find work in the Oslo region', href: '/guides/find-work-in-the-oslo-region' },
    body: [
      p(
        'On a recruitment day, those who need people and those who look for work meet in one place. Such days are among the events planned under ReSTART, together with businesses.',
      ),
      h2('Good for both'),
      p(
        'For an employer in a town that few abroad have heard of, it is a chance to be seen beside the large ones. For you, it is a chance to ask what an advertisement does not say: how the work is done, and how people live.',
      ),
      h2('When and where?'),
      p(
        'No dates have been set. They will be found among ',
        link('the events', '/events'),
        '. Meanwhile, the guides tell you what to have in order.',
      ),
      listing({
        title: 'Guides for those who look for work',
        query: { type: 'guides', audience: 'talent', limit: 3 },
      }),
    ],
  },
  {
    ...restart,
    title: 'ReSTART: investor days',
    slug: 'restart-investor-days',
    audience: 'investor',
    summary: 'Planned days on which companies from the region meet investors from other countries.',
    artwork: 'regionNight',
    goal: 'To attract international investment to businesses in the region',
    channels: ['event'],
    callToAction: { label: 'Explore an investment', href: '/guides/explore-an-investment' },
    body: [
      p(
        'An investor who knows Oslo may never have heard of a company an hour’s journey away. Investor days are planned to make that meeting easier, as one of the kinds of events under ReSTART.',
      ),
      h2('Across sectors and centres'),
      p(
        'Such a day can gather one sector from the whole region, or several sectors from one part of it. Which it will be is decided together with the businesses that take part.',
      ),
      h2('When and where?'),
      p(
        'No dates have been set. They will be found among ',
        link('the events', '/events'),
        '. See also the plans for ',
        link('a network for investors', '/campaigns/restart-investor-network'),
        '.',
      ),
    ],
  },
  {
    ...restart,
    title: 'ReSTART: a network for investors',
    slug: 'restart-investor-network',
    audience: 'investor',
    summary:
      'A planned network for those who want to invest in the region, between the days on which they meet.',
    artwork: 'regionPaper',
    goal: 'That investors and companies in the region find one another',
    channels: ['investor-network'],
    sectors: ['finans-og-forretningstjenester'],
    callToAction: { label: 'Invest in the Oslo region', href: '/invest' },
    body: [
      p(
        'A meeting lasts a day. What follows from it takes longer. That is the thought behind a network for investors, the fourth kind of measure planned under ReSTART.',
      ),
      h2('Why a region needs one'),
      p(
        'In a region with many centres, what an investor looks for and what a company has to offer may be in different towns. A network can carry news between them, whatever municipality they are in.',
      ),
      h2('What is decided'),
      p(
        'That a network is planned, and no more than that. How to take part will be published here and in ',
        link('the newsletter', '/about/the-newsletter'),
        '.',
      ),
    ],
  },
  {
    ...restart,
    title: 'ReSTART: conferences and hackathons',
    slug: 'restart-conferences-and-hackathons',
    audience: 'partner',
    summary:
      'Planned meeting places for those who want to develop something together with businesses in the region.',
    artwork: 'businessMorning',
    goal: 'That businesses and partners, here and abroad, solve problems together',
    channels: ['event'],
    sectors: ['ikt'],
    callToAction: { label: 'Partner with the Oslo region', href: '/partner' },
    body: [
      p(
        'Some meet to listen, others to make. Both conferences and hackathons are among the events planned under ReSTART.',
      ),
      h2('What is a hackathon?'),
      p(
        'People with different skills come together for a short time, often a day or two, to solve a problem that somebody really has. Nobody expects a finished product at the end. What matters is the ideas, and the people who have found one another.',
      ),
      h2('Problems worth solving'),
      p(
        'The municipalities know many of them: goods that should go by ship, materials that should be used again, emissions that should fall. If you have a problem of your own to set, read about ',
        link('working with the municipalities', '/guides/work-with-the-municipalities'),
        '.',
      ),
      p('No dates have been set. They will be found among ', link('the events', '/events'), '.'),
    ],
  },
  {
    ...english,
    title: 'Race to Zero 2021 in the Oslo region',
    slug: 'race-to-zero-2021-in-the-oslo-region',
    translationOf: 'race-to-zero-2021',
    summary:
      'The region called on its municipalities to join an international campaign for cutting emissions. The deadline was 15 September 2021.',
    audience: 'partner',
    artwork: 'climatePaper',
    goal: 'That more municipalities in the region commit themselves to cutting emissions',
    status: 'finished',
    period: { to: '2021-09-15' },
    channels: ['other'],
    partners: [],
    results: [
      {
        value: '18 of 24',
        label: 'participants from Norway came from the Oslo region at one point',
        source: 'Osloregionen, 2021',
      },
    ],
    relatedNews: ['the-mayors-declaration-on-climate', 'what-the-region-exports-in-ideas'],
    priorityAreas: ['klima-og-miljo'],
    contactPeople: ['eva', 'merete'],
    origin: 'public-page',
    body: [
      p(
        'Race to Zero is an international campaign in which cities and regions, among others, commit themselves to cutting emissions. Osloregionen called on its members to join by ',
        bold('15 September 2021'),
        '.',
      ),
      h2('Eighteen of twenty-four'),
      p(
        'At one point there were 24 participants from Norway, and 18 of them belonged to the Oslo region. The figure is a snapshot: it does not tell how many there were in the end.',
      ),
      h2('The same thought on a larger scale'),
      p(
        'The mayors’ declaration of 2019 invites municipalities and regions, in Norway and abroad, into committed cooperation. A campaign like this gives that invitation a frame: many make the same promise at the same time, and can hold one another to it.',
      ),
      p(
        'How emissions in the region develop is described in ',
        link('the climate status of 2021', '/reports/climate-status-2021-in-english'),
        '.',
      ),
    ],
  },
]
