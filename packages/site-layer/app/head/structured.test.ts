import { describe, expect, it } from 'vitest'
import { sampleContent } from '../../test/mock/content.ts'
import { structuredData, type StructuredPage } from './structured.ts'

const { documents } = sampleContent('https://api.example')
const page: StructuredPage = {
  subject: {},
  place: {
    siteUrl: 'https://www.example.no',
    path: '/',
    settings: { name: 'Osloregionen', description: 'Om oss' },
    language: 'nb',
    counterparts: [],
  },
  organisation: {
    name: 'Osloregionen',
    url: 'https://www.example.no',
    social: [{ label: 'LinkedIn', href: 'https://social.example/osloregionen' }],
    contactEmail: null,
  },
  trail: [],
  home: 'Forside',
  searchUrl: 'https://www.example.no/sok',
}

/** What a page says, as machines read it. */
const graph = (changes: Partial<StructuredPage>): Record<string, unknown>[] =>
  JSON.parse(JSON.stringify(structuredData({ ...page, ...changes })))['@graph']

/** The same by type. */
const said = (changes: Partial<StructuredPage>) =>
  Object.fromEntries(graph(changes).map((thing) => [thing['@type'], thing]))

type Sample = (typeof documents)[number]

function sample<Type extends Sample['type']>(type: Type) {
  const found = documents.find(
    (document): document is Extract<Sample, { type: Type }> => document.type === type,
  )
  if (found === undefined) throw new Error(`No sample of ${type}`)
  return found
}

describe('structuredData', () => {
  it('says on the front page whose site it is and how to search it', () => {
    const things = said({})
    expect(things['GovernmentOrganization']).toMatchObject({ name: 'Osloregionen' })
    expect(things['WebSite']?.['potentialAction']).toMatchObject({
      target: { urlTemplate: 'https://www.example.no/sok?q={search_term_string}' },
    })
    expect(things).not.toHaveProperty('BreadcrumbList')
  })

  it('says where a page stands, from the front page down', () => {
    const document = sample('news')
    const trail = [{ label: 'Aktuelt', href: '/aktuelt' }]
    const { BreadcrumbList } = said({ subject: { document }, trail })
    expect(BreadcrumbList?.['itemListElement']).toMatchObject([
      { position: 1, name: 'Forside', item: 'https://www.example.no/' },
      { position: 2, name: 'Aktuelt', item: 'https://www.example.no/aktuelt' },
      { position: 3, name: document.title, item: `https://www.example.no${document.path}` },
    ])
  })

  it.each(documents.map((document) => [document.type, document] as const))(
    'says what a document is: %s',
    (_type, document) => {
      // The organisation and the trail stand first.
      expect(graph({ subject: { document } }).slice(2)).toMatchObject([{ name: document.title }])
    },
  )

  it('says no more of a date than is known', () => {
    const document = { ...sample('news'), publishedAt: '2021-03-01T11:00:00Z' }
    const dateOf = (publishedPrecision: typeof document.publishedPrecision) =>
      said({ subject: { document: { ...document, kind: 'news', publishedPrecision } } })['NewsArticle']?.[
        'datePublished'
      ]
    expect([dateOf('day'), dateOf('month'), dateOf('year')]).toEqual(['2021-03-01', '2021-03', '2021'])
  })

  it('does not make the organisation the author of an op-ed', () => {
    const document = { ...sample('news'), kind: 'op-ed' as const }
    expect(said({ subject: { document } })['OpinionNewsArticle']).not.toHaveProperty('author')
  })

  it('says that a meeting is cancelled, and where it should have been', () => {
    const document = {
      ...sample('meetings'),
      state: 'cancelled' as const,
      place: 'Oslo rådhus',
      address: null,
    }
    expect(said({ subject: { document } })['Event']).toMatchObject({
      eventStatus: 'https://schema.org/EventCancelled',
      location: [{ '@type': 'Place', name: 'Oslo rådhus' }],
    })
  })

  it('gives no time of day where none is known', () => {
    const document = {
      ...sample('events'),
      startsAt: '2021-03-01T11:00:00Z',
      startsAtPrecision: 'day' as const,
      endsAt: null,
    }
    expect(said({ subject: { document } })['Event']?.['startDate']).toBe('2021-03-01')
  })

  it('says where the data behind a page is', () => {
    const subject = {
      title: 'Kommuner',
      dataset: { url: 'https://api.example/v1/municipalities', license: undefined },
    }
    expect(said({ subject })['Dataset']).toMatchObject({
      name: 'Kommuner',
      distribution: { contentUrl: 'https://api.example/v1/municipalities' },
    })
  })
})
