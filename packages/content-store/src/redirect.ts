/**
 * The type of redirects made by staff. They stand at the old address, are in no list, and have as their document where
 * they lead.
 */
export const redirectType = 'redirects'

/** The document of a redirect. */
export interface RedirectDocument {
  /** A path of the same site, or an address elsewhere. */
  to: string
  status: 301 | 302
}

/**
 * SQL for the redirect in `content.documents d`, as JSON, on a site. The page it leads to may have moved since it was
 * written: then it leads to where that page stands now, so that readers are sent on once.
 */
export function redirectOf(site: string): string {
  const to = `(d.document::json ->> 'to')`
  return `json_build_object('status', d.document::json -> 'status', 'to', COALESCE((
    SELECT (target.addresses -> place.site ->> 'path') || COALESCE(substring(${to} FROM '[?#].*$'), '')
      FROM content.paths place JOIN content.documents target ON target.id = place.id AND target.language = place.language
     WHERE place.site = ${site} AND place.path = substring(${to} FROM '^[^?#]*') AND place.kind = 'moved'
       AND target.state = 'published'), ${to}))`
}
