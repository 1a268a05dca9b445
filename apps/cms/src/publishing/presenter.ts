import {
  documentTypes,
  sitesOf,
  type DocumentType,
  type Language,
  type Site,
  type Translation,
} from '@osloregionen/contract'
import type { Presentation } from '@osloregionen/content-store/write'
import type { Media, Municipality, Person, PriorityArea } from '../payload-types.ts'
import { addressesOf, linksOn } from './addresses.ts'
import { bodyHtml, bodyText, presentBody, type RichText } from './body.ts'
import { keysOf, presentImage } from './media.ts'
import { areaReference, municipalityFacets, municipalityReference, personReference, pick } from './related.ts'
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
  translations: Translation[]
  card: object
  document?: object
  /** Filters of its own, as `name:value`. */
  facets?: string[]
}

/** Puts together what is public of one document in one language. Pure: all that it embeds was resolved before. */
export function presentation(
  type: DocumentType,
  source: Source,
  own: Own,
  resolved: Resolved,
  refs: string[],
): Presentation {
  const { origins } = resolved
  const slug = source.slug ?? source.id
  const sites = sitesOf(type, own.language, own.chosenSites)
  const addresses = addressesOf(type, slug, sites, origins)
  const image = presentImage(mediaOf(source.image, resolved), origins, source.imageAlt)
  const seoImage = presentImage(mediaOf(source.seo?.image, resolved), origins)
  const areas = pick(source.priorityAreas, resolved['priority-areas'])
  const municipalities = pick(source.municipalities, resolved.municipalities)
  const publishedAt = source.publishedAt ?? source.updatedAt
  const body = presentBody(source.body, resolved, linksOn(sites, resolved))
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
    priorityAreas: areas.map((area) => areaReference(area, sites, origins)),
    municipalities: municipalities.map((municipality) => municipalityReference(municipality, sites, origins)),
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
      ...areas.flatMap((area) => (area.slug ? `priorityArea:${area.slug}` : [])),
      ...municipalities.flatMap(municipalityFacets),
      ...(own.facets ?? []),
    ],
    refs: [...new Set(refs)].toSorted(),
    text: [source.summary, bodyText(body)].filter(Boolean).join(' '),
    media: [...new Set(images.flatMap(keysOf))].toSorted(),
  }
}

const mediaOf = (value: string | Media | null | undefined, resolved: Resolved): Media | undefined =>
  resolved.media.get(identityOf(value) ?? '')
