import { hash, timingSafeEqual } from 'node:crypto'
import { ProblemError } from './problem.ts'

const digest = (text: string) => hash('sha256', text, 'buffer')

/**
 * Recognises the key that the sites carry.
 * @returns a function that says whether a request has it, and refuses every other key
 */
export function recogniseKey(internalKey: string): (authorization: string | undefined) => boolean {
  const expected = digest(`Bearer ${internalKey}`)
  return (authorization) => {
    if (authorization === undefined) return false
    // Digests are as long as each other, and comparing them takes as long whatever they hold.
    if (timingSafeEqual(digest(authorization.replace(/^bearer /i, 'Bearer ')), expected)) return true
    throw new ProblemError('unauthorized', {
      detail: 'This key is not known. Without a key everything can be read, within the limits for everyone.',
      headers: { 'WWW-Authenticate': 'Bearer realm="osloregionen"' },
    })
  }
}
