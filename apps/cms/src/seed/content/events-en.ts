import { bold, link, listing, p, type BodyPart } from '../body.ts'
import type { SeedEvent } from './shapes.ts'

const best = {
  language: 'en',
  sites: ['oslopolitan'],
  kind: 'conference',
  series: 'best-konferansen',
  organisers: ['Osloregionen'],
  origin: 'public-page',
} satisfies Partial<SeedEvent>

const aboutTheConference: BodyPart = p(
  'BEST is the region’s own conference and has been held every year since 2014. Read about it in ',
  link('BEST: a conference for the whole region', '/stories/best-a-conference-for-the-whole-region'),
  '. The programme of the day is not published here.',
)

/** Events on oslopolitan.no: the conferences that an international reader may come across. */
export const eventsEn: SeedEvent[] = [
  {
    ...best,
    title: 'The BEST conference 2022',
    slug: 'best-conference-2022',
    translationOf: 'best-konferansen-2022',
    summary: 'The conference of 2022 was on 2 June, the day the mayors’ declaration on climate was renewed.',
    date: '2022',
    startsAt: '2022-06-02',
    priorityAreas: ['klima-og-miljo', 'fellesskap-og-samarbeid'],
    body: [
      p(
        'The conference of 2022 was held on ',
        bold('2 June'),
        '. The same day, ',
        link('the mayors’ declaration of 2019', '/stories/the-mayors-declaration-on-climate'),
        ' was renewed, with more than fifty signatures.',
      ),
      aboutTheConference,
    ],
  },
  {
    ...best,
    title: 'The BEST conference 2021',
    slug: 'best-conference-2021',
    translationOf: 'best-konferansen-2021',
    summary: 'The conference of 2021 was on 29 September.',
    date: '2021',
    startsAt: '2021-09-29',
    priorityAreas: ['fellesskap-og-samarbeid'],
    contactPeople: ['margrethe'],
    body: [p('The conference of 2021 was held on ', bold('Wednesday 29 September'), '.'), aboutTheConference],
  },
  {
    ...best,
    title: 'The BEST conference 2020',
    slug: 'best-conference-2020',
    translationOf: 'best-konferansen-2020',
    summary: 'On 28 October 2020 the conference was about freight, and it was held online.',
    date: '2020',
    startsAt: '2020-10-28',
    place: 'Online',
    artwork: 'freightFjord',
    priorityAreas: ['areal-transport-mobilitet-og-logistikk'],
    sectors: ['maritim'],
    contactPeople: ['margrethe'],
    body: [
      p(
        'The conference of 2020 was held online on ',
        bold('Wednesday 28 October'),
        '. Its subject was freight, and the final report of the region’s freight project came out the same month.',
      ),
      p(
        'On the same day the assembly met, and the cooperation became ',
        link('an inter-municipal political council', '/about/organisation'),
        '.',
      ),
      aboutTheConference,
      listing({
        title: 'Reports on freight',
        query: { type: 'reports', priorityArea: 'areal-transport-mobilitet-og-logistikk', limit: 4 },
        more: { label: 'All reports', href: '/reports' },
      }),
    ],
  },
  {
    ...best,
    title: 'The BEST conference 2019',
    slug: 'best-conference-2019',
    translationOf: 'best-konferansen-2019',
    summary:
      'On the day of the conference, 7 February 2019, the mayors presented their declaration on climate.',
    date: '2019',
    startsAt: '2019-02-07',
    artwork: 'climatePaper',
    priorityAreas: ['klima-og-miljo', 'fellesskap-og-samarbeid'],
    recap: 'the-mayors-declaration-on-climate',
    body: [
      p(
        'The conference of 2019 was held on ',
        bold('Thursday 7 February'),
        '. The same day, mayors of the region presented ',
        link('their declaration on climate and environment', '/stories/the-mayors-declaration-on-climate'),
        '. Fifty of them signed it that day.',
      ),
      aboutTheConference,
    ],
  },
]
