import { crc32 } from 'node:zlib'
import { compress, type Encoding } from '../http/encoding.ts'
import { inertPolicy, standardLicense, type HeaderList } from '../http/headers.ts'
import { problemJson, statusOf } from '../http/problem.ts'
import type { Caching, Content } from './content.ts'

/** One encoding of an answer, ready to be sent. */
export interface Representation {
  etag: string
  body: Buffer | string
  headers: HeaderList
}

const cacheControl: Record<Caching, string> = {
  brief: 'public, max-age=5, stale-while-revalidate=30, stale-if-error=86400',
  program: 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
  none: 'public, no-cache',
}
/** Smaller answers fit in one packet anyway. */
const worthCompressing = 860

/** What the pieces of an answer take beside their bytes, roughly. */
const overhead = 1500

/** A whole answer: status, headers and body, and its compressed forms as they are asked for. */
export class Answer {
  readonly status: number
  readonly revision: number
  /** Grows as compressed forms are made. */
  size: number
  readonly #headers: HeaderList
  /** Tells one body from another. */
  readonly #mark: string
  readonly #forms: Map<Encoding, Promise<Representation>>
  readonly #length: number
  #identity: Representation
  #wasSent = false

  constructor(content: Content, settings: { base: string; common: HeaderList }, previous?: Answer) {
    const { status, body, headers } = describe(content, settings.base)
    this.status = status
    this.revision = content.at.revision
    this.#length = Buffer.byteLength(body)
    this.#mark = markOf(body, this.#length, 'updatedAt' in content ? content.updatedAt : null)
    this.#headers = [
      ...settings.common,
      ...headers,
      ...(content.at.generation === '' ? [] : ['X-Content-Revision', String(this.revision)]),
      'Vary',
      content.vary === undefined ? 'Accept-Encoding' : `${content.vary}, Accept-Encoding`,
    ]
    this.size = overhead + this.#length
    this.#identity = this.#represent('identity', body, this.#length)
    // Most answers say the same at the next revision: what was compressed then serves again.
    this.#forms = new Map()
    if (previous !== undefined && previous.#mark === this.#mark)
      for (const [encoding, form] of previous.#forms) this.#adopt(encoding, form)
  }

  /** The answer in an encoding; at once when it is ready. */
  in(encoding: Encoding, onGrowth: (bytes: number) => void): Representation | Promise<Representation> {
    if (encoding === 'identity' || this.#length < worthCompressing) return this.#plain()
    const made = this.#forms.get(encoding)
    if (made !== undefined) return made
    const form = compress(this.#bytes(), encoding).then((body) => {
      this.size += body.length
      onGrowth(body.length)
      return this.#represent(encoding, body, body.length)
    })
    this.#forms.set(encoding, form)
    return form
  }

  /** Many answers are sent once: only from the second time on are there bytes to keep ready. */
  #plain(): Representation {
    if (this.#wasSent) this.#bytes()
    this.#wasSent = true
    return this.#identity
  }

  #bytes(): Buffer {
    const { body } = this.#identity
    if (typeof body !== 'string') return body
    const bytes = Buffer.from(body)
    this.#identity = { ...this.#identity, body: bytes }
    return bytes
  }

  #adopt(encoding: Encoding, form: Promise<Representation>): void {
    this.#forms.set(
      encoding,
      form.then(({ body }) => {
        this.size += body.length
        return this.#represent(encoding, body, body.length)
      }),
    )
  }

  #represent(encoding: Encoding, body: Buffer | string, length: number): Representation {
    const etag = encoding === 'identity' ? `"${this.#mark}"` : `"${this.#mark}-${encoding}"`
    const headers = [...this.#headers, 'ETag', etag, 'Content-Length', String(length)]
    if (encoding !== 'identity') headers.push('Content-Encoding', encoding)
    return { etag, body, headers }
  }
}

/**
 * The same for the same body, whatever revision it is of. A checksum does, beside the length and the newest change: a
 * cryptographic hash would take a tenth of the time that a page of a list takes in all.
 */
function markOf(body: string | Buffer, length: number, updatedAt: Date | null = null): string {
  return `${length}-${crc32(body)}-${updatedAt?.getTime() ?? 0}`
}

function describe(
  content: Content,
  base: string,
): { status: number; body: string | Buffer; headers: HeaderList } {
  if ('location' in content) {
    const headers = ['Location', content.location, 'Cache-Control', cacheControl.brief]
    return { status: 301, body: '', headers }
  }
  if ('problem' in content) {
    const body = problemJson(base, content.problem, content.details)
    return { status: statusOf(content.problem), body, headers: problemHeaders }
  }
  const headers = [
    'Content-Type',
    content.type,
    'Cache-Control',
    cacheControl[content.caching ?? 'brief'],
    'Content-Security-Policy',
    content.policy ?? inertPolicy,
  ]
  for (const license of content.licenses ?? [standardLicense])
    headers.push('Link', `<${license}>; rel="license"`)
  if (content.languages?.length) headers.push('Content-Language', content.languages.join(', '))
  if (content.link !== undefined) headers.push('Link', content.link)
  if (content.updatedAt) headers.push('Last-Modified', content.updatedAt.toUTCString())
  return { status: 200, body: content.body, headers }
}

/** What is not there may be there in a moment. */
const problemHeaders: HeaderList = [
  'Content-Type',
  'application/problem+json',
  'Cache-Control',
  'no-cache',
  'Content-Security-Policy',
  inertPolicy,
]
