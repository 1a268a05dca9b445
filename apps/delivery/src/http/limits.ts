import { isIPv6 } from 'node:net'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { HeaderList } from './headers.ts'
import { ProblemError } from './problem.ts'

const windowSeconds = 60
/** A page that is read brings many images with it. */
export const filesPerRequest = 10
/** Many read for each that writes; a whole town hall may sit behind one address. */
export const requestsPerMessage = 100

export type Policy = 'anonymous' | 'files' | 'intake'

/** How many requests a minute an address may make. The header fields are those of draft-ietf-httpapi-ratelimit-headers-10. */
export class Limits {
  readonly #limiters: Record<Policy, RateLimiterMemory>

  constructor(perMinute: number) {
    const limiter = (policy: Policy, points: number) =>
      new RateLimiterMemory({ keyPrefix: policy, points, duration: windowSeconds })
    this.#limiters = {
      anonymous: limiter('anonymous', perMinute),
      files: limiter('files', perMinute * filesPerRequest),
      intake: limiter('intake', Math.max(1, Math.floor(perMinute / requestsPerMessage))),
    }
  }

  /**
   * Counts a request.
   * @returns the headers that tell where the address stands
   * @throws ProblemError when it has made too many
   */
  async count(policy: Policy, address: string): Promise<HeaderList> {
    const limiter = this.#limiters[policy]
    const describe = (result: RateLimiterRes): HeaderList => [
      'RateLimit-Policy',
      `"${policy}";q=${limiter.points};w=${windowSeconds}`,
      'RateLimit',
      `"${policy}";r=${Math.max(0, result.remainingPoints)};t=${seconds(result)}`,
    ]
    try {
      return describe(await limiter.consume(group(address)))
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
