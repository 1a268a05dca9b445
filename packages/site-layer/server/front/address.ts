import type { OwnRoute, QueryPattern } from '../../config/site.ts'

/** What a request is for. */
export type Target =
  /** A page, under the one address it is known by. */
  | { kind: 'page'; address: string }
  /** Another way of writing the address of a page; `location` keeps the reader's query. */
  | { kind: 'elsewhere'; address: string; location: string }
  | { kind: 'malformed' }

const patterns: Record<QueryPattern, RegExp> = {
  slug: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  number: /^\d{1,6}$/,
  cursor: /^[\w~.+/=-]+$/,
  text: /\S/,
}
/** Written for a slug or a number that cannot be one: it fits both, and nothing has it. */
const nobody = '0'
const longest: Record<QueryPattern, number> = { slug: 100, number: 6, cursor: 500, text: 200 }

/** Finds the one address for each way a request may be written. */
export class Addresses {
  readonly #queries: Map<string, [string, QueryPattern][]>

  constructor(routes: Readonly<Record<string, OwnRoute>>) {
    this.#queries = new Map(
      Object.entries(routes).map(([path, { query = {} }]) => [
        path,
        Object.entries(query).toSorted(([a], [b]) => (a < b ? -1 : 1)),
      ]),
    )
  }

  /** @param url the request target, as it stands in the request line */
  target(url: string): Target {
    const at = url.search(/[?#]/)
    const written = at === -1 ? url : url.slice(0, at)
    const search = at === -1 ? '' : url.slice(at).replace(/#.*$/s, '')
    const path = canonicalPath(written)
    if (path === null) return { kind: 'malformed' }
    const address = path + this.#query(path, search)
    if (path === written) return { kind: 'page', address }
    return { kind: 'elsewhere', address, location: path + search }
  }

  /**
   * The parameters a page knows, in one order, each once. The rest is dropped, so it makes no new pages. A choice that
   * cannot be read is kept as one that nothing fits: a list of everything would not be what was asked for.
   */
  #query(path: string, search: string): string {
    const known = this.#queries.get(path)
    if (search === '' || known === undefined) return ''
    const given = new URLSearchParams(search)
    const kept = new URLSearchParams()
    for (const [name, pattern] of known) {
      const value = given.get(name)?.trim().normalize() ?? ''
      if (value.length <= longest[pattern] && patterns[pattern].test(value)) kept.set(name, value)
      else if (value !== '' && (pattern === 'slug' || pattern === 'number')) kept.set(name, nobody)
    }
    return kept.size === 0 ? '' : `?${kept}`
  }
}

/** No trailing slash, no doubled slashes, no dot segments, one percent-encoding. Null when it cannot be read. */
export function canonicalPath(written: string): string | null {
  // A request line may hold a whole address; where it points is the proxy's business.
  const path = written.replace(/^https?:\/\/[^/]*/i, '')
  // Browsers take a backslash for a slash, so it must not survive into a Location either.
  const single = path.replace(/[\\/]+/g, '/') || '/'
  if (!single.startsWith('/')) return null
  try {
    decodeURIComponent(single)
    const { pathname } = new URL(`http://host${single}`)
    return pathname.replace(/(?<=.)\/$/, '').replace(/%[0-9a-f]{2}/gi, (code) => {
      const character = String.fromCharCode(Number.parseInt(code.slice(1), 16))
      return /[\w.~-]/.test(character) ? character : code.toUpperCase()
    })
  } catch {
    return null
  }
}
