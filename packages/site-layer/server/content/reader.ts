import { isApiError, type Answer, type Client } from '@osloregionen/client'
import type {
  CoverageParameters,
  DocumentListParameters,
  DocumentType,
  ListParameters,
  Site,
  SiteSettings,
} from '@osloregionen/contract'
import type { HeldAnswer } from './held.ts'
import type { RenderRecord } from './record.ts'
import type { RevisionClock } from './revision.ts'

/** Reads published content for one rendering, and notes how old each answer was. */
export class ContentReader {
  readonly siteUrl: string
  /** Origin of the API, for links that lead to it. */
  readonly apiUrl: string
  readonly #site: Site
  readonly #client: Client
  readonly #clock: RevisionClock
  readonly #settings: ContentSource['settings']
  readonly #record: RenderRecord

  constructor(source: ContentSource, record: RenderRecord) {
    this.siteUrl = source.siteUrl
    this.apiUrl = source.apiUrl
    this.#site = source.site
    this.#client = source.client
    this.#clock = source.clock
    this.#settings = source.settings
    this.#record = record
  }

  settings(site = this.#site) {
    return this.#ask(`settings ${site}`, () => this.#settings[site].get())
  }

  resolve(path: string) {
    return this.#ask(`resolve ${path}`, () => this.#client.resolve(this.#site, path))
  }

  paths() {
    return this.#ask('paths', () => this.#client.paths(this.#site))
  }

  document<T extends DocumentType>(type: T, slug: string) {
    return this.#ask(`document ${type} ${slug}`, () => this.#client.get(type, slug))
  }

  list<T extends DocumentType>(type: T, parameters: Partial<ListParameters>) {
    const asked = { site: this.#site, ...parameters }
    return this.#ask(`list ${type} ${JSON.stringify(asked)}`, () => this.#client.list(type, asked))
  }

  documents(parameters: Partial<DocumentListParameters>) {
    const asked = { site: this.#site, ...parameters }
    return this.#ask(`documents ${JSON.stringify(asked)}`, () => this.#client.documents(asked))
  }

  coverage(parameters: Partial<CoverageParameters>) {
    const asked = { site: this.#site, ...parameters }
    return this.#ask(`coverage ${JSON.stringify(asked)}`, () => this.#client.coverage(asked))
  }

  map() {
    return this.#ask('map', () => this.#client.map())
  }

  search(parameters: Parameters<Client['search']>[0]) {
    const asked = { site: this.#site, ...parameters }
    return this.#ask(`search ${JSON.stringify(asked)}`, () => this.#client.search(asked))
  }

  /** A few completions of what someone has begun to type. */
  suggest(q: string) {
    return this.#ask(`suggest ${q}`, () => this.#client.suggest(q, { site: this.#site }))
  }

  /** A ready text of the API, such as a feed. */
  text(path: string, accept: string): Promise<string> {
    return this.#ask(`text ${path}`, () => this.#client.text(path, accept))
  }

  /** Tells that what is rendered holds no longer than until then, in milliseconds since 1970. */
  holdsUntil(instant: number) {
    this.#record.holdsUntil(instant)
  }

  #ask<T>(key: string, ask: () => Promise<Answer<T>>): Promise<T> {
    return this.#record.once(key, async () => {
      const asked = this.#clock.now.revision
      try {
        const { data, revision } = await ask()
        this.#note(revision)
        return data
      } catch (error) {
        // That nothing stands here (404, 410) is an answer too, and as old as any other.
        this.#note(isApiError(error) && error.revision > 0 ? error.revision : asked)
        this.#record.failed(error)
        throw error
      }
    })
  }

  #note(revision: number) {
    this.#clock.see(revision)
    this.#record.used(revision)
  }
}

/** What the readers of a process share. */
export interface ContentSource {
  site: Site
  siteUrl: string
  apiUrl: string
  client: Client
  clock: RevisionClock
  settings: Record<Site, HeldAnswer<SiteSettings>>
}
