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

const encoded = /[%+]/
/** From so many characters on, reading a text takes longer than finding out that it has been read before. */
const long = 200
const remembered = new Map<string, string>()

function decode(text: string): string {
  if (!encoded.test(text)) return text
  if (text.length < long) return decoded(text)
  const known = remembered.get(text)
  if (known !== undefined) return known
  const read = decoded(text)
  // The same few queries of GraphQL come again and again; who invents new ones shall not fill the memory.
  if (remembered.size >= 200) remembered.clear()
  remembered.set(text, read)
  return read
}

function decoded(text: string): string {
  let read: string
  try {
    read = decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw new ProblemError('bad-request', { detail: 'The query is not valid percent-encoded UTF-8' })
  }
  if (read.includes('\0'))
    throw new ProblemError('bad-request', { detail: 'The query holds the character U+0000' })
  return read
}
