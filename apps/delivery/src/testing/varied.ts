import {
  examples,
  sampleEvent,
  sampleMeeting,
  sampleMunicipality,
  sampleNews,
} from '@osloregionen/content-store/testing'

/** Documents of every type, some in each language and on each site, with what lists are filtered by. */
export const variedDocuments = () => [
  ...examples(),
  sampleNews({ slug: 'good-news', language: 'en', sites: ['oslopolitan'], kind: 'press-release' }),
  sampleNews({ slug: 'sak-1', priorityAreas: ['klima-og-miljo'], publishedAt: '2020-01-01T10:00:00.000Z' }),
  sampleNews({ slug: 'sak-2', municipalities: ['3205'], kind: 'op-ed' }),
  sampleMunicipality('3203', '3025', { id: 'm1', slug: 'asker' }),
  sampleMunicipality('3203', '3025', { id: 'm1', slug: 'asker', language: 'en', sites: ['oslopolitan'] }),
  sampleEvent({ slug: 'best', series: 'best' }),
  sampleEvent({ slug: 'best-2', startsAt: '2022-09-29T07:00:00.000Z', refs: ['m1'] }),
  sampleMeeting({ slug: 'mote', heldBy: 'styret' }),
]
