import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzipSync } from 'node:zlib'
import type { Stamp } from '../content/revision.ts'

/** What a rendering gave. */
export interface Rendered {
  status: number
  /** Only the headers that belong to the page itself, with lower-case names. */
  headers: Record<string, string>
  body: Buffer
  /** The content it shows, by its oldest part. */
  stamp: Stamp
  /** When it ends to hold even if no content moves, in milliseconds since 1970: it says what is yet to come. */
  until?: number
  /** Why it is an error page, for the log. */
  failure?: unknown
}

export type Encoding = 'identity' | 'br' | 'gzip'

/** What a page says, in each encoding. Nearly every reader takes Brotli: gzip is made when the first one asks for it. */
export class Bodies implements Record<Encoding, Buffer> {
  readonly identity: Buffer
  /** The same as `identity` where compression saves nothing. */
  readonly br: Buffer
  #gzip: Buffer | undefined

  constructor(identity: Buffer, br: Buffer) {
    this.identity = identity
    this.br = br
  }

  get gzip(): Buffer {
    return (this.#gzip ??= this.br === this.identity ? this.identity : gzipSync(this.identity))
  }
}

/** A page ready to be sent. */
export interface Page extends Omit<Rendered, 'body' | 'failure'> {
  bodies: Bodies
  /** Of the identity body: the same words, the same hash, whatever the stamp. */
  hash: string
}

const compressed = promisify(brotliCompress)
/**
 * Higher qualities save hardly a byte on pages of this size and cost several times the time; a larger window is memory
 * that no page fills.
 */
const brotliOptions = (size: number) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_LGWIN]: 18,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
  },
})
/** Below this, headers weigh more than compression saves. */
const worthCompressing = 256

/**
 * Prepares what was rendered for any number of readers.
 * @param before the page that stood there: most are made anew for news that is not on them, and say what they said
 */
export async function pageOf(
  { status, headers, stamp, until, body }: Rendered,
  before?: Page,
): Promise<Page> {
  const about = { status, headers, stamp, until, hash: hashOf(body) }
  if (before?.hash === about.hash) return { ...about, bodies: before.bodies }
  const br = body.length < worthCompressing ? body : await compressed(body, brotliOptions(body.length))
  return { ...about, bodies: new Bodies(body, br) }
}

export const hashOf = (body: Buffer) => createHash('sha256').update(body).digest('base64url').slice(0, 22)

/** What a page occupies in memory, roughly: gzip is made of few. */
export function sizeOf({ bodies }: Page): number {
  return 1024 + bodies.identity.length + bodies.br.length
}
