import {
  documentTypes,
  pathOf,
  sitesOf,
  type DocumentOf,
  type DocumentType,
  type Language,
  type MunicipalityReference,
  type Reference,
  type Site,
} from '@osloregionen/contract'
import type { Presentation } from '@osloregionen/content-store/write'
import type { Media, Municipality, News, Person, PriorityArea } from '../payload-types.ts'
import { bodyHtml, bodyText, presentBody, type RichText } from './body.ts'
import { keysOf, presentImage } from './media.ts'
import { origins } from './origins.ts'
import type { Resolved } from './resolve.ts'
import { identityOf } from './richText.ts'

/** The licence of texts: Norsk lisens for offentlige data. */
export const textLicense = 'NLOD 2.0'

/** What every publishable document has in the authoring tables. */
export interface Source {
  id: string
  slug?: string | null
  updatedAt: string
  publishedAt?: string | null
  publishedAtPrecision?: 'day' | 'month' | 'year' | null
  updateType?: 'major' | 'minor' | null
  changeNote?: string | null
  summary?: string | null
  image?: string | Media | null
  imageAlt?: string | null
  body?: RichText | null
  priorityAreas?: (string | PriorityArea)[] | null
  municipalities?: (string | Municipality)[] | null
  contactPeople?: (string | Person)[] | null
  seo?: { title?: string | null; description?: string | null; image?: string | Media | null } | null
}

/** What a presenter adds to what all documents have. `card` is in lists too, `document` on the whole document only. */
export interface Own {
  title: string
  language: Language
  chosenSites: readonly Site[]
  translations: { id: string; language: Language; url: string }[]
  card: object
  document?: object
  /** Filters of its own, as `name:value`. */
  facets?: string[]
}

/** The address of a referred document as a reader of this language meets it; null when it has no page there. */
export function addressOf(
  type: DocumentType,
  slug: string | null | undefined,
  sites: readonly Site[],
): string | null {
  for (const site of sites) {
    const path = slug ? pathOf(type, site, slug) : null
    if (path !== null) return origins[site] + path
  }
  return null
}

/** Puts together what is public of one document in one language. Pure: all it embeds was resolved before. */
export function presentation(
  type: DocumentType,
  source: Source,
  own: Own,
  resolved: Resolved,
  refs: string[],
): Presentation {
  const slug = source.slug ?? source.id
  const sites = sitesOf(type, own.language, own.chosenSites)
  const addresses = addressesOf(type, slug, sites)
  const image = presentImage(mediaOf(source.image, resolved), source.imageAlt)
  const seoImage = presentImage(mediaOf(source.seo?.image, resolved))
  const priorityAreas = pick(source.priorityAreas, resolved['priority-areas']).map((area) =>
    areaReference(area, sites),
  )
  const municipalities = pick(source.municipalities, resolved.municipalities)
  const publishedAt = source.publishedAt ?? source.updatedAt
  const body = presentBody(source.body, resolved, findAddressOn(sites, resolved))
  const card = {
    id: source.id,
    type,
    language: own.language,
    sites,
    urls: Object.fromEntries(Object.entries(addresses).map(([site, { url }]) => [site, url])),
    slug,
    title: own.title,
    summary: source.summary ?? null,
    publishedAt,
    publishedPrecision: source.publishedAtPrecision ?? 'day',
    updatedAt: source.updatedAt,
    updateType: source.updateType ?? 'minor',
    changeNote: source.changeNote ?? null,
    image,
    priorityAreas,
    municipalities: municipalities.map((municipality) => municipalityReference(municipality, sites)),
    license: textLicense,
    ...own.card,
  }
  const document = {
    ...card,
    translations: own.translations,
    contactPeople: pick(source.contactPeople, resolved.people).map(personReference),
    seo: {
      title: source.seo?.title || own.title,
      description: source.seo?.description || source.summary || null,
      image: seoImage ?? image,
    },
    body,
    bodyHtml: bodyHtml(body),
    ...own.document,
  }
  const images = [image, seoImage, ...body.map((block) => (block.type === 'image' ? block.image : null))]
  return {
    id: source.id,
    language: own.language,
    type,
    slug,
    localized: documentTypes[type].localized,
    listed: true,
    title: own.title,
    publishedAt,
    updatedAt: source.updatedAt,
    addresses,
    primarySite: sites[0] ?? null,
    document,
    card,
    facets: [
      ...sites.map((site) => `site:${site}`),
      `language:${own.language}`,
      ...priorityAreas.map((area) => `priorityArea:${area.slug}`),
      ...municipalities.flatMap(municipalityFacets),
      ...(own.facets ?? []),
    ],
    refs: [...new Set(refs)].sort(),
    text: [source.summary, bodyText(body)].filter(Boolean).join(' '),
    media: [...new Set(images.flatMap(keysOf))].sort(),
  }
}

export type Document<T extends DocumentType> = DocumentOf<T>

function addressesOf(type: DocumentType, slug: string, sites: readonly Site[]): Presentation['addresses'] {
  const addresses: Presentation['addresses'] = {}
  for (const site of sites) {
    const path = pathOf(type, site, slug)
    if (path !== null) addresses[site] = { path, url: origins[site] + path }
  }
  return addresses
}

/** Filters take the number of 2024 as well as that of 2020. */
export const municipalityFacets = ({ number2024, number2020 }: Municipality): string[] =>
  [...new Set([number2024, number2020])].map((number) => `municipality:${number}`)

const mediaOf = (value: string | Media | null | undefined, resolved: Resolved): Media | undefined =>
  resolved.media.get(identityOf(value) ?? '')

function pick<Item extends { id: string }>(
  values: (string | Item)[] | null | undefined,
  found: Map<string, Item>,
): Item[] {
  return (values ?? []).flatMap((value) => found.get(identityOf(value) ?? '') ?? [])
}

const areaReference = (area: PriorityArea, sites: readonly Site[]): Reference => ({
  id: area.id,
  title: area.title ?? '',
  slug: area.slug ?? area.id,
  url: addressOf('priority-areas', area.slug, sites),
})

const municipalityReference = (
  municipality: Municipality,
  sites: readonly Site[],
): MunicipalityReference => ({
  id: municipality.id,
  number: municipality.number2024,
  name: municipality.title ?? '',
  slug: municipality.slug ?? municipality.id,
  url: addressOf('municipalities', municipality.slug, sites),
})

const personReference = (person: Person) => ({
  id: person.id,
  name: person.name,
  title: person.title ?? null,
  email: person.email ?? null,
  phone: person.phone ?? null,
})

/** Links between documents lead to the target on a site that the document itself stands on, where it has a page there. */
const findAddressOn =
  (sites: readonly Site[], resolved: Resolved) =>
  (collection: string, id: string): string | null => {
    switch (collection) {
      case 'news':
        return newsAddress(resolved.news.get(id))
      case 'municipalities':
        return addressOf('municipalities', resolved.municipalities.get(id)?.slug, sites)
      case 'priority-areas':
        return addressOf('priority-areas', resolved['priority-areas'].get(id)?.slug, sites)
      default:
        return null
    }
  }

export const newsAddress = (news: News | undefined): string | null =>
  news === undefined ? null : addressOf('news', news.slug, news.sites)
