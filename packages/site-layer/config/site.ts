import type { Language, ListParameters, Site } from '@osloregionen/contract'

/** What a value of a query parameter may look like; anything else counts as not given. */
export type QueryPattern = 'slug' | 'number' | 'cursor' | 'text'

/** A page a site has of its own, besides the pages of published documents. */
export interface OwnRoute {
  /** The query parameters the page knows, and what they may look like. All others are dropped. */
  query?: Record<string, QueryPattern>
  /** Left out of the sitemap. */
  unlisted?: boolean
}

export type FeedFilter = keyof Pick<ListParameters, 'priorityArea' | 'municipality' | 'kind'>

/** What tells one site from another. The layer never asks which site it is in; it reads these values. */
export interface SiteDefinition {
  /** The key the API knows the site by. */
  key: Site
  /** Language of everything the site says itself. */
  language: Language
  /** Colour of the browser's frame. */
  themeColor: { light: string; dark: string }
  /** Names of the environment variables that hold the address and port of this site. */
  environment: { url: string; port: string }
  /** By path. */
  routes: Record<string, OwnRoute>
  /** What the site's names of the news filters are called in the API. */
  filters: Record<string, FeedFilter>
  /** What a reader sees when nothing at all can be rendered. */
  unavailable: { title: string; text: string }
}
