import { hash, timingSafeEqual } from 'node:crypto'
import type { KeyRing, KnownPartner } from '../partners/keyRing.ts'
import { unauthorized } from './problem.ts'

const digest = (text: string) => hash('sha256', text, 'buffer')

/** Who carries a key: the sites, or a partner. */
export type Carrier = 'sites' | KnownPartner

/**
 * Recognises the key of the sites and those of partners.
 * @returns a function that says who carries the key of an Authorization header, and refuses any other
 */
export function recogniseKey(
  internalKey: string,
  ring: Pick<KeyRing, 'find'>,
): (authorization: string) => Carrier {
  const expected = digest(internalKey)
  return (authorization) => {
    const key = /^bearer (\S+)$/i.exec(authorization)?.[1] ?? ''
    if (key.startsWith('orp_')) {
      const partner = ring.find(key)
      if (partner !== undefined) return partner
    }
    // Digests are as long as each other, and comparing them takes as long whatever they hold.
    else if (timingSafeEqual(digest(key), expected)) return 'sites'
    throw unauthorized(
      'This key is not known, or no longer. Without a key everything can be read, within the limits for everyone.',
    )
  }
}
