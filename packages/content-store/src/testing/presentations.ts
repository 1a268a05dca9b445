import { randomUUID } from 'node:crypto'
import {
  pathOf,
  sitesOf,
  type DocumentOf,
  type DocumentType,
  type Language,
  type Site,
} from '@osloregionen/contract'
import type { Presentation } from '../write/index.ts'

/** What a test may say about a document; the rest is made up, the same each time but for the id. */
export interface Sample {
  id?: string
  language?: Language
  sites?: Site[]
  slug?: string
  title?: string
  summary?: string
  text?: string
  publishedAt?: string
  updatedAt?: string
  /** Slugs. */
  priorityAreas?: string[]
  /** Numbers of 2024. */
  municipalities?: string[]
  kind?: 'news' | 'press-release' | 'op-ed' | 'good-example'
  media?: string[]
}

export const origins: Record<Site, string> = {
  osloregionen: 'https://www.osloregionen.example',
  oslopolitan: 'https://www.oslopolitan.example',
}

/** A news item as the CMS would present it. */
export function sampleNews(sample: Sample = {}): Presentation {
  const common = base('news', sample)
  const document: Omit<DocumentOf<'news'>, 'revision' | 'url' | 'path'> = {
    ...common.document,
    type: 'news',
    kind: sample.kind ?? 'news',
    sender: null,
    printedIn: null,
    featured: false,
  }
  return finish('news', sample, document, [`kind:${document.kind}`])
}

/** A municipality in one language as the CMS would present it. */
export function sampleMunicipality(number: string, number2020: string, sample: Sample = {}): Presentation {
  const slug = sample.slug ?? `kommune-${number}`
  const named = { ...sample, slug, municipalities: [] }
  const common = base('municipalities', named)
  const document: Omit<DocumentOf<'municipalities'>, 'revision' | 'url' | 'path'> = {
    ...common.document,
    type: 'municipalities',
    number,
    number2020,
    county: 'Akershus',
    county2020: 'Viken',
    subRegion: null,
    population: { count: 85983, year: 2020, source: 'SSB' },
    labelPoint: [11.2139, 59.9509],
    website: null,
    membership: { kind: 'municipality', from: null, to: null },
  }
  return finish('municipalities', named, document, [`municipality:${number}`, `municipality:${number2020}`])
}

/** A person, who has no page. */
export function samplePerson(sample: Sample = {}): Presentation {
  const common = base('people', sample)
  const document: Omit<DocumentOf<'people'>, 'revision' | 'url' | 'path'> = {
    ...common.document,
    type: 'people',
    role: null,
    portfolio: null,
    email: null,
    phone: null,
  }
  return finish('people', sample, document, [])
}

function base(type: DocumentType, sample: Sample) {
  const id = sample.id ?? randomUUID()
  const language = sample.language ?? 'nb'
  const slug = sample.slug ?? `sak-${id.slice(0, 8)}`
  const title = sample.title ?? 'Gods på sjø og bane'
  const summary = sample.summary ?? 'Kommunene samarbeider om gods.'
  const sites = sitesOf(type, language, sample.sites ?? ['osloregionen'])
  const text = sample.text ?? 'Mer gods skal gå på sjø og bane.'
  const html = `<p>${text}</p>`
  const publishedAt = sample.publishedAt ?? '2021-03-19T08:00:00.000Z'
  const reference = (name: string) => ({ id: randomUUID(), slug: name, url: null })
  const document = {
    id,
    language,
    sites,
    urls: Object.fromEntries(
      Object.entries(addressesOf(type, sites, slug)).map(([site, { url }]) => [site, url]),
    ),
    slug,
    title,
    summary,
    publishedAt,
    publishedPrecision: 'day' as const,
    updatedAt: sample.updatedAt ?? publishedAt,
    updateType: 'minor' as const,
    changeNote: null,
    image: null,
    priorityAreas: (sample.priorityAreas ?? []).map((name) => ({ ...reference(name), title: name })),
    municipalities: (sample.municipalities ?? []).map((number) => ({
      ...reference(`kommune-${number}`),
      number,
      name: `Kommune ${number}`,
    })),
    license: 'NLOD 2.0',
    translations: [],
    contactPeople: [],
    seo: { title, description: summary, image: null },
    body: [{ type: 'text' as const, html }],
    bodyHtml: html,
  }
  return { document }
}

type Public = Omit<DocumentOf<DocumentType>, 'revision' | 'url' | 'path'>

function finish(type: DocumentType, sample: Sample, document: Public, facets: string[]): Presentation {
  const { translations: _t, contactPeople: _c, seo: _s, body: _b, bodyHtml, ...rest } = document
  const { website: _w, membership: _m, ...card } = { website: null, membership: null, ...rest }
  const { id, language, sites, slug, title, publishedAt, updatedAt, priorityAreas, municipalities } = document
  return {
    id,
    language,
    type,
    slug,
    localized: type !== 'news',
    listed: true,
    title,
    publishedAt,
    updatedAt,
    addresses: addressesOf(type, sites, slug),
    primarySite: sites[0] ?? null,
    document,
    card,
    facets: [
      ...sites.map((site) => `site:${site}`),
      `language:${language}`,
      ...priorityAreas.map((area) => `priorityArea:${area.slug}`),
      ...municipalities.map(({ number }) => `municipality:${number}`),
      ...facets,
    ],
    refs: [],
    text: `${document.summary} ${bodyHtml.replaceAll(/<[^>]+>/g, '')}`,
    media: sample.media ?? [],
  }
}

function addressesOf(type: DocumentType, sites: readonly Site[], slug: string): Presentation['addresses'] {
  return Object.fromEntries(
    sites.flatMap((site) => {
      const path = pathOf(type, site, slug)
      return path === null ? [] : [[site, { path, url: origins[site] + path }]]
    }),
  )
}
