import { canonicalPath, type SiteRedirects } from '@osloregionen/contract'
import type { HeldAnswer } from '../content/held.ts'

type Redirect = Pick<SiteRedirects['redirects'][number], 'to' | 'status'>
type Rule = Redirect & { query: [name: string, value: string][] }

/** Milliseconds a reader waits for news of the redirects; then those that were known count. */
const patience = 1000

/**
 * Old addresses in which the query says what is meant, such as `/?p=123`. Pages know such queries no longer, so these
 * are looked up before the query is dropped.
 */
export class QueryRedirects {
  readonly #held: Pick<HeldAnswer<SiteRedirects>, 'get'>
  #indexed: SiteRedirects | null = null
  #rules: ReadonlyMap<string, Rule[]> = new Map()

  constructor(held: Pick<HeldAnswer<SiteRedirects>, 'get'>) {
    this.#held = held
  }

  /** Where an address has moved. What it holds beyond the old query, such as marks of a campaign, makes no difference. */
  async find(url: string): Promise<Redirect | undefined> {
    const [path, given] = split(url)
    if (path === null || given.length === 0) return undefined
    await this.#learn()
    return this.#rules
      .get(path)
      ?.find(({ query }) => query.every(([name, value]) => given.some(([n, v]) => n === name && v === value)))
  }

  async #learn() {
    const known = this.#held.get().then(
      ({ data }) => data,
      () => null,
    )
    const news = await Promise.race([known, late()])
    if (news === null || news === this.#indexed) return
    this.#indexed = news
    this.#rules = indexOf(news)
  }
}

/** The rules of each path, those that ask for most first. */
function indexOf({ redirects }: SiteRedirects): Map<string, Rule[]> {
  const rules = redirects.flatMap(({ from, to, status }) => {
    const [path, query] = split(from)
    return path === null || query.length === 0 ? [] : [{ path, query, to, status }]
  })
  return Map.groupBy(
    rules.toSorted((a, b) => b.query.length - a.query.length),
    ({ path }) => path,
  )
}

function split(url: string): [path: string | null, query: [string, string][]] {
  const [written = '', search = ''] = url.replace(/#.*$/s, '').split(/\?(.*)/s)
  return [canonicalPath(written), [...new URLSearchParams(search)]]
}

const late = () => new Promise<null>((resolve) => setTimeout(() => resolve(null), patience).unref())
