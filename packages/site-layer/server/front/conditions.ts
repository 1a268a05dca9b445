import type { Encoding } from '../pages/page.ts'

/** The best encoding a reader accepts. */
export function encodingFor(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity'
  const known = answers.get(accepted)
  if (known !== undefined) return known
  const encoding = negotiate(accepted)
  // There are few browsers, and this header is all that tells them apart; what is made up must not grow the memory.
  if (answers.size < 200) answers.set(accepted, encoding)
  return encoding
}

const answers = new Map<string, Encoding>()

function negotiate(accepted: string): Encoding {
  const quality = new Map<string, number>()
  for (const part of accepted.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim())
    const q = parameters.find((parameter) => parameter.startsWith('q='))
    quality.set(name, q === undefined ? 1 : Number(q.slice(2)) || 0)
  }
  const of = (name: string) => quality.get(name) ?? quality.get('*') ?? 0
  if (of('br') > 0 && of('br') >= of('gzip')) return 'br'
  return of('gzip') > 0 ? 'gzip' : 'identity'
}

/** Whether a reader already has what carries this tag (RFC 9110: the weak comparison). */
export function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch === etag || ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}
