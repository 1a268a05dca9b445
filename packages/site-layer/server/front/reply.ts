import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Encoding, Page } from '../pages/page.ts'
import { encodingFor, matches } from './conditions.ts'

/** A page in one encoding, as it goes over the wire. Header names and values take turns, as Node sends them fastest. */
interface Reply {
  etag: string
  full: string[]
  notModified: string[]
  body: Buffer
}

/** Readers keep a page as long as they like, but ask each time whether it holds; should we be away, it does. */
const cacheControl = 'public, max-age=0, stale-if-error=86400'

/** Answers requests with pages. */
export class Replies {
  readonly #common: string[]
  readonly #known = new WeakMap<Page, Partial<Record<Encoding, Reply>>>()

  /** @param common headers sent with every page */
  constructor(common: readonly (readonly [string, string])[]) {
    this.#common = common.flat()
  }

  send(request: IncomingMessage, response: ServerResponse, page: Page, remark?: 'stale') {
    const reply = this.#reply(page, encodingFor(request.headers['accept-encoding']))
    const marked = (headers: string[]) => (remark === undefined ? headers : [...headers, 'X-Page', remark])
    if (page.status === 200 && matches(request.headers['if-none-match'], reply.etag)) {
      response.writeHead(304, marked(reply.notModified)).end()
      return
    }
    response.writeHead(page.status, marked(reply.full))
    if (request.method === 'HEAD') response.end()
    else response.end(reply.body)
  }

  #reply(page: Page, encoding: Encoding): Reply {
    let replies = this.#known.get(page)
    if (replies === undefined) {
      replies = {}
      this.#known.set(page, replies)
    }
    return (replies[encoding] ??= this.#prepare(page, encoding))
  }

  #prepare(page: Page, encoding: Encoding): Reply {
    const body = page.bodies[encoding]
    const encoded = body !== page.bodies.identity
    const etag = `"${page.hash}${encoded ? `-${encoding}` : ''}"`
    const lasting = page.status < 500
    const shared = [
      'ETag',
      etag,
      'Cache-Control',
      lasting ? cacheControl : 'no-store',
      'Vary',
      'Accept-Encoding',
    ]
    shared.push('X-Content-Revision', String(page.stamp.revision))
    const full = [...shared, ...this.#common, 'Content-Length', String(body.length)]
    if (encoded) full.push('Content-Encoding', encoding)
    if (!lasting) full.push('Retry-After', '5')
    for (const [name, value] of Object.entries(page.headers)) full.push(name, value)
    return { etag, full, notModified: shared, body }
  }
}
