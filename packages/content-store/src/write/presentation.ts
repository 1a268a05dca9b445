import type { Language, Site } from '@osloregionen/contract'

/** One document as it is to be public in one language: what the store keeps of it. */
export interface Presentation {
  id: string
  language: Language
  type: string
  slug: string
  /** One document with a presentation per language: a reader gets one of them, by language or by site. */
  localized: boolean
  /** False for site settings, which are in no list. */
  listed: boolean
  title: string
  publishedAt: string
  updatedAt: string
  /** When it begins; null for what does not take place at a time. */
  startsAt: string | null
  addresses: Partial<Record<Site, { path: string; url: string }>>
  /** Further paths that lead to it, such as those under earlier names, as far as nothing else stands there. */
  formerPaths: Partial<Record<Site, string[]>>
  /** The site whose address is given when no site is asked for. */
  primarySite: Site | null
  /** The public document without `revision`, `url` and `path`, which the answer adds. */
  document: object
  card: object
  /** What lists can be filtered by, as `name:value`; and `license:` with the address of its licence. */
  facets: string[]
  /** Ids of everything it embeds or links to, media included. */
  refs: string[]
  /** Plain text for searching, without the title. */
  text: string
  /** Names of the files it uses. */
  media: string[]
}

/** Why something is no longer public: taken down, deleted, or merged into another document, given by its id. */
export type Withdrawal = 'unpublished' | 'deleted' | { mergedInto: string }

/** An address was asked for that another published document or redirect has. */
export class AddressTakenError extends Error {
  readonly site: string
  readonly path: string
  constructor(site: string, path: string) {
    super(`The address ${path} on ${site} is already used by something else that is published`)
    this.name = 'AddressTakenError'
    this.site = site
    this.path = path
  }
}
