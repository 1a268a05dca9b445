import {
  sampleEvent,
  sampleMeeting,
  sampleMunicipality,
  sampleNews,
  sampleSite,
} from '@osloregionen/content-store/testing'

/** What the examples of the documentation ask for. */
export const contentForPartners = () => [
  sampleMunicipality('3205', '3030', { slug: 'lillestrom', title: 'Lillestrøm' }),
  sampleNews({
    slug: '65-kommuner-er-med-i-osloregionen',
    title: '65 kommuner er med i Osloregionen',
    publishedAt: '2020-01-01T00:00:00.000Z',
    municipalities: ['3205'],
  }),
  sampleEvent({
    slug: 'best-konferansen',
    title: 'BEST-konferansen',
    startsAt: '2022-10-01T08:00:00.000Z',
    municipalities: ['3205'],
    priorityAreas: ['klima-og-miljo'],
  }),
  sampleMeeting({
    slug: 'styremote',
    title: 'Styremøte',
    heldBy: 'styret',
    startsAt: '2021-10-01T08:00:00.000Z',
    municipalities: ['3205'],
  }),
  sampleNews({ slug: 'annet', title: 'Noe annet', priorityAreas: ['klima-og-miljo'] }),
  sampleNews({ slug: 'freight', title: 'Freight by rail', language: 'en', sites: ['oslopolitan'] }),
  sampleSite('osloregionen'),
]
