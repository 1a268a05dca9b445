import { canonicalPath } from '@osloregionen/contract'
import { monthPattern } from '../../app/format/month.ts'
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
  month: monthPattern,
  cursor: /^[\w~.+/=-]+$/,
  text: /\S/,
}
/** What is chosen from what there is. Written for one that cannot be read: `nobody`, which nothing has. */
const chosen: ReadonlySet<QueryPattern> = new Set(['slug', 'number', 'month'])
const nobody = '0'
const longest: Record<QueryPattern, number> = { slug: 100, number: 6, month: 7, cursor: 500, text: 200 }

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
      else if (value !== '' && chosen.has(pattern)) kept.set(name, nobody)
    }
    return kept.size === 0 ? '' : `?${kept}`
  }
}
