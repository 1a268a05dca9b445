import type { Examples } from './example.ts'

/** What the readers of a campaign have been told that was wrong, the newest first. */
const corrections = [
  { at: '2021-06-02T08:00:00.000Z', note: 'Fristen for å melde seg på er rettet.' },
  { at: '2021-05-03T08:00:00.000Z', note: 'Vi skrev at Asker var med. Det stemte ikke.' },
]

/** Campaigns, guides and newsletters. */
export function outreach(examples: Examples) {
  const campaign = examples.get('campaigns')
  const film = examples.get('events').recording
  return [
    campaign,
    examples.variant('campaigns', 'oslopolitan', {
      slug: 'restart',
      title: 'ReSTART Osloregionen',
      summary: 'To attract competence and investment from abroad.',
      audience: 'investor',
      status: 'planned',
      period: { from: '2021-01-01', to: null },
      channels: ['social-media', 'film', 'event', 'investor-network'],
      partners: ['Oslo Business Region'],
      results: [],
      videos: film ? [film] : [],
      related: [],
    }),
    examples.variant('campaigns', 'osloregionen', {
      slug: 'race-to-zero-2021',
      title: 'Race to Zero 2021',
      summary: 'Kommunene ble bedt om å bli med i en internasjonal kampanje.',
      publishedAt: '2021-05-01T08:00:00.000Z',
      updatedAt: '2021-06-10T08:00:00.000Z',
      updateType: 'minor',
      changeNote: null,
      latestCorrection: corrections[0] ?? null,
      corrections,
      status: 'finished',
      municipalities: examples.get('news').municipalities,
      results: [],
      callToAction: null,
      body: [],
      bodyHtml: '',
      related: [],
    }),
    examples.get('guides'),
    examples.variant('guides', 'oslopolitan', {
      slug: 'set-up-a-business',
      title: 'Set up a business',
      summary: 'Which offices to talk to, and in what order.',
      audience: 'investor',
    }),
    examples.get('newsletter-issues'),
    examples.variant('newsletter-issues', 'osloregionen', {
      slug: 'nyhetsbrev-november-2020',
      title: 'Nyhetsbrev november 2020',
      publishedAt: '2020-11-01T08:00:00.000Z',
    }),
    examples.variant('newsletter-issues', 'oslopolitan', {
      slug: 'march-2021',
      title: 'March 2021',
      summary: 'A new group for climate, and a plan for transport.',
      list: 'oslopolitan',
    }),
  ]
}
