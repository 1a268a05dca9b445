const safeSchemes = new Set(['http', 'https', 'mailto', 'tel'])

/** Characters a browser drops or ignores when it reads the scheme of an address. */
// eslint-disable-next-line no-control-regex -- control characters are the very thing looked for
const ignoredByBrowsers = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff]/g

/**
 * May this address be linked to? Only http, https, mailto, tel, addresses within the site (`/…`), fragments and queries
 * may; `javascript:` and its disguises (case, tabs, entities, percent signs, invisible characters) may not, nor what
 * forgot its `https://`, which browsers would take for a page beside the one it stands on.
 */
export function isSafeLink(address: string): boolean {
  const bare = decoded(address).replace(ignoredByBrowsers, '')
  if (bare === '') return false
  if (bare.includes('\\')) return false
  if (bare.startsWith('#') || bare.startsWith('?')) return true
  if (bare.startsWith('/')) return !bare.startsWith('//')
  const scheme = /^([^/?#:]*):/.exec(bare)?.[1]
  if (scheme === undefined) return false
  if (!safeSchemes.has(scheme.toLowerCase())) return false
  return scheme.toLowerCase().startsWith('http')
    ? isWebAddress(address.trim())
    : bare.length > scheme.length + 1
}

/** May this address be linked to, and is it one on the web, wherever it stands? */
export const isWebLink = (address: string): boolean => /^\s*https?:/i.test(address) && isSafeLink(address)

/** Undoes HTML entities and percent signs, again and again, as nested disguises do. */
function decoded(address: string): string {
  let text = address
  for (let round = 0; round < 3; round += 1) {
    const next = text
      .replace(/&#x([0-9a-f]{1,6});?/gi, (_, code: string) => character(Number.parseInt(code, 16)))
      .replace(/&#([0-9]{1,7});?/g, (_, code: string) => character(Number.parseInt(code, 10)))
      .replace(/&(?:colon|Tab|NewLine);?/gi, (entity) => (/colon/i.test(entity) ? ':' : ''))
      .replace(/%(?:3a|0[0-9a-f]|1[0-9a-f]|20|6a|4a)/gi, (code) =>
        character(Number.parseInt(code.slice(1), 16)),
      )
    if (next === text) break
    text = next
  }
  return text
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

function isWebAddress(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && url.hostname !== '' && url.username === '' && url.password === ''
}
