import { link, p } from '../body.ts'
import type { SeedNewsletterIssue } from './shapes.ts'

const english = {
  language: 'en',
  sites: ['oslopolitan'],
  list: 'oslopolitan',
  contactPeople: ['mari', 'margrethe'],
  origin: 'deck',
  body: [],
} satisfies Partial<SeedNewsletterIssue>

/** Composed for the sample from what else is in it; no issue like these was ever sent. */
export const newsletterIssuesEn: SeedNewsletterIssue[] = [
  {
    ...english,
    title: 'Oslopolitan newsletter, October 2021',
    slug: 'oslopolitan-newsletter-october-2021',
    summary:
      'Emissions in the region are falling, a call to join Race to Zero, and a conference that has come and gone.',
    date: '2021-10',
    subject: 'Emissions are down twelve per cent',
    preheader: 'The climate status of 2021, Race to Zero, and how to take part',
    artwork: 'climatePaper',
    priorityAreas: ['klima-og-miljo'],
    topics: { areas: ['klima-og-miljo'] },
    items: [
      {
        kind: 'text',
        content: [
          p(
            'This issue is about climate: what the region has measured, what it has promised, and what you can do with it wherever you are.',
          ),
        ],
      },
      {
        kind: 'document',
        type: 'news',
        slug: 'emissions-are-down-twelve-per-cent',
        text: 'A fall of twelve per cent in ten years, and of five in the last of them. How to read the figures.',
      },
      { kind: 'document', type: 'reports', slug: 'climate-status-2021-in-english' },
      { kind: 'image', artwork: 'climatePaper' },
      {
        kind: 'document',
        type: 'campaigns',
        slug: 'race-to-zero-2021-in-the-oslo-region',
        text: 'At one point, 18 of 24 participants from Norway came from the region.',
      },
      {
        kind: 'document',
        type: 'guides',
        slug: 'help-develop-climate-solutions',
        text: 'The mayors have invited companies, researchers and other regions. Six steps for those who accept.',
      },
      { kind: 'events', title: 'Since last time', slugs: ['best-conference-2021'] },
      {
        kind: 'text',
        title: 'Use what you find',
        content: [
          p('Texts and figures on the site are free to use. ', link('See how', '/api-for-partners'), '.'),
        ],
      },
    ],
  },
  {
    ...english,
    title: 'Oslopolitan newsletter, the first issue',
    slug: 'oslopolitan-newsletter-first-issue',
    summary:
      'A new site in English about the Oslo region: where to begin, whether you want to work, invest, join in or visit.',
    date: '2021',
    subject: 'One region. Many centres.',
    preheader: 'Sixty-five municipalities have a site in English',
    artwork: 'regionNight',
    priorityAreas: ['konkurransekraft-og-attraktivitet'],
    items: [
      {
        kind: 'text',
        title: 'Welcome',
        content: [
          p(
            'Oslopolitan tells the story of the whole Oslo region, not only of its capital. It is written for those who see the region from outside. Here is a place to begin, whatever brings you.',
          ),
        ],
      },
      { kind: 'image', artwork: 'regionNight' },
      { kind: 'document', type: 'news', slug: 'why-the-oslo-region' },
      {
        kind: 'document',
        type: 'guides',
        slug: 'find-work-in-the-oslo-region',
        text: 'For talent: what to check first, and where employers advertise.',
      },
      {
        kind: 'document',
        type: 'guides',
        slug: 'explore-an-investment',
        text: 'For investors: from an industry you believe in to the people you should talk with.',
      },
      {
        kind: 'document',
        type: 'guides',
        slug: 'work-with-the-municipalities',
        text: 'For partners: one municipality, several, or all sixty-five?',
      },
      {
        kind: 'document',
        type: 'guides',
        slug: 'plan-a-trip-with-more-than-one-centre',
        text: 'For visitors: two or three towns, and the journey between them.',
      },
      {
        kind: 'document',
        type: 'campaigns',
        slug: 'restart-the-oslo-region',
        text: 'About ten campaigns are planned together with businesses.',
      },
      {
        kind: 'text',
        title: 'Find your place',
        content: [p('All sixty-five municipalities are on ', link('the map of the region', '/region'), '.')],
      },
    ],
  },
]
