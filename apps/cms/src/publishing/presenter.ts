import {
  documentTypes,
  pathOf,
  sitesOf,
  type DocumentType,
  type Language,
  type Site,
  type Translation,
} from '@osloregionen/contract'
import type { Presentation } from '@osloregionen/content-store/write'
import { rightsOfText } from '../domain/rights.ts'
import { addressesOf, linksOn, type Under } from './addresses.ts'
import { presentBody, type RichText } from './blocks/body.ts'
import { bodyHtml } from './blocks/html.ts'
import type { Place } from './blocks/present.ts'
import { bodyText } from './blocks/text.ts'
import type { Licences } from './licence.ts'
import { mediaKeysIn, presentImageOf } from './media.ts'
import { inOneLine } from './oneLine.ts'
import { municipalityFacets, pick, toMunicipality, toPerson, toReference } from './related.ts'
import type { Resolved } from './resolve.ts'

/** What every publishable document has in the authoring tables. Relations are ids, or documents that were read along. */
export interface Source {
  id: string
  slug?: string | null
  updatedAt: string
  publishedAt?: string | null
  publishedAtPrecision?: 'day' | 'month' | 'year' | null
  updateType?: 'major' | 'minor' | null
  changeNote?: string | null
  corrections?: readonly { at: string; note: string }[] | null
  summary?: string | null
  image?: unknown
  imageAlt?: string | null
  body?: RichText | null
  priorityAreas?: unknown[] | null
  municipalities?: unknown[] | null
  sectors?: unknown[] | null
  projects?: unknown[] | null
  contactPeople?: unknown[] | null
  seo?: { title?: string | null; description?: string | null; image?: unknown } | null
}

/** One document in one language, and where it stands. */
export interface Subject<S extends Source = Source> extends Place {
  type: DocumentType
  source: S
  title: string
  language: Language
  translations: Translation[]
  backlinks: readonly Backlink[]
  refs: string[]
  /** Of its text. */
  license: string
}

/** A published document that refers to this one, and what it says of it. */
export interface Backlink {
  id: string
  /** Of a seat: who holds it. */
  person?: unknown
  name?: string | null
  role?: string | null
  from?: string | null
  to?: string | null
}

/** What a presenter adds to what all documents have. `card` is in lists too, `document` on the whole document only. */
export interface Own {
  card: object
  document?: object
  /** Filters of its own, as `name:value`; empty values are left out. */
  facets?: Record<string, string | null | undefined>
  moreFacets?: string[]
  /** Words to be found by, besides title, summary and body. */
  text?: (string | null | undefined)[]
  startsAt?: string
  /** What stands between the section and the slug in its address. */
  under?: Under
  /** What stood there before: those addresses lead here. */
  formerlyUnder?: Under[]
  /** Slugs it had elsewhere, which lead here too. */
  formerSlugs?: string[]
}

/** The subject of a presentation, before anything particular is known of it. */
export function subjectOf<S extends Source>(
  type: DocumentType,
  source: S,
  named: Pick<Subject, 'title' | 'language' | 'translations' | 'backlinks' | 'refs'> & {
    chosenSites: readonly Site[]
    licences: Licences
  },
  resolved: Resolved,
): Subject<S> {
  const { chosenSites, licences, ...rest } = named
  const sites = sitesOf(type, named.language, chosenSites)
  const [primary = 'osloregionen'] = sites
  const license = licences[primary]
  return { ...rest, type, source, sites, license, resolved, links: linksOn(sites, resolved) }
}

/** When it was published: where nobody has said it, when it was last changed. */
export const publishedAtOf = ({ publishedAt, updatedAt }: Source): string => publishedAt ?? updatedAt

