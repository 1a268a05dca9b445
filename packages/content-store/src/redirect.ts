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
