import { isIPv6 } from 'node:net'
import { RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible'
import type { KnownPartner } from '../partners/keyRing.ts'
import { inMemory, windowSeconds, type Counters } from './counters.ts'
import type { HeaderList } from './headers.ts'
import { ProblemError } from './problem.ts'

/** A page that is read brings many images with it. */
export const filesPerRequest = 10
/** Many read for each that writes; a whole town hall may sit behind one address. */
export const requestsPerMessage = 100

/** What is counted by the address that a request comes from. */
export type Policy = 'anonymous' | 'files' | 'intake'

/** How many requests a minute may be made. The header fields are those of draft-ietf-httpapi-ratelimit-headers-10. */
export class Limits {
  readonly #counters: Counters
  readonly #limiters: Record<Policy, RateLimiterAbstract>
  /** By how many requests a minute they allow: partners differ in that. */
  readonly #ofPartners = new Map<string, RateLimiterAbstract>()

  constructor(perMinute: number, counters: Counters = inMemory) {
    this.#counters = counters
    this.#limiters = {
      anonymous: counters('anonymous', perMinute),
      files: counters('files', perMinute * filesPerRequest),
      intake: counters('intake', Math.max(1, Math.floor(perMinute / requestsPerMessage))),
    }
  }

  /**
   * Counts a request by the address it comes from.
   * @returns the headers that tell where the address stands
   * @throws ProblemError when it has made too many
   */
  count(policy: Policy, address: string): Promise<HeaderList> {
    return consume(this.#limiters[policy], policy, group(address))
  }

  /** The same for a partner, over all its keys. */
  countPartner({ id, perMinute }: KnownPartner, kind: 'requests' | 'files'): Promise<HeaderList> {
    const [policy, points] =
      kind === 'files' ? ['partner-files', perMinute * filesPerRequest] : ['partner', perMinute]
    const name = `${policy} ${points}`
    let limiter = this.#ofPartners.get(name)
    if (limiter === undefined) this.#ofPartners.set(name, (limiter = this.#counters(policy, points)))
    return consume(limiter, policy, id)
  }
}

async function consume(limiter: RateLimiterAbstract, policy: string, who: string): Promise<HeaderList> {
  const describe = (result: RateLimiterRes): HeaderList => [
    'RateLimit-Policy',
    `"${policy}";q=${limiter.points};w=${windowSeconds}`,
    'RateLimit',
    `"${policy}";r=${Math.max(0, result.remainingPoints)};t=${seconds(result)}`,
  ]
  try {
    return describe(await limiter.consume(who))
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    const headers = describe(refusal)
    throw new ProblemError('too-many-requests', {
      detail: `More than ${limiter.points} requests in a minute. Try again in ${seconds(refusal)} seconds.`,
      headers: Object.fromEntries([
        ['Retry-After', String(seconds(refusal))],
        [headers[0], headers[1]],
        [headers[2], headers[3]],
      ]),
    })
  }
}

const seconds = ({ msBeforeNext }: RateLimiterRes): number => Math.max(1, Math.ceil(msBeforeNext / 1000))

/** One subscriber has a whole /64 of IPv6 addresses. */
export function group(address: string): string {
  if (!isIPv6(address)) return address.slice(0, 64)
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  const [head = '', tail = ''] = address.split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === '' ? [] : tail.split(':')
  const missing = address.includes('::') ? 8 - before.length - after.length : 0
  return [...before, ...Array<string>(Math.max(0, missing)).fill('0'), ...after].slice(0, 4).join(':')
}
