import { referenceTo, type Examples } from './example.ts'

/** Reports with a series, statements and governing documents. */
export function papers(examples: Examples) {
  const first = examples.get('reports')
  const series = first.series
  if (series === null) throw new Error('The example of a report has no series')
  const part = (number: number, month: string, name: string) =>
    examples.variant('reports', 'osloregionen', {
      slug: `gods-og-logistikk-delrapport-${number}`,
      title: `Gods og logistikk i Osloregionen. Delrapport ${number}: ${name}`,
      publishedAt: `${month}-01T08:00:00.000Z`,
      series: { ...series, part: number },
    })
  const final = examples.variant('reports', 'osloregionen', {
    slug: 'gods-og-logistikk-sluttrapport',
    title: 'Gods og logistikk i Osloregionen. Sluttrapport',
    kind: 'final-report',
    publishedAt: '2020-10-01T08:00:00.000Z',
    series: { ...series, part: 4 },
    attachments: first.file
      ? [first.file, { ...first.file, url: `${first.file.url}?2`, isTagged: null }]
      : [],
    replaces: referenceTo(first),
  })
  const status = examples.variant('reports', 'osloregionen', {
    slug: 'klimastatus-2019',
    title: 'Klimastatus 2019',
    kind: 'annual-report',
    series: null,
    authors: [],
    keyFindings: [],
    publishedAt: '2019-01-01T08:00:00.000Z',
    publishedPrecision: 'year',
    replacedBy: referenceTo(final),
  })
  const english = examples.variant('reports', 'oslopolitan', {
    slug: 'freight-and-logistics',
    title: 'Freight and logistics in the Oslo region',
    summary: 'The final report, in short.',
    kind: 'study',
    series: null,
    keyFindings: ['Heavy road traffic keeps growing.', 'Rail and sea lose share to road inland.'],
    body: [{ type: 'text', html: '<p>Written for readers abroad.</p>' }],
    priorityAreas: [],
    projects: [],
  })
  const statement = examples.get('statements')
  const response = examples.variant('statements', 'osloregionen', {
    slug: 'horingssvar-til-klimautvalget',
    title: 'Høringssvar til Klimautvalget 2050',
    summary: 'Svaret er vedtatt av styret.',
    kind: 'consultation-response',
    addressee: 'Klima- og miljødepartementet',
    addresseeSlug: 'klima-og-miljodepartementet',
    adoptedBy: referenceTo(examples.get('bodies')),
    adopted: { date: '2024-01-01', precision: 'month' },
    deadline: '2024-01-31',
  })
  const declaration = examples.get('governing-documents')
  const strategy = examples.variant('governing-documents', 'osloregionen', {
    slug: 'areal-og-transportstrategi',
    title: 'Areal- og transportstrategi',
    kind: 'strategy',
    period: null,
    adopted: { date: '2016-05-01', precision: 'month' },
    adoptedBy: referenceTo(examples.get('bodies')),
    signatories: Array.from({ length: 25 }, (_, index) => ({
      name: `Ordfører ${index + 1}`,
      onBehalfOf: index % 2 === 0 ? 'Aurskog-Høland' : null,
    })),
  })
  const all = [first, part(2, '2020-05', 'Tiltak'), part(3, '2020-05', 'Roller'), final, status, english]
  return { statement, all: [...all, statement, response, declaration, strategy] }
}
