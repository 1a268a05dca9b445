import { canonicalPath, sites, type Site } from '@osloregionen/contract'

/**
 * An old address as the content store knows it: the path with its query, without host, trailing slash or fragment,
 * percent-encoded as browsers send it. Null for what is no address of a page.
 */
export function pathOfOldAddress(address: string): string | null {
  const text = address.trim()
  const url = URL.parse(text.startsWith('/') ? `http://host${text}` : text)
  if (url === null || !/^https?:$/.test(url.protocol)) return null
  const path = canonicalPath(url.pathname)
  return path === null ? null : path + (url.search === '?' ? '' : url.search)
}

/**
 * Where a redirect leads, written the one way such places are known: a path on its own site, else a whole address.
 * A page of ours is known with and without `www.`, over http and https, and with a slash at its end.
 */
export function targetOf(address: string, site: Site, origins: Record<Site, string>): string {
  const place = placeOf(address, site, origins)
  if (place === null) return address.trim()
  const { path, fragment } = place
  return (place.site === site ? '' : origins[place.site]) + path + fragment
}

/** The page of ours that an address leads to from a site; null for what is elsewhere. */
export function placeOf(
  address: string,
  from: Site,
  origins: Record<Site, string>,
): { site: Site; path: string; fragment: string } | null {
  const text = address.trim()
  const url = URL.parse(text, origins[from])
  const path = url && pathOfOldAddress(url.href)
  if (url === null || path === null) return null
  const site = sites.find((candidate) => bareHost(origins[candidate]) === bareHost(url.href))
  return site === undefined ? null : { site, path, fragment: url.hash }
}

const bareHost = (address: string) => new URL(address).host.replace(/^www\./, '')

/**
 * Whether a redirect from one address answers a request for another: the same path, and every part of its query; what
 * else is asked makes no difference.
 */
export function answers(from: string, path: string): boolean {
  const [known, asked] = [new URL(from, 'http://host'), new URL(path, 'http://host')]
  return (
    known.pathname === asked.pathname &&
    [...known.searchParams].every(([name, value]) => asked.searchParams.getAll(name).includes(value))
  )
}
