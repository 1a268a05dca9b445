import { bold, chart, factBox, h2, keyFigures, link, listing, p, table, ul } from '../body.ts'
import type { SeedReport } from './shapes.ts'

const english = { language: 'en', sites: ['oslopolitan'] } satisfies Partial<SeedReport>

const freight = {
  ...english,
  origin: 'deck',
  authors: ['Flowchange'],
  commissionedBy: 'Osloregionen',
  priorityAreas: ['areal-transport-mobilitet-og-logistikk'],
  sectors: ['maritim'],
  contactPeople: ['eva', 'merete'],
  artwork: 'freightFjord',
} satisfies Partial<SeedReport>

const inNorwegian = factBox(
  'The report is in Norwegian',
  p('This page tells you in English what it is about. The file is a short summary, not the report itself.'),
)

/** Reports of the region, presented in English on oslopolitan.no. */
export const reportsEn: SeedReport[] = [
  {
    ...freight,
    title: 'Freight and logistics in the Oslo region. Part 1: Base of knowledge',
    slug: 'freight-and-logistics-base-of-knowledge',
    translationOf: 'gods-og-logistikk-delrapport-1-kunnskapsgrunnlag',
    summary:
      'How goods are carried and stored in the region: roads take a growing share, and space near the centre of Oslo is scarce.',
    date: '2019-06',
    kind: 'partial-report',
    series: { title: 'Freight and logistics in the Oslo region', part: 1 },
    file: 'freightSummary',
    keyFindings: [
      'Heavy road traffic keeps growing in the whole region.',
      'Sea freight to and from other countries is growing.',
      'Domestic transport by sea and by rail loses shares to the road.',
      'Space for logistics is scarce within 40 kilometres of the centre of Oslo.',
    ],
    body: [
      p(
        'What kinds of goods pass through the Oslo region, how do they travel, and where is there room to store and reload them? The first report of the freight project gathers what was known in June 2019, so that sixty-five municipalities can plan from the same facts.',
      ),
      h2('The wrong way, at home'),
      p(
        'The region wants a larger share of freight on ships and trains. Within Norway the report finds the opposite: sea and rail lose shares, and heavy traffic on the roads grows. Sea freight to and from other countries is the exception. It is growing.',
      ),
      h2('Land is the scarce resource'),
      p(
        'Logistics needs large, level sites near roads, ports and customers. Within ',
        bold('40 kilometres of the centre of Oslo'),
        ' there are few left. Freight and land use are therefore one subject, not two.',
      ),
      inNorwegian,
      listing({
        title: 'More reports',
        query: { type: 'reports', priorityArea: 'areal-transport-mobilitet-og-logistikk', limit: 4 },
        more: { label: 'All reports', href: '/reports' },
      }),
    ],
  },
  {
    ...freight,
    title: 'The freight and logistics project of the Oslo region. Final report',
    slug: 'freight-and-logistics-final-report',
    translationOf: 'gods-og-logistikk-sluttrapport',
    summary:
      'The report of October 2020 rounds off a project that began in 2018 and builds on three earlier reports.',
    date: '2020-10',
    kind: 'final-report',
    series: { title: 'Freight and logistics in the Oslo region', part: 4 },
    file: 'freightSummary',
    keyFindings: [],
    body: [
      p(
        'In 2018 the municipalities of the Oslo region began to look into how goods move through it. They wanted an up-to-date base of knowledge, and they wanted to use it. Flowchange did the work, and the final report came in October 2020.',
      ),
      h2('What the knowledge is for'),
      p('Better coordination in the region, in Norway and with the Nordic neighbours, so that:'),
      ul(
        'a larger share of freight goes by sea and rail',
        'freight on the roads becomes more efficient, and kinder to environment and climate',
      ),
      h2('Four reports'),
      table({
        caption: 'The reports of the project',
        data: [
          ['Report', 'Subject', 'Published'],
          ['Part 1', 'Base of knowledge', 'June 2019'],
          ['Part 2', 'Measures for more transport by sea and rail', 'May 2020'],
          ['Part 3', 'Roles in greener freight', 'May 2020'],
          ['Final report', 'The project as a whole', 'October 2020'],
        ],
        hasRowHeaders: true,
        source: 'Osloregionen, 2021',
      }),
      p(
        'Some of the findings of part 1 are presented ',
        link('in English', '/reports/freight-and-logistics-base-of-knowledge'),
        '. Freight was also the subject of ',
        link('the BEST conference', '/events/best-conference-2020'),
        ' in the month when this report came out.',
      ),
      inNorwegian,
    ],
  },
  {
    ...english,
    title: 'Climate status of the Oslo region 2021',
    slug: 'climate-status-2021-in-english',
    translationOf: 'klimastatus-2021',
    summary:
      'Emissions in the region fell by 12 per cent from 2009 to 2019. In 2019 the region accounted for 23 per cent of Norway’s emissions.',
    date: '2021',
    kind: 'annual-report',
    series: { title: 'Climate status', part: 3 },
    authors: ['Osloregionen'],
    file: 'climateStatusSummary',
    keyFindings: [
      'Emissions in the Oslo region fell by 12 per cent from 2009 to 2019.',
      'From 2018 to 2019 they fell by 5 per cent.',
      'The region accounted for 23 per cent of emissions in Norway in 2019.',
      'It accounted for 51 per cent of emissions from road traffic in 2019.',
    ],
    artwork: 'climatePaper',
    priorityAreas: ['klima-og-miljo'],
    contactPeople: ['merete', 'eva'],
    origin: 'public-page',
    body: [
      p(
        'Every year Osloregionen looks at how emissions in the region develop. The report of 2021 is the third, and its newest figures are for 2019.',
      ),
      keyFigures({
        title: 'Emissions are falling',
        figures: [
          { value: '−12 %', label: 'in the Oslo region from 2009 to 2019', source: 'Climate status 2021' },
          { value: '−5 %', label: 'in the Oslo region from 2018 to 2019', source: 'Climate status 2021' },
        ],
      }),
      h2('Roads weigh most'),
      p(
        'The region accounted for nearly a quarter of all emissions in Norway in 2019, and for just over half of those from road traffic. What happens on the roads here therefore matters to the whole country, and it is one reason why ',
        link('freight', '/stories/freight-belongs-at-sea-and-on-rails'),
        ' is a climate matter.',
      ),
      chart({
        title: 'The Oslo region’s share of emissions in Norway in 2019',
        kind: 'bar',
        unit: '%',
        data: [
          ['Emissions', 'Share'],
          ['All sources', '23'],
          ['Road traffic', '51'],
        ],
        summary:
          'The Oslo region accounted for 23 per cent of all emissions in Norway in 2019, and for 51 per cent of those from road traffic.',
        source: 'Climate status 2021',
      }),
      h2('Not to be compared'),
      p(
        'The edition of 2019 gave a figure for a larger area, Eastern Norway: a fall of 11 per cent from 2009 to 2017. The two areas and the two periods are different, so the figures do not form one series.',
      ),
      inNorwegian,
    ],
  },
]
