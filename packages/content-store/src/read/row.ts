import type { Language, Site } from '@osloregionen/contract'

/** A stored presentation as the reading queries return it. `json` is the document or the card, lacking three fields. */
export interface StoredRow {
  id: string
  type: string
  language: Language
  slug: string
  state: 'published' | 'unpublished' | 'deleted'
  revision: string
  addresses: Partial<Record<Site, { path: string; url: string }>>
  primary_site: Site | null
  updated_at: Date
  json: string
}

export const columns = (json: 'document' | 'card') =>
  `d.id, d.type, d.language, d.slug, d.state, d.revision, d.addresses, d.primary_site, d.updated_at, d.${json} AS json`

/**
 * The JSON text of a row, with `revision`, and `url` and `path` as seen from a site. Text is spliced rather than parsed,
 * because parsing would be most of what a read costs.
 */
export function compose(row: StoredRow, site?: Site): string {
  const seen = site ?? row.primary_site
  const address = seen === null ? undefined : row.addresses[seen]
  const url = JSON.stringify(address?.url ?? null)
  const path = JSON.stringify(address?.path ?? null)
  return `{"revision":${row.revision},"url":${url},"path":${path},${row.json.slice(1)}`
}
