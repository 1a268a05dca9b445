import { readFileSync } from 'node:fs'
import {
  AnyDocument,
  pathOf,
  siteLanguage,
  type DocumentType,
  type Reference,
  type Site,
} from '@osloregionen/contract'

/** Where the sites stand that the sample content belongs to. */
export const hosts: Record<Site, string> = {
  osloregionen: 'http://localhost:3002',
  oslopolitan: 'http://localhost:3003',
}

const folder = new URL('../../../contract/examples/', import.meta.url)

/** A document of a type. */
export type Of<T extends DocumentType> = Extract<AnyDocument, { type: T }>

const isOf = <T extends DocumentType>(document: AnyDocument, type: T): document is Of<T> =>
  document.type === type

/** What a variant says differently. `under` is what stands in its address between the section and the slug. */
type Changes<T extends DocumentType> = Partial<Of<T>> & { slug: string; title: string; under?: string }

/** Documents made from the examples of the contract, as an API at `origin` would serve them. */
export class Examples {
  readonly #origin: string
  #count = 0

  constructor(origin: string) {
    this.#origin = origin
  }

  /** The example of a type, as it is. */
  get<T extends DocumentType>(type: T): Of<T> {
    const text = readFileSync(new URL(`${type}.json`, folder), 'utf8')
      .replaceAll('https://www.osloregionen.no', hosts.osloregionen)
      .replaceAll('https://www.oslopolitan.no', hosts.oslopolitan)
      .replaceAll('https://api.osloregionen.no', this.#origin)
    const document = AnyDocument.parse(JSON.parse(text))
    if (!isOf(document, type)) throw new Error(`The example of ${type} is of another type`)
    return document
  }

  /** Another document of the type, on a site, that differs from the example in what is given. */
  variant<T extends DocumentType>(type: T, site: Site, { under, ...changes }: Changes<T>): AnyDocument {
    this.#count += 1
    const path =
      type === 'pages' && under !== undefined
        ? `${under}/${changes.slug}`
        : pathOf(type, site, changes.slug, under)
    const url = path === null ? null : hosts[site] + path
    const id = `0199f000-0000-7000-8000-${this.#count.toString(16).padStart(12, '0')}`
    const place = {
      sites: [site],
      language: siteLanguage[site],
      path,
      url,
      urls: url === null ? {} : { [site]: url },
    }
    const seo = { title: changes.title, description: null, image: null }
    return AnyDocument.parse({
      ...this.get(type),
      translations: [],
      ...place,
      id,
      summary: null,
      seo,
      ...changes,
    })
  }
}

/** A reference to a document, as another holds it. */
export const referenceTo = ({ id, title, slug, url }: AnyDocument): Reference => ({ id, title, slug, url })
