/** Where the pages of a site stand and what their query parameters are called. */
export interface SiteAddresses {
  news: string
  municipalities: string
  /** Null: priority areas have no pages on this site. */
  priorityAreas: string | null
  search: string
  query: {
    /** Null: the site does not filter by priority area. */
    priorityArea: string | null
    municipality: string
    kind: string
    year: string
    type: string
    after: string
  }
}
