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
import { followStream, type StreamOptions } from './stream.ts'
import { revisionOf, Transport, type ClientOptions } from './transport.ts'

/** A page of cards of one type. */
export interface ListOf<T extends DocumentType> {
  data: CardOf<T>[]
  next: string | null
  total: number
}

export type Client = ReturnType<typeof createClient>

/** The public API, typed. Every answer comes with the revision of the content it was read at. */
export function createClient(options: ClientOptions) {
  const transport = new Transport(options)
  const part = encodeURIComponent
  return {
    /** A page of cards of one type. Only events and meetings take the parameters of time. */
    list: <T extends DocumentType>(type: T, parameters: Partial<TimedListParameters> = {}) =>
      transport.get<ListOf<T>>(`/v1/${type}`, parameters),

    /** One whole document, by id or slug. */
    get: <T extends DocumentType>(type: T, idOrSlug: string, parameters: DocumentParameters = {}) =>
      transport.get<DocumentOf<T>>(`/v1/${type}/${part(idOrSlug)}`, parameters),

    /** A page of cards across types. */
    documents: (parameters: Partial<DocumentListParameters> = {}) =>
      transport.get<CardList>('/v1/documents', parameters),

    /** One whole document of any type, by id. */
    document: (id: string, parameters: DocumentParameters = {}) =>
      transport.get<AnyDocument>(`/v1/documents/${part(id)}`, parameters),

    /** How much has been published about each municipality. */
    coverage: (parameters: Partial<CoverageParameters> = {}) =>
      transport.get<Coverage>('/v1/coverage', parameters),

    /** The map of the municipalities, where boundaries have been published. */
    map: () => transport.get<RegionMap>('/v1/map'),

    /** Navigation, footer and front page of a site. */
    settings: (site: Site) => transport.get<SiteSettings>(`/v1/sites/${site}`),

    /** What stands at a path of a site. Nothing there: ApiError with status 404. */
    resolve: (site: Site, path: string) => transport.get<Resolution>(`/v1/sites/${site}/resolve`, { path }),

    /** Every published path of a site. */
    paths: (site: Site) => transport.get<SitePaths>(`/v1/sites/${site}/paths`),

    /** The redirects of a site from addresses with a query; others are found by resolving them. */
    redirects: (site: Site) => transport.get<SiteRedirects>(`/v1/sites/${site}/redirects`),

    /** Full-text search. */
    search: (parameters: Pick<SearchParameters, 'q'> & Partial<SearchParameters>) =>
      transport.get<SearchResult>('/v1/search', parameters),

    /** A few completions of what someone has begun to type. */
    suggest: (q: string, parameters: { site?: Site } = {}) =>
      transport.get<{ data: string[] }>('/v1/suggest', { q, ...parameters }),

    /**
     * Hands on what a reader has sent. The same again within ten minutes counts once, so it may be tried again.
     * @param sender the address that the reader came from, for limits; heard only of those who have the key of the sites
     */
    sendFeedback: (feedback: Feedback, sender?: string) =>
      transport.post<FeedbackReceived>(
        '/v1/feedback',
        feedback,
        sender === undefined ? {} : { 'x-client-address': sender },
      ),

    /** What changed after a cursor, in revision order. */
    changes: (parameters: Partial<ChangesParameters> = {}) =>
      transport.get<Changes>('/v1/changes', parameters),

    /** Hears of every new revision until aborted. */
    followStream: (stream: StreamOptions) => followStream(transport, stream),

    /** An answer that is text, such as a feed. */
    text: (path: string, accept: string) => transport.text(path, accept),

    /** An answer as it comes, such as a file, for the caller to read. */
    open: async (path: string, init: RequestInit = {}): Promise<Response> =>
      (await transport.open(path, init)).response,

    /** The revision the content has reached, by the cheapest request there is. */
    revision: async (site: Site, timeout = 3000): Promise<number> => {
      const signal = AbortSignal.timeout(timeout)
      const { response } = await transport.open(`/v1/sites/${site}`, { method: 'HEAD', signal })
      return revisionOf(response)
    },
  }
}
