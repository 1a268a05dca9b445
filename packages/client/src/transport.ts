import type { Problem } from '@osloregionen/contract'
import { ApiError } from './error.ts'

export interface ClientOptions {
  /** Origin of the API, such as `https://api.osloregionen.no`. */
  baseUrl: string
  /** Sent as `Authorization: Bearer …`. */
  key?: string
  /** Sent with every request. */
  headers?: Record<string, string>
  /** A fetch of your own, for tests or a special agent. */
  fetch?: typeof fetch
  /** Milliseconds until an answer is given up. */
  timeout?: number
}

/** What the API answered, and the revision of the content it was read at. */
export interface Answer<T> {
  data: T
  revision: number
}

export type Query = Record<string, string | number | readonly string[] | undefined>

/** Sends requests to one API; knows its address, key, timeout and errors. */
export class Transport {
  readonly #options: ClientOptions
  readonly #fetch: typeof fetch

  constructor(options: ClientOptions) {
    this.#options = options
    this.#fetch = options.fetch ?? fetch
  }

  /** Asks for JSON. Throws ApiError for everything that is not a success. */
  async get<T>(path: string, query: Query = {}): Promise<Answer<T>> {
    const { data, revision } = await this.text(`${path}${queryString(query)}`, 'application/json')
    return { data: JSON.parse(data) as T, revision }
  }

  /** Asks for a text. Throws ApiError for everything that is not a success. */
  async text(path: string, accept: string): Promise<Answer<string>> {
    const { timeout = 10_000 } = this.#options
    // Not AbortSignal.timeout(), which goes off for every answer, long after it came.
    const late = new AbortController()
    const timer = setTimeout(() => late.abort(new Error(`No answer within ${timeout} ms`)), timeout)
    try {
      const { url, response } = await this.open(path, { signal: late.signal, headers: { accept } })
      const data = await response.text().catch((cause: unknown) => {
        throw new ApiError({ status: 0, url, problem: null, cause })
      })
      return { data, revision: revisionOf(response) }
    } finally {
      clearTimeout(timer)
    }
  }

  /** Sends JSON, and returns what was answered. Throws ApiError for everything that is not a success. */
  async post<T>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<T> {
    const signal = AbortSignal.timeout(this.#options.timeout ?? 10_000)
    const { url, response } = await this.open(path, {
      method: 'POST',
      signal,
      headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
    try {
      return (await response.json()) as T
    } catch (cause) {
      throw new ApiError({ status: 0, url, problem: null, cause })
    }
  }

  /** Opens an answer without reading its body. Throws ApiError unless it is a success. */
  async open(path: string, init: RequestInit): Promise<{ url: string; response: Response }> {
    const url = `${this.#options.baseUrl}${path}`
    const headers = new Headers(init.headers)
    for (const [name, value] of Object.entries(this.#options.headers ?? {})) headers.set(name, value)
    if (this.#options.key !== undefined) headers.set('authorization', `Bearer ${this.#options.key}`)
    let response: Response
    try {
      response = await this.#fetch(url, { ...init, headers, redirect: 'follow' })
    } catch (cause) {
      throw new ApiError({ status: 0, url, problem: null, cause })
    }
    if (response.ok) return { url, response }
    throw new ApiError({
      status: response.status,
      url,
      problem: await problemOf(response),
      revision: revisionOf(response),
    })
  }
}

/** The revision an answer was read at; 0 when the server does not say. */
export const revisionOf = (response: Response) => Number(response.headers.get('x-content-revision') ?? 0)

function queryString(query: Query): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue
    parameters.set(name, typeof value === 'object' ? value.join(',') : String(value))
  }
  return parameters.size === 0 ? '' : `?${parameters}`
}

async function problemOf(response: Response): Promise<Problem | null> {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return null
  return (await response.json().catch(() => null)) as Problem | null
}
