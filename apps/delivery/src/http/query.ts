import { ProblemError, refused } from './problem.ts'

/** The parameters of an address. Badly encoded and repeated ones are refused rather than guessed at. */
export function parseQuery(url: string): Record<string, string> {
  const start = url.indexOf('?')
  const parameters = new Map<string, string>()
  if (start === -1) return {}
  for (const part of url.slice(start + 1).split('&')) {
    if (part === '') continue
    const equals = part.indexOf('=')
    const name = decode(equals === -1 ? part : part.slice(0, equals))
    const value = decode(equals === -1 ? '' : part.slice(equals + 1))
    if (parameters.has(name)) throw refused(name, 'is given more than once')
    parameters.set(name, value)
  }
  return Object.fromEntries(parameters)
}

function decode(text: string): string {
  let decoded: string
  try {
    decoded = decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw new ProblemError('bad-request', { detail: 'The query is not valid percent-encoded UTF-8' })
  }
  if (decoded.includes('\0'))
    throw new ProblemError('bad-request', { detail: 'The query holds the character U+0000' })
  return decoded
}
