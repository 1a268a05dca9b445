import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { PageCache } from '../pages/cache.ts'
import type { Page } from '../pages/page.ts'
import type { Addresses } from './address.ts'
import type { QueryRedirects } from './redirects.ts'
import type { Replies } from './reply.ts'

export interface FrontOptions {
  cache: PageCache
  addresses: Addresses
  replies: Replies
  redirects: QueryRedirects
  /** Whether an address is no page: files of the build, media, health. */
  passes(path: string): boolean
  /** Whether forms are sent to an address. */
  receives(path: string): boolean
  /** Answers what passes. */
  behind: RequestListener
  /** Headers of what a form is answered with, beside the common ones. */
  answering: [string, string][]
  /** Headers for whatever is no page. */
  common: [string, string][]
  /** What a reader sees when nothing can be rendered and nothing was kept. */
  unavailable: Page
  log(message: string, error: unknown): void
}

const methods = new Set(['GET', 'HEAD'])
/** The longest message, in any writing, as a form sends it. */
const longestForm = 65_536

/** The listener of a site: answers from the cache at the cost of one look-up, before anything of Nitro runs. */
export function createFront(options: FrontOptions): RequestListener {
  const { cache, addresses, replies, common } = options

  return (request, response) => {
    const url = request.url ?? '/'
    if (request.method === 'POST' && options.receives(url)) return receive(request, response)
    if (!methods.has(request.method ?? '')) return refuse(response, 405, [['Allow', 'GET, HEAD']])
    // Nearly every request is written as the page is known, and its page is in memory and holds.
    const page = cache.peek(url)
    if (page !== undefined) return replies.send(request, response, page)
    if (options.passes(url.split('?', 1)[0] ?? url)) return pass(request, response)
    answer(request, response, url).catch((error: unknown) => {
      options.log(`${request.method} ${url} failed`, error)
      if (response.headersSent) response.destroy()
      else replies.send(request, response, options.unavailable)
    })
  }

  async function answer(request: IncomingMessage, response: ServerResponse, url: string) {
    // What the query of an old address means must be known before it is dropped.
    const moved = url.includes('?') ? await options.redirects.find(url) : undefined
    if (moved !== undefined) return redirect(response, moved.to, moved.status)
    const target = addresses.target(url)
    if (target.kind === 'malformed') return refuse(response, 400)
    if (target.kind === 'elsewhere' && options.passes(target.address))
      return redirect(response, target.location)
    const served = await cache.serve(target.address)
    const page = served.page ?? options.unavailable
    // An old address written in an old way is one redirect away from the new one, not two.
    if (target.kind === 'elsewhere' && page.status === 200) return redirect(response, target.location)
    replies.send(request, response, page, served.state === 'stale' ? 'stale' : undefined)
  }

  /** Takes forms of this site's own pages, and none that is larger than what people write. */
  function receive(request: IncomingMessage, response: ServerResponse) {
    const { 'content-length': length, 'content-type': type = '', 'sec-fetch-site': from } = request.headers
    if (from !== undefined && from !== 'same-origin' && from !== 'none') return refuse(response, 403)
    if (!type.startsWith('application/x-www-form-urlencoded')) return refuse(response, 415)
    if (length === undefined) return refuse(response, 411)
    if (Number(length) > longestForm) return refuse(response, 413)
    for (const [name, value] of options.answering) response.setHeader(name, value)
    pass(request, response)
  }

  function pass(request: IncomingMessage, response: ServerResponse) {
    for (const [name, value] of common) response.setHeader(name, value)
    options.behind(request, response)
  }

  function redirect(response: ServerResponse, location: string, status: 301 | 302 = 301) {
    response.writeHead(status, [...common.flat(), 'Location', location, 'Content-Length', '0']).end()
  }

  function refuse(
    response: ServerResponse,
    status: 400 | 403 | 405 | 411 | 413 | 415,
    headers: [string, string][] = [],
  ) {
    response.writeHead(status, [...common, ...headers].flat().concat('Content-Length', '0')).end()
  }
}
