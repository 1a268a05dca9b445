import type { RouteOptions } from 'fastify'

/** What an address takes. */
export interface Methods {
  all: string[]
  /** Those that pages of others may use. */
  forPages: string[]
}

interface Address extends Methods {
  url: string
  pattern: RegExp
}

/** The addresses of the routes, with the methods that each takes. */
export class Addresses {
  readonly #known: Address[] = []

  add({ url, method, config }: Pick<RouteOptions, 'url' | 'method' | 'config'>): void {
    let address = this.#known.find((known) => known.url === url)
    if (address === undefined)
      this.#known.push((address = { url, pattern: patternOf(url), all: [], forPages: [] }))
    for (const one of [method].flat()) {
      address.all.push(one)
      if (one === 'GET' || one === 'HEAD' || config?.isForPages) address.forPages.push(one)
    }
  }

  /** As the routes name them: `/v1/news/:idOrSlug`. */
  get urls(): string[] {
    return this.#known.map(({ url }) => url)
  }

  /** Undefined where an address belongs to no route. */
  methodsOf(url: string): Methods | undefined {
    const path = url.split('?', 1)[0] ?? ''
    return this.#known.find(({ pattern }) => pattern.test(path))
  }
}

/** `/v1/news/:idOrSlug` as an expression. */
const patternOf = (url: string): RegExp =>
  new RegExp(`^${url.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`)
