import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '../context.ts'
import type { HeaderList } from './headers.ts'
import { recogniseKey } from './key.ts'
import { Limits, type Policy } from './limits.ts'
import { ProblemError } from './problem.ts'
import { sendAnswer } from './send.ts'

/** Longer addresses are nobody's. */
export const longestAddress = 8000
const allowed = 'GET, HEAD, OPTIONS'

declare module 'fastify' {
  interface FastifyRequest {
    /** Whether the request carries the key of the sites. */
    isInternal: boolean
    /** Headers that tell how many requests are left. */
    limitHeaders: HeaderList
  }
}

/**
 * What every request passes before its route: methods, keys, limits. An answer that is ready is sent from here.
 * @param isKnown whether an address belongs to a route
 */
export function createGate({ env, answers, common, metrics }: Context, isKnown: (url: string) => boolean) {
  const limits = new Limits(env.RATE_LIMIT_ANONYMOUS * (env.APP_MODE === 'demo' ? 100 : 1))
  const hasInternalKey = recogniseKey(env.DELIVERY_INTERNAL_KEY)

  return async function gate(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { raw } = request
    const url = raw.url ?? '/'
    request.limitHeaders = []
    reply.raw.on('finish', () => metrics.countAnswer(reply.raw.statusCode))
    if (url.length > longestAddress)
      throw new ProblemError('address-too-long', {
        detail: `An address may have ${longestAddress} characters`,
      })
    if (url === '/healthz' || url === '/readyz') return

    const { authorization } = raw.headers
    request.isInternal = authorization !== undefined && (await admits(request, authorization))
    if (authorization === undefined) request.limitHeaders = await limits.count(policyOf(url), request.ip)

    if (raw.method !== 'GET' && raw.method !== 'HEAD') {
      otherMethod(request, reply)
      return
    }
    const ready = answers.ready(url)
    if (ready === undefined) return
    reply.hijack()
    await sendAnswer(raw, reply.raw, ready.answer, request.limitHeaders, (bytes) =>
      answers.cache.grew(ready.key, ready.answer, bytes),
    )
  }

  /** Guessing keys counts against the limit of the address; using the right one does not. */
  async function admits(request: FastifyRequest, authorization: string): Promise<boolean> {
    try {
      return hasInternalKey(authorization)
    } catch (refusal) {
      await limits.count('anonymous', request.ip)
      throw refusal
    }
  }

  function otherMethod({ raw }: FastifyRequest, reply: FastifyReply): void {
    const url = raw.url ?? '/'
    if (url !== '*' && !isKnown(url)) throw notFound
    if (raw.method !== 'OPTIONS')
      throw new ProblemError('method-not-allowed', {
        detail: `Only ${allowed} are allowed here`,
        headers: { Allow: allowed },
      })
    reply.hijack()
    reply.raw.writeHead(204, [
      ...common,
      'Allow',
      allowed,
      'Access-Control-Allow-Methods',
      allowed,
      'Access-Control-Allow-Headers',
      'Authorization, If-None-Match, Last-Event-ID, Range',
      'Access-Control-Max-Age',
      '86400',
    ])
    reply.raw.end()
  }
}

export const notFound = new ProblemError('not-found', {
  detail: 'There is nothing at this address. See /docs.',
})

const policyOf = (url: string): Policy => (url.startsWith('/media/') ? 'files' : 'anonymous')
