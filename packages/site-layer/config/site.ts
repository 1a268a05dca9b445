import type { Language, MessageKind, Site } from '@osloregionen/contract'

/**
 * What a value of a query parameter may look like. Of a slug, a number or a month (`2026-12`), anything else counts as
 * one that nothing has.
 */
export type QueryPattern = 'slug' | 'number' | 'month' | 'cursor' | 'text'

/** A page a site has of its own, besides the pages of published documents. */
export interface OwnRoute {
  /** The query parameters the page knows, and what they may look like. All others are dropped. */
  query?: Record<string, QueryPattern>
  /** The filters that the form of a list always shows. Of the others its address takes, it shows those in use. */
  offers?: readonly ListFilter[]
  /** Left out of the sitemap. */
  unlisted?: boolean
}

/** What lists can be narrowed by, and their order. Where a list can be, the list's route names the parameter. */
export const listFilters = [
  'priorityArea',
  'sector',
  'municipality',
  'project',
  'audience',
  'body',
  'addressee',
  'kind',
  'year',
  'order',
  'month',
] as const
export type ListFilter = (typeof listFilters)[number]

/** What the municipalities can be divided by: on the map by colour and shape, in the list and in the table. */
export const divisionNames = ['subRegion', 'county', 'coverage'] as const
export type DivisionName = (typeof divisionNames)[number]

/**
 * What the parameters in the addresses of a site are called: the filters, the type of a hit, where a list goes on, and
 * what the map is coloured by.
 */
export type ParameterNames = Record<ListFilter | 'type' | 'after' | 'division', string>

/** How the pictures look that stand for pages where they are shared: colours of the site's deep ground, and its fonts. */
export interface SharedLook {
  background: string
  text: string
  soft: string
  dot: string
  accent: string
  line: string
  /** Of the headlines: line height, and space between letters in em. */
  leading: number
  tracking: string
  /** WOFF files in packages of the site: what letters the first lacks, the next has. */
  fonts: Record<'head' | 'text', string[]>
}

/** The form that readers write to the staff by. */
export interface FeedbackPages {
  /** Where it stands, and where it is sent to. */
  path: string
  /** Where a reader is led who has sent it. */
  thanks: string
  /** The parameters that say what it is about, and on which page. */
  parameters: { about: string; page: string }
  /** What the first of them says. */
  subjects: Record<MessageKind, string>
  /** The page that says what becomes of what people send in. */
  privacy: string
}

/** What tells one site from another. The layer never asks which site it is in; it reads these values. */
export interface SiteDefinition {
  /** The key the API knows the site by. */
  key: Site
  /** The site of the organisation that publishes it. */
  organisation: Site
  /** Language of everything the site says itself. */
  language: Language
  /** Colour of the browser's frame. */
  themeColor: { light: string; dark: string }
  /** Names of the environment variables that hold the address and port of this site. */
  environment: { url: string; port: string }
  /** The address of the search. */
  search: string
  /** Where completions come from of what is typed into the search. */
  suggestions: string
  /** The page of the people at work, who have no pages of their own: where the search leads to one of them. */
  people: string
  parameters: ParameterNames
  feedback: FeedbackPages
  /** What addresses call the ways to divide the municipalities. */
  divisions: Record<DivisionName, string>
  /** By path. */
  routes: Record<string, OwnRoute>
  shared: SharedLook
  /** What a reader sees when nothing at all can be rendered. */
  unavailable: { title: string; text: string }
}
