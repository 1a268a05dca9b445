import { ApiError } from './error.ts'
import { parse, problemOf, queryString, retryAfterOf, revisionOf, textOf, type Query } from './http.ts'
import { KeptAnswers } from './kept.ts'
import { persist, type RetryOptions } from './retry.ts'

export interface ClientOptions extends RetryOptions {
  /** Origin of the API, such as `https://api.osloregionen.no`. */
  baseUrl: string
  /** Your key, sent as `Authorization: Bearer …`. Without one the API answers too, though less often a minute. */
  key?: string
  /** Sent with every request. */
  headers?: Record<string, string>
  /** A fetch of your own, for tests or a special agent. */
  fetch?: typeof fetch
  /** Milliseconds until an answer is given up; 10,000 unless told. Each try has as long. */
  timeout?: number
  /**
   * Characters of answers to keep, so that an unchanged one is not sent again (ETag). 5,000,000 unless told; 0 for none,
   * as in browsers, which keep answers themselves.
   */
  cacheSize?: number
}

export interface RequestOptions {
  /** Gives up the request; what it awaits then throws the reason of the signal. */
  signal?: AbortSignal
}

interface AskOptions extends RequestOptions {
  /** Whether the answer may be kept for the next time; true unless told. */
  keep?: boolean
}

/** What the API answered, and the revision of the content it was read at. */
export interface Answer<T> {
  data: T
  revision: number
}

const standardCacheSize = 'document' in globalThis ? 0 : 5_000_000

/** Sends requests to one API; knows its address, key, timeout and errors, and what it has answered before. */
export class Transport {
  readonly #options: ClientOptions
  readonly #origin: string
  readonly #kept: KeptAnswers

  constructor(options: ClientOptions) {
    this.#options = options
    this.#origin = options.baseUrl.replace(/\/+$/, '')
    this.#kept = new KeptAnswers(options.cacheSize ?? standardCacheSize)
  }

  /** Asks for JSON. Throws ApiError for everything that is not a success. */
  async get<T>(path: string, query: Query = {}, options: AskOptions = {}): Promise<Answer<T>> {
    const address = path + queryString(query)
    const { data, revision } = await this.text(address, 'application/json', options)
    return { data: parse<T>(data, this.#origin + address), revision }
  }

  /** Asks for a text, more than once if need be. Throws ApiError for everything that is not a success. */
  text(path: string, accept: string, options: AskOptions = {}): Promise<Answer<string>> {
    return persist(() => this.#ask(path, accept, options), this.#options, options.signal)
  }

  async #ask(path: string, accept: string, { signal, keep = true }: AskOptions): Promise<Answer<string>> {
    const { timeout = 10_000 } = this.#options
    const address = `${accept} ${path}`
    const kept = keep ? this.#kept.get(address) : undefined
    // Not AbortSignal.timeout(), which goes off for every answer, long after it came.
    const late = new AbortController()
    const timer = setTimeout(() => late.abort(new Error(`No answer within ${timeout} ms`)), timeout)
    try {
      const { url, response } = await this.open(path, {
        signal: signal === undefined ? late.signal : AbortSignal.any([late.signal, signal]),
        headers: kept === undefined ? { accept } : { accept, 'if-none-match': kept.etag },
      })
      const revision = revisionOf(response)
      if (response.status === 304 && kept !== undefined) return { data: kept.text, revision }
      const text = await textOf(response, url)
      const etag = response.headers.get('etag')
      if (keep && etag !== null) this.#kept.keep(address, { etag, text })
      return { data: text, revision }
    } finally {
      clearTimeout(timer)
    }
  }

  /** Sends JSON, once, and returns what was answered. Throws ApiError for everything that is not a success. */
  async post<T>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<T> {
    const signal = AbortSignal.timeout(this.#options.timeout ?? 10_000)
    const { url, response } = await this.open(path, {
      method: 'POST',
      signal,
      headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
    return parse<T>(await textOf(response, url), url)
  }

  /** Opens an answer, once, without reading its body. Throws ApiError unless it is a success or 304. */
  async open(path: string, init: RequestInit): Promise<{ url: string; response: Response }> {
    const url = this.#origin + path
    // A fetch called as a method of something is refused by browsers.
    const { fetch: send = fetch, key } = this.#options
    const headers = new Headers(init.headers)
    for (const [name, value] of Object.entries(this.#options.headers ?? {})) headers.set(name, value)
    if (key !== undefined) headers.set('authorization', `Bearer ${key}`)
    let response: Response
    try {
      response = await send(url, { ...init, headers, redirect: 'follow' })
    } catch (cause) {
      throw new ApiError({ status: 0, url, problem: null, cause })
    }
    if (response.ok || response.status === 304) return { url, response }
    throw new ApiError({
      status: response.status,
      url,
      problem: await problemOf(response),
      revision: revisionOf(response),
      retryAfter: retryAfterOf(response),
    })
  }
}
