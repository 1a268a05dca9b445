import { randomUUID } from 'node:crypto'
import {
  pathOf,
  sitesOf,
  type Correction,
  type DocumentType,
  type Language,
  type Rights,
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
  sectors?: string[]
  projects?: string[]
  /** Numbers of 2024. */
  municipalities?: string[]
  media?: string[]
  refs?: string[]
  formerPaths?: Presentation['formerPaths']
  /** The newest first. */
  corrections?: Correction[]
}

/** Of texts and images that nothing else is said of. */
export const sampleRights: Rights = {
  license: 'NLOD 2.0',
  licenseUrl: 'https://data.norge.no/nlod/no/2.0',
  attribution: 'Tekst: Osloregionen, NLOD 2.0 (https://data.norge.no/nlod/no/2.0)',
}

export const origins: Record<Site, string> = {
  osloregionen: 'https://www.osloregionen.example',
  oslopolitan: 'https://www.oslopolitan.example',
}

export const sampleReference = (slug: string) => ({ id: randomUUID(), title: slug, slug, url: null })

/** What a sample of any type has. The store adds what the answer says of the revision and the address. */
export function sampleBase(type: DocumentType, sample: Sample) {
  const id = sample.id ?? randomUUID()
  const language = sample.language ?? 'nb'
  const slug = sample.slug ?? `sak-${id.slice(0, 8)}`
  const title = sample.title ?? 'Gods på sjø og bane'
  const summary = sample.summary ?? 'Kommunene samarbeider om gods.'
  const sites = sitesOf(type, language, sample.sites ?? ['osloregionen'])
  const text = sample.text ?? 'Mer gods skal gå på sjø og bane.'
  const html = `<p>${text}</p>`
  const publishedAt = sample.publishedAt ?? '2021-03-19T08:00:00.000Z'
  return {
    id,
    language,
    sites,
    revision: 0,
    url: null,
    path: null,
    urls: urlsOf(type, sites, slug),
    slug,
    title,
    summary,
    publishedAt,
    publishedPrecision: 'day' as const,
    updatedAt: sample.updatedAt ?? publishedAt,
    updateType: 'minor' as const,
    changeNote: null,
    latestCorrection: sample.corrections?.[0] ?? null,
    image: null,
    priorityAreas: (sample.priorityAreas ?? []).map(sampleReference),
    municipalities: (sample.municipalities ?? []).map((number) => ({
      id: randomUUID(),
      number,
      name: `Kommune ${number}`,
      slug: `kommune-${number}`,
      url: null,
    })),
    sectors: (sample.sectors ?? []).map(sampleReference),
    projects: (sample.projects ?? []).map(sampleReference),
    license: 'NLOD 2.0',
    rights: sampleRights,
    corrections: sample.corrections ?? [],
    translations: [],
    contactPeople: [],
    seo: { title, description: summary, image: null },
    body: [{ type: 'text' as const, html }],
    bodyHtml: html,
  }
}

function urlsOf(type: DocumentType, sites: readonly Site[], slug: string): Partial<Record<Site, string>> {
  return Object.fromEntries(
    sites.flatMap((site) => {
      const path = pathOf(type, site, slug)
      return path === null ? [] : [[site, origins[site] + path]]
    }),
  )
}
