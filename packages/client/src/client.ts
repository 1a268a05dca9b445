import type {
  CardList,
  CardOf,
  Changes,
  ChangesParameters,
  Coverage,
  CoverageParameters,
  DocumentListParameters,
  DocumentOf,
  DocumentParameters,
  DocumentType,
  Feedback,
  FeedbackReceived,
  AnyDocument,
  RegionMap,
  Resolution,
  SearchParameters,
  SearchResult,
  Site,
  SitePaths,
  SiteRedirects,
  SiteSettings,
  TimedListParameters,
} from '@osloregionen/contract'
import type { CopyStore, FollowOptions } from './copy.ts'
import { Follower } from './follow.ts'
import { everyOf } from './pages.ts'
import { followStream, type StreamOptions } from './stream.ts'
import { revisionOf } from './http.ts'
import { Transport, type ClientOptions, type RequestOptions } from './transport.ts'

/** A page of cards of one type. */
export interface ListOf<T extends DocumentType> {
  data: CardOf<T>[]
  next: string | null
  total: number
}

/** What to search for, and where. */
export type SearchQuestion = Pick<SearchParameters, 'q'> & Partial<SearchParameters>

export type Client = ReturnType<typeof createClient>

/**
 * The public API, typed. Every answer comes with the revision of the content it was read at. Whatever is asked throws
 * ApiError when it is refused or not answered in time, after trying again where that may help, and the reason of its signal
 * when that is aborted.
 */
export function createClient(options: ClientOptions) {
  const transport = new Transport(options)
  const part = encodeURIComponent

  const list = <T extends DocumentType>(
    type: T,
    parameters: Partial<TimedListParameters> = {},
    request?: RequestOptions,
  ) => transport.get<ListOf<T>>(`/v1/${type}`, parameters, request)

  const documents = (parameters: Partial<DocumentListParameters> = {}, request?: RequestOptions) =>
    transport.get<CardList>('/v1/documents', parameters, request)

  const search = (parameters: SearchQuestion, request?: RequestOptions) =>
    transport.get<SearchResult>('/v1/search', parameters, request)

  return {
    /** A page of cards of one type. Only events and meetings take the parameters of time. */
    list,

    /** Every card of a list, page after page; `limit` is the size of a page (100 unless told). */
    each: <T extends DocumentType>(
      type: T,
      parameters: Partial<TimedListParameters> = {},
      request?: RequestOptions,
    ) => everyOf(parameters, (page) => list(type, page, request)),

    /** One whole document, by id or slug. Nothing there: ApiError with status 404; no longer: 410. */
    get: <T extends DocumentType>(
      type: T,
      idOrSlug: string,
      parameters: DocumentParameters = {},
      request?: RequestOptions,
    ) => transport.get<DocumentOf<T>>(`/v1/${type}/${part(idOrSlug)}`, parameters, request),

    /** A page of cards across types. */
    documents,

    /** Every card of a list across types, page after page; `limit` is the size of a page (100 unless told). */
    eachDocument: (parameters: Partial<DocumentListParameters> = {}, request?: RequestOptions) =>
      everyOf(parameters, (page) => documents(page, request)),

    /** One whole document of any type, by id. */
    document: (id: string, parameters: DocumentParameters = {}, request?: RequestOptions) =>
      transport.get<AnyDocument>(`/v1/documents/${part(id)}`, parameters, request),

    /** How much has been published about each municipality. */
    coverage: (parameters: Partial<CoverageParameters> = {}, request?: RequestOptions) =>
      transport.get<Coverage>('/v1/coverage', parameters, request),

    /** The map of the municipalities, where boundaries have been published. */
    map: (request?: RequestOptions) => transport.get<RegionMap>('/v1/map', {}, request),

    /** Navigation, footer and front page of a site. */
    settings: (site: Site, request?: RequestOptions) =>
      transport.get<SiteSettings>(`/v1/sites/${site}`, {}, request),

    /** What stands at a path of a site. Nothing there: ApiError with status 404. */
    resolve: (site: Site, path: string, request?: RequestOptions) =>
      transport.get<Resolution>(`/v1/sites/${site}/resolve`, { path }, request),

    /** Every published path of a site. */
    paths: (site: Site, request?: RequestOptions) =>
      transport.get<SitePaths>(`/v1/sites/${site}/paths`, {}, request),

    /** The redirects of a site from addresses with a query; others are found by resolving them. */
    redirects: (site: Site, request?: RequestOptions) =>
      transport.get<SiteRedirects>(`/v1/sites/${site}/redirects`, {}, request),

    /** A page of what full-text search finds. */
    search,

    /** Everything that full-text search finds, page after page; `limit` is the size of a page (100 unless told). */
    eachHit: (parameters: SearchQuestion, request?: RequestOptions) =>
      everyOf(parameters, (page) => search(page, request)),

    /** A few completions of what someone has begun to type. */
    suggest: (q: string, parameters: { site?: Site } = {}, request?: RequestOptions) =>
      transport.get<{ data: string[] }>('/v1/suggest', { q, ...parameters }, request),

    /**
     * Hands on what a reader has sent, once. The same again within ten minutes counts once, so it may be tried again.
     * @param sender the address that the reader came from, for limits; heard only of those who have the key of the sites
     */
    sendFeedback: (feedback: Feedback, sender?: string) =>
      transport.post<FeedbackReceived>(
        '/v1/feedback',
        feedback,
        sender === undefined ? {} : { 'x-client-address': sender },
      ),

    /**
     * A page of what changed after a cursor, in revision order: from the beginning without `since`, from this moment with
     * `since: 'now'`. With neither `site` nor `language`, registers come in all of their languages.
     */
    changes: (parameters: Partial<ChangesParameters> = {}, request?: RequestOptions) =>
      transport.get<Changes>('/v1/changes', parameters, { ...request, keep: false }),

    /**
     * Keeps an exact copy of what is published: all of it first, then each change in order, at least once; or hears of what
     * happens `from: 'now'` on. Resolves when
     * aborted, or with mode `once` when the copy is current. Throws what the store throws, and ApiError for what trying
     * again would not mend, such as a filter that the API does not know.
     */
    follow: (store: CopyStore, following: FollowOptions = {}): Promise<void> =>
      new Follower(transport, store, following).run(),

    /** Hears of every new revision from now on, but not of what changed, until aborted. */
    followStream: (stream: StreamOptions) => followStream(transport, stream),

    /** An answer that is text, such as a feed. */
    text: (path: string, accept: string, request?: RequestOptions) => transport.text(path, accept, request),

    /** An answer as it comes, such as a file, for the caller to read. Is asked for once. */
    open: async (path: string, init: RequestInit = {}): Promise<Response> =>
      (await transport.open(path, init)).response,

    /** The revision the content has reached, by the cheapest request there is, asked once; `timeout` in milliseconds. */
    revision: async (site: Site, timeout = 3000): Promise<number> => {
      const signal = AbortSignal.timeout(timeout)
      const { response } = await transport.open(`/v1/sites/${site}`, { method: 'HEAD', signal })
      return revisionOf(response)
    },
  }
}
