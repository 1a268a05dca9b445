import { z } from 'zod'
import { CatalogParameters } from '../catalog.ts'
import { Changes } from '../changes.ts'
import { Id, Site, Slug } from '../common.ts'
import { Coverage, CoverageParameters } from '../coverage.ts'
import { DumpFormat, Dumps } from '../dumps.ts'
import {
  AnyDocument,
  DocumentTypeName,
  documentTypeNames,
  documentTypes,
  type DocumentType,
} from '../documents/index.ts'
import { EmbedParameters } from '../embed.ts'
import {
  CardList,
  ChangesParameters,
  DocumentListParameters,
  DocumentParameters,
  FeedParameters,
  listOf,
  listParametersOf,
  ResolveParameters,
  SearchParameters,
  SuggestParameters,
} from '../lists.ts'
import { RegionMap } from '../region-map.ts'
import { SearchResult, Suggestions } from '../search.ts'
import { Resolution, SitePaths, SiteRedirects, SiteSettings } from '../site.ts'
import { Usage, UsageParameters, type Scope } from '../usage.ts'
import { names } from './names.ts'
import { webhookOperations } from './webhooks.ts'

/** One thing that can be asked for. */
export interface Operation {
  id: string
  path: string
  summary: string
  description?: string
  tag: 'Content' | 'Sites' | 'Search' | 'Changes' | 'Feeds and files' | 'Embedding' | 'Partners' | 'Webhooks'
  pathParameters?: Record<string, z.ZodType>
  parameters?: z.ZodObject
  /** What a success is, by media type. */
  answers: Record<string, z.ZodType | null>
  /** An address that can be tried. */
  example: string
  /** Beside those that anything can be answered with. */
  problems?: (404 | 410)[]
  /** What has another slug now leads there. */
  moves?: boolean
  /** It goes on for as long as it is read. */
  streams?: boolean
  /** It is a file, which can be asked for in parts. */
  isFile?: boolean
  /** It is a partner's own, and needs a key with this scope. */
  scope?: Scope
}

const json = (schema: z.ZodType) => ({ 'application/json': schema })

function operationsOf(type: DocumentType): Operation[] {
  const { one, many } = names[type]
  const { card, document } = documentTypes[type]
  return [
    {
      id: `list${one}`,
      path: `/v1/${type}`,
      summary: `${many}, newest first`,
      tag: 'Content',
      parameters: listParametersOf(type),
      answers: json(listOf(card).meta({ id: `${one}CardList` })),
      example: `/v1/${type}?limit=5`,
    },
    {
      id: `get${one}`,
      path: `/v1/${type}/{idOrSlug}`,
      summary: `One of them, whole`,
      description: `A slug it had before answers 301${
        type === 'municipalities' ? ', and so does its number, of 2024 or 2020' : ''
      }; what was public once and is not any more answers 410.`,
      tag: 'Content',
      pathParameters: { idOrSlug: z.union([Id, Slug]).meta({ description: 'Id or slug' }) },
      parameters: DocumentParameters,
      answers: json(document),
      example: `/v1/${type}?limit=1&fields=id,slug,url`,
      problems: [404, 410],
      moves: true,
    },
  ]
}

const sitePart = { site: Site }