/** Puts together what is public of one document in one language. Pure: all that it embeds was resolved before. */
export function presentation(subject: Subject, own: Own): Presentation {
  const { type, source, title, language, sites, resolved } = subject
  const { origins } = resolved
  const slug = source.slug ?? source.id
  const addresses = addressesOf(type, slug, sites, origins, own.under)
  const primarySite = sites.find((site) => addresses[site] !== undefined) ?? sites[0] ?? null
  const address = primarySite && addresses[primarySite]?.url
  const image = presentImageOf({ image: source.image, alt: source.imageAlt }, resolved)
  const seoImage = presentImageOf({ image: source.seo?.image }, resolved)
  const municipalities = pick(source.municipalities, 'municipalities', resolved)
  const [areas, sectors, projects] = [
    pick(source.priorityAreas, 'priority-areas', resolved),
    pick(source.sectors, 'sectors', resolved),
    pick(source.projects, 'projects', resolved),
  ]
  const publishedAt = publishedAtOf(source)
  const corrections = (source.corrections ?? []).map(({ at, note }) => ({ at, note }))
  const body = presentBody(source.body, subject)
  const card = {
    id: source.id,
    type,
    language,
    sites,
    urls: Object.fromEntries(Object.entries(addresses).map(([site, { url }]) => [site, url])),
    slug,
    title,
    summary: source.summary ?? null,
    publishedAt,
    publishedPrecision: source.publishedAtPrecision ?? 'day',
    updatedAt: source.updatedAt,
    updateType: source.updateType ?? 'minor',
    changeNote: source.updateType === 'major' ? (source.changeNote ?? null) : null,
    latestCorrection: corrections[0] ?? null,
    image,
    priorityAreas: areas.map((area) => toReference(area, sites)),
    municipalities: municipalities.map((municipality) => toMunicipality(municipality, sites)),
    sectors: sectors.map((sector) => toReference(sector, sites)),
    projects: projects.map((project) => toReference(project, sites)),
    license: subject.license,
    rights: rightsOfText(subject.license, address ?? null, language),
    ...own.card,
  }
  const document = {
    ...card,
    corrections,
    translations: subject.translations,
    contactPeople: pick(source.contactPeople, 'people', resolved).map(toPerson),
    seo: {
      title: source.seo?.title || title,
      description: source.seo?.description || source.summary || null,
      image: seoImage ?? image,
    },
    body,
    bodyHtml: bodyHtml(body),
    ...own.document,
  }
  return {
    id: source.id,
    language,
    type,
    slug,
    localized: documentTypes[type].localized,
    listed: true,
    title,
    publishedAt,
    updatedAt: source.updatedAt,
    startsAt: own.startsAt ?? null,
    addresses,
    formerPaths: formerPaths(subject, slug, own),
    primarySite,
    document,
    card,
    facets: [
      ...sites.map((site) => `site:${site}`),
      `language:${language}`,
      ...areas.map((area) => `priorityArea:${area.slug}`),
      ...sectors.map((sector) => `sector:${sector.slug}`),
      ...projects.map((project) => `project:${project.slug}`),
      ...municipalities.flatMap(municipalityFacets),
      ...Object.entries(own.facets ?? {}).flatMap(([name, value]) => (value ? [`${name}:${value}`] : [])),
      ...(own.moreFacets ?? []),
    ],
    refs: subject.refs,
    text: inOneLine([source.summary, bodyText(body), ...(own.text ?? [])]),
    media: mediaKeysIn(document, origins),
  }
}

/** The addresses that lead to a document besides its own, by site. */
function formerPaths({ type, sites }: Subject, slug: string, own: Own): Presentation['formerPaths'] {
  const { under = () => '', formerlyUnder = [], formerSlugs = [] } = own
  const paths: Presentation['formerPaths'] = {}
  for (const site of sites) {
    paths[site] = [
      ...formerlyUnder.map((before) => pathOf(type, site, slug, before(site))),
      ...formerSlugs.map((former) => pathOf(type, site, former, under(site))),
    ].filter((path) => path !== null)
  }
  return paths
}
