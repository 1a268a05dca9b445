/**
 * An old address as the content store knows it: the path with its query, without host, trailing slash or fragment,
 * percent-encoded as browsers send it. Null for what is no address of a page.
 */
export function pathOfOldAddress(address: string): string | null {
  const text = address.trim()
  const url = URL.parse(text.startsWith('/') ? `http://host${text}` : text)
  if (url === null || !/^https?:$/.test(url.protocol)) return null
  const path = url.pathname.replaceAll(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '')
  return path + (url.search === '?' ? '' : url.search)
}