export const operations: Operation[] = [
  ...documentTypeNames.flatMap(operationsOf),
  {
    id: 'listDocuments',
    path: '/v1/documents',
    summary: 'Documents of all types, newest first',
    tag: 'Content',
    parameters: DocumentListParameters,
    answers: json(CardList),
    example: '/v1/documents?type=news,people&limit=5',
  },
  {
    id: 'getDocument',
    path: '/v1/documents/{id}',
    summary: 'One document of any type',
    tag: 'Content',
    pathParameters: { id: Id },
    parameters: DocumentParameters,
    answers: json(AnyDocument),
    example: '/v1/documents?limit=1&fields=id,url',
    problems: [404, 410],
  },
  {
    id: 'getCoverage',
    path: '/v1/coverage',
    summary: 'How much has been published about each municipality',
    description: 'Every member is there, in the order of their numbers, also those that nothing is about.',
    tag: 'Content',
    parameters: CoverageParameters,
    answers: json(Coverage),
    example: '/v1/coverage?type=news,reports',
  },
  {
    id: 'getMap',
    path: '/v1/map',
    summary: 'The map of the municipalities, as SVG paths',
    tag: 'Content',
    answers: json(RegionMap),
    example: '/v1/map',
  },
  {
    id: 'getSite',
    path: '/v1/sites/{site}',
    summary: 'Settings of a site: navigation, footer, front page',
    tag: 'Sites',
    pathParameters: sitePart,
    answers: json(SiteSettings),
    example: '/v1/sites/osloregionen',
    problems: [404],
  },
  {
    id: 'resolvePath',
    path: '/v1/sites/{site}/resolve',
    summary: 'What stands at a path of a site',
    description: 'One request is enough to show one page. Where there never was anything: 404.',
    tag: 'Sites',
    pathParameters: sitePart,
    parameters: ResolveParameters,
    answers: json(Resolution),
    example: '/v1/sites/osloregionen/resolve?path=/kommuner/lillestrom',
    problems: [404],
  },
  {
    id: 'listPaths',
    path: '/v1/sites/{site}/paths',
    summary: 'Every published path of a site',
    tag: 'Sites',
    pathParameters: sitePart,
    answers: json(SitePaths),
    example: '/v1/sites/osloregionen/paths',
  },
  {
    id: 'listRedirects',
    path: '/v1/sites/{site}/redirects',
    summary: 'Redirects from addresses with a query',
    description:
      'What a site must know beforehand. Redirects from other addresses are found by resolving them.',
    tag: 'Sites',
    pathParameters: sitePart,
    answers: json(SiteRedirects),
    example: '/v1/sites/osloregionen/redirects',
  },
  {
    id: 'search',
    path: '/v1/search',
    summary: 'Full-text search',
    description:
      'The best of the 500 newest hits come first. `snippet` is HTML: escaped text with hits in <mark>. Facets count all hits.',
    tag: 'Search',
    parameters: SearchParameters,
    answers: json(SearchResult),
    example: '/v1/search?q=kommune&limit=5',
  },
  {
    id: 'suggest',
    path: '/v1/suggest',
    summary: 'Titles that complete what has been typed',
    tag: 'Search',
    parameters: SuggestParameters,
    answers: json(Suggestions),
    example: '/v1/suggest?q=kom',
  },
  {
    id: 'listChanges',
    path: '/v1/changes',
    summary: 'What changed, in the order it changed',
    description:
      'Ask without `since` for everything there is, then with the `next` of the last answer for what came after. Keep each upsert, remove at each delete, and you hold an exact copy.',
    tag: 'Changes',
    parameters: ChangesParameters,
    answers: json(Changes),
    example: '/v1/changes?limit=3',
    problems: [410],
  },
  {
    id: 'streamChanges',
    path: '/v1/changes/stream',
    summary: 'The same as server-sent events',
    description:
      'Events: `change` (data: one change) and `revision` (data: the revision reached). The id of an event is a cursor: it goes into `Last-Event-ID` or `since`. Without one the stream begins now.',
    tag: 'Changes',
    parameters: ChangesParameters.omit({ limit: true }),
    answers: { 'text/event-stream': null },
    example: '/v1/changes/stream',
    problems: [410],
    streams: true,
  },
  {
    id: 'getCatalog',
    path: '/v1/catalog',
    summary: 'What there is, for catalogues of open data: DCAT-AP-NO',
    tag: 'Feeds and files',
    parameters: CatalogParameters,
    answers: { 'application/ld+json': null, 'text/turtle': null },
    example: '/v1/catalog?format=turtle',
    problems: [404],
  },
  {
    id: 'listDumps',
    path: '/v1/dumps',
    summary: 'Files with all published documents of a type, in every language',
    description: 'Written anew within ten minutes of a change. All of them are of one moment.',
    tag: 'Feeds and files',
    answers: json(Dumps),
    example: '/v1/dumps',
    problems: [404],
  },
  {
    id: 'getDump',
    path: '/v1/dumps/{type}.{format}',
    summary: 'All of a type as CSV or JSON Lines',
    description:
      'JSON Lines has the document on each line as `/v1/{type}/{idOrSlug}` answers it. CSV has a column for each field, `membership.from` for a field within a field, and JSON in the cells of what may be several; the text is in `bodyHtml`. A text that a spreadsheet would take for a formula, or that begins with an apostrophe, has an apostrophe before it: take away one.',
    tag: 'Feeds and files',
    pathParameters: { type: DocumentTypeName, format: DumpFormat },
    answers: { 'text/csv': null, 'application/jsonl': null },
    example: '/v1/dumps/municipalities.csv',
    isFile: true,
    problems: [404],
  },
  {
    id: 'getDumpChecksum',
    path: '/v1/dumps/{type}.{format}.sha256',
    summary: 'The SHA-256 of a dump, as `sha256sum -c` reads it',
    tag: 'Feeds and files',
    pathParameters: { type: DocumentTypeName, format: DumpFormat },
    answers: { 'text/plain': null },
    example: '/v1/dumps/municipalities.csv.sha256',
    problems: [404],
  },
  {
    id: 'getFeed',
    path: '/v1/feeds/{type}.{format}',
    summary: 'RSS 2.0, Atom, JSON Feed 1.1 or iCalendar',
    description:
      'With `site` the links lead to that site, else to the primary site of each item. `calendar` is events and meetings together. Only these three are there as calendars (`ics`) and take `startsAfter` and `startsBefore`; calendars hold what is to come and the last twelve months, unless told otherwise.',
    tag: 'Feeds and files',
    pathParameters: {
      type: z.enum([...documentTypeNames, 'calendar']),
      format: z.enum(['rss', 'atom', 'json', 'ics']),
    },
    parameters: FeedParameters,
    answers: {
      'application/rss+xml': null,
      'application/atom+xml': null,
      'application/feed+json': null,
      'text/calendar': null,
    },
    example: '/v1/feeds/news.atom',
    problems: [404],
  },
  {
    id: 'getFile',
    path: '/media/{key}',
    summary: 'An image or a file that a published document uses',
    description: 'The address is found in the document. What it stands for never changes.',
    tag: 'Feeds and files',
    pathParameters: { key: z.string() },
    answers: {
      'image/avif': null,
      'image/webp': null,
      'image/jpeg': null,
      'image/png': null,
      'application/pdf': null,
      'application/geo+json': null,
      'application/json': null,
    },
    example: '/v1/news?limit=1&fields=image',
    isFile: true,
    problems: [404],
  },
  {
    id: 'getEmbedScript',
    path: '/embed/v1.js',
    summary: 'The element `<osloregionen-feed>`, for the pages of others',
    description:
      'A module without dependencies, which sets no cookie. /docs/embed writes the HTML that uses it.',
    tag: 'Embedding',
    answers: { 'text/javascript': null },
    example: '/embed/v1.js',
  },
  {
    id: 'getEmbedFragment',
    path: '/v1/embed/fragment',
    summary: 'The same list as HTML, for pages without scripts',
    description:
      'A `<section>` without `<html>` around it, for a server to put into a page. Whatever the texts hold, they are escaped. Of events and meetings alone, `startsAfter` brings the next ones first.',
    tag: 'Embedding',
    parameters: EmbedParameters,
    answers: { 'text/html': null },
    example: '/v1/embed/fragment?type=news&limit=3',
  },
  {
    id: 'getUsage',
    path: '/v1/usage',
    summary: 'What a partner has agreed, and has asked for by day and route',
    tag: 'Partners',
    parameters: UsageParameters,
    answers: json(Usage),
    example: '/v1/usage?from=2026-11-01',
    scope: 'usage',
  },
  ...webhookOperations,
]
