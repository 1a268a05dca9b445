import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
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

/** A page ready to be sent. */
export interface Page extends Omit<Rendered, 'body' | 'failure'> {
  bodies: Record<Encoding, Buffer>
  /** Of the identity body: the same words, the same hash, whatever the stamp. */
  hash: string
}

const compressed = { br: promisify(brotliCompress), gzip: promisify(gzip) }
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
  if (body.length < worthCompressing) return { ...about, bodies: { identity: body, br: body, gzip: body } }
  const [br, gzipped] = await Promise.all([
    compressed.br(body, brotliOptions(body.length)),
    compressed.gzip(body),
  ])
  return { ...about, bodies: { identity: body, br, gzip: gzipped } }
}

export const hashOf = (body: Buffer) => createHash('sha256').update(body).digest('base64url').slice(0, 22)

/** What a page occupies in memory, roughly. */
export function sizeOf({ bodies }: Page): number {
  return [...new Set(Object.values(bodies))].reduce((sum, body) => sum + body.length, 1024)
}
