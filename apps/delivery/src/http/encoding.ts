import { promisify } from 'node:util'
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib'

/** What an answer can be compressed with, in order of preference. */
const encodings = ['br', 'zstd', 'gzip'] as const
export type Encoding = (typeof encodings)[number] | 'identity'

const brotli = promisify(brotliCompress)
const zstd = promisify(zstdCompress)
const zip = promisify(gzip)

/** Compresses off the main thread, at levels that cost little more than sending. */
export function compress(body: Buffer, encoding: Exclude<Encoding, 'identity'>): Promise<Buffer> {
  switch (encoding) {
    case 'br':
      return brotli(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 5,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      })
    case 'zstd':
      return zstd(body, { params: { [constants.ZSTD_c_compressionLevel]: 6 } })
    case 'gzip':
      return zip(body, { level: 6 })
  }
}

const remembered = new Map<string, Encoding>()

/** The encoding to answer in: the one most wanted, and of equals the most compact. */
export function chooseEncoding(header: string | undefined): Encoding {
  if (header === undefined || header === '') return 'identity'
  const known = remembered.get(header)
  if (known !== undefined) return known
  const chosen = preferred(header)
  // The same few headers come from everyone; who invents new ones shall not fill the memory.
  if (remembered.size < 200 && header.length < 200) remembered.set(header, chosen)
  return chosen
}

function preferred(header: string): Encoding {
  const weights = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    weights.set(name, weight === undefined ? 1 : Number(weight) || 0)
  }
  const weightOf = (name: string) => weights.get(name) ?? weights.get('*') ?? 0
  // Nothing is said about identity when it is as welcome as anything that is named.
  let chosen: Encoding = 'identity'
  let best = weights.get('identity') ?? 0
  for (const encoding of encodings.toReversed()) {
    const weight = weightOf(encoding)
    if (weight > 0 && weight >= best) [chosen, best] = [encoding, weight]
  }
  return chosen
}
