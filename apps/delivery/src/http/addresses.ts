import type { RouteOptions } from 'fastify'

/** What an address takes. */
export interface Methods {
  all: string[]
  /** Those that pages of others may use. */
  forPages: string[]
}

export interface Address extends Methods {
  url: string
  /** As the description of the API writes it: `/v1/news/{idOrSlug}`. */
  name: string
  pattern: RegExp
}

/** The addresses of the routes, with the methods that each takes. */
export class Addresses {
  readonly #known: Address[] = []

  add({ url, method, config }: Pick<RouteOptions, 'url' | 'method' | 'config'>): void {
    let address = this.#known.find((known) => known.url === url)
    if (address === undefined) {
      const name = nameOf(url)
      this.#known.push((address = { url, name, pattern: pathPattern(name), all: [], forPages: [] }))
    }
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
  at(url: string): Address | undefined {
    const path = url.split('?', 1)[0] ?? ''
    return this.#known.find(({ pattern }) => pattern.test(path))
  }
}

const nameOf = (url: string): string => url.replace(/:(\w+)/g, '{$1}')

/** What a path such as `/v1/news/{idOrSlug}` stands for, as an expression. */
export const pathPattern = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`)
