import type { SeedFile } from './shapes.ts'

/** Said in every file, so that nobody takes it for the document it tells of. */
const summaryOf = (document: string) =>
  `This is a short summary in English, made for the website. It is not ${document}, which is in Norwegian.`

/** The sample PDFs in English. */
export const filesEn = {
  freightSummary: {
    title: 'Freight and logistics in the Oslo region: a summary in English',
    language: 'en',
    origin: 'deck',
    imprint: ['Summary in English', 'Reports by Flowchange, commissioned by Osloregionen', '2019–2020'],
    sections: [
      {
        heading: 'About the project',
        paragraphs: [
          summaryOf('one of the reports of the project'),
          'From 2018 to 2020 the municipalities of the Oslo region had a project on freight and logistics. Its goal was an up-to-date base of knowledge about how goods are handled in the region. Flowchange delivered three partial reports and a final report.',
        ],
      },
      {
        heading: 'What the knowledge is for',
        paragraphs: [
          'It is the basis for better coordination in the region, in Norway and among the Nordic countries, so that:',
        ],
        points: [
          'a larger share of freight goes by sea and rail',
          'freight on the roads becomes more efficient, and kinder to environment and climate',
        ],
      },
      {
        heading: 'Findings of part 1, June 2019',
        paragraphs: ['The base of knowledge shows, among other things:'],
        points: [
          'Heavy road traffic keeps growing in the whole region.',
          'Sea freight to and from other countries is growing.',
          'Domestic transport by sea and by rail loses shares to the road.',
          'Space for logistics is scarce within 40 kilometres of the centre of Oslo.',
        ],
      },
      {
        heading: 'The other reports',
        paragraphs: [],
        points: [
          'Part 2, May 2020: measures for more transport by sea and rail',
          'Part 3, May 2020: roles in freight that is kinder to environment and climate',
          'Final report, October 2020',
        ],
      },
    ],
  },
  climateStatusSummary: {
    title: 'Climate status of the Oslo region 2021: a summary in English',
    language: 'en',
    origin: 'public-page',
    imprint: ['Summary in English', 'Osloregionen', '2021'],
    sections: [
      {
        heading: 'About the climate status',
        paragraphs: [
          summaryOf('the report'),
          'Every year Osloregionen publishes a climate status, which describes how emissions in the region develop. The edition of 2021 has figures up to 2019.',
        ],
      },
      {
        heading: 'The main figures',
        paragraphs: ['The edition of 2021 shows:'],
        points: [
          'Emissions in the Oslo region fell by 12 per cent from 2009 to 2019.',
          'From 2018 to 2019 they fell by 5 per cent.',
          'The region accounted for 23 per cent of emissions in Norway in 2019.',
          'It accounted for 51 per cent of emissions from road traffic in 2019.',
        ],
      },
      {
        heading: 'The goal behind it',
        paragraphs: [
          'On 7 February 2019 mayors of the region presented a declaration. Its goal is to be Europe’s leading capital region on climate and environment.',
        ],
      },
    ],
  },
} satisfies Record<string, SeedFile>
