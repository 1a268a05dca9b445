import { referenceTo, type Examples, type Of } from './example.ts'

const programme: Of<'events'>['programme'] = [
  {
    title: 'Før lunsj',
    slots: [
      { startsAt: '09:00', title: 'Velkommen', description: null, speakers: [] },
      {
        startsAt: '09:30',
        title: 'Hva betyr planen for Osloregionen, og hva gjør vi med det som mangler?',
        description: 'Et innlegg med tid til spørsmål.',
        speakers: [
          { name: 'Kari Nordmann', role: 'Kommunikasjonsrådgiver', organisation: 'Osloregionen' },
          { name: 'Ola Nordmann', role: null, organisation: null },
        ],
      },
    ],
  },
  { title: null, slots: [{ startsAt: null, title: 'Lunsj', description: null, speakers: [] }] },
]

/** Events and meetings, past and coming, with everything they can have. */
export function occasions(examples: Examples, statement: Of<'statements'>) {
  const past = examples.get('events')
  const meeting = examples.get('meetings')
  const file = examples.get('reports').file
  const coming = examples.variant('events', 'osloregionen', {
    slug: 'best-konferansen-2099',
    title: 'BEST-konferansen 2099',
    summary: 'Konferansen samler politikere, næringsliv og forskere.',
    startsAt: '2099-09-29T07:00:00.000Z',
    endsAt: '2099-09-29T13:30:00.000Z',
    startsAtPrecision: 'time',
    place: 'Oslo rådhus',
    address: 'Rådhusplassen 1, Oslo',
    onlineUrl: 'https://example.no/best',
    programme,
    registration: { url: 'https://example.no/paamelding', deadline: '2099-09-20T21:59:00.000Z' },
    price: 'Gratis',
    organisers: ['Osloregionen', 'Oslo Business Region'],
    recording: null,
    recap: null,
    slides: [],
    changeNote: null,
    updateType: 'minor',
  })
  const days = examples.variant('events', 'osloregionen', {
    slug: 'fellessamling-2098',
    title: 'Fellessamling for politikere og administrasjon',
    kind: 'seminar',
    startsAt: '2098-08-30T08:00:00.000Z',
    endsAt: '2098-08-31T13:00:00.000Z',
    startsAtPrecision: 'time',
    place: 'Hamar',
    series: null,
    registration: { url: null, deadline: '2021-08-01T12:00:00.000Z' },
    programme: [],
    recording: null,
    recap: null,
    slides: file ? [file] : [],
  })
  const english = examples.variant('events', 'oslopolitan', {
    slug: 'investor-day-2099',
    title: 'Investor day 2099',
    summary: 'Meet the municipalities that plan for growth together.',
    kind: 'investor-day',
    startsAt: '2099-03-26T08:00:00.000Z',
    endsAt: '2099-03-26T10:00:00.000Z',
    startsAtPrecision: 'time',
    place: 'Oslo',
    series: null,
    body: [],
    bodyHtml: '',
    priorityAreas: [],
    projects: [],
    registration: { url: 'https://example.no/register', deadline: null },
    recording: null,
    recap: null,
    slides: [],
  })
  const cancelled = examples.variant('meetings', 'osloregionen', {
    slug: 'interessepolitisk-utvalg-2099',
    title: 'Møte i interessepolitisk utvalg',
    heldBy: referenceTo(examples.get('bodies')),
    state: 'cancelled',
    municipalities: examples.get('news').municipalities,
    startsAt: '2099-01-15T08:00:00.000Z',
    endsAt: null,
    onlineUrl: 'https://example.no/mote',
    notice: file,
    minutes: file,
    statements: [referenceTo(statement)].filter((reference) => reference !== null),
    cases: [
      {
        number: '38/25',
        title: 'Uttalelse om Nasjonal transportplan',
        description: 'Utvalget la fram et forslag.',
        attachments: file ? [file] : [],
        statement: referenceTo(statement),
      },
    ],
  })
  const overMonths = examples.variant('events', 'osloregionen', {
    slug: 'hackathon-2099',
    title: 'Hackathon om interkommunal havneinfrastruktur',
    kind: 'hackathon',
    startsAt: '2099-01-30T11:00:00.000Z',
    endsAt: '2099-02-02T15:00:00.000Z',
    startsAtPrecision: 'time',
    place: 'Drammen',
    series: null,
    registration: { url: null, deadline: null },
    programme: [],
    recording: null,
    recap: null,
    slides: [],
  })
  const now = Date.now()
  const underWay = (['osloregionen', 'oslopolitan'] as const).map((site) =>
    examples.variant('events', site, {
      slug: 'under-way',
      title: site === 'osloregionen' ? 'Samling over tre dager' : 'Three days together',
      kind: 'seminar',
      startsAt: new Date(now - 86_400_000).toISOString(),
      endsAt: new Date(now + 86_400_000).toISOString(),
      startsAtPrecision: 'day',
      series: null,
      recap: null,
    }),
  )
  return [past, meeting, coming, days, english, cancelled, overMonths, ...underWay]
}
