import { Redis } from 'ioredis'
import { RateLimiterMemory, RateLimiterRedis, type RateLimiterAbstract } from 'rate-limiter-flexible'

export const windowSeconds = 60

/** Makes what counts requests under a name, up to a number a minute. */
export type Counters = (name: string, points: number) => RateLimiterAbstract

/** Counts what this process is asked. */
export const inMemory: Counters = (name, points) =>
  new RateLimiterMemory({ keyPrefix: name, points, duration: windowSeconds })

/** Counts in Redis, over all processes; each counts by itself while Redis is away. */
export interface SharedCounters {
  counters: Counters
  close(): void
}

/** Opens Redis. A request never waits for it longer than a moment. */
export function inRedis(url: string, onError: (error: Error) => void): SharedCounters {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: 200,
    connectTimeout: 2000,
    retryStrategy: (attempt) => Math.min(50 * 2 ** attempt, 2000),
  })
  redis.on('error', onError)
  return {
    counters: (name, points) =>
      new RateLimiterRedis({
        storeClient: redis,
        keyPrefix: `osloregionen:limit:${name}`,
        points,
        duration: windowSeconds,
        insuranceLimiter: new RateLimiterMemory({ keyPrefix: name, points, duration: windowSeconds }),
      }),
    close: () => redis.disconnect(),
  }
}
