import type { Language } from '@osloregionen/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '../context.ts'
import type { KnownPartner } from '../partners/keyRing.ts'
import type { Addresses, Methods } from './addresses.ts'
import type { HeaderList } from './headers.ts'
import { inFormat } from './format.ts'
import { recogniseKey, type Carrier } from './key.ts'
import { preferredLanguage } from './language.ts'
import { Limits, type Policy } from './limits.ts'
import { ProblemError } from './problem.ts'
import { sendKept } from './send.ts'

/** Longer addresses are nobody's. */
export const longestAddress = 8000

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A limit that requests of this route have beside the one that all have. */
    policy?: Policy
    /** Whether pages of others may use a method that sends something. */
    isForPages?: boolean
  }
  interface FastifyRequest {
    /** Whether the request carries the key of the sites. */
    isInternal: boolean
    /** The partner whose key it carries. */
    partner: KnownPartner | undefined
    /** Headers of this answer alone: the name of the request, what will end, and how many requests are left. */
    ownHeaders: HeaderList
    /** The language that the reader would rather have than bokmål. */
    preferredLanguage: Language | undefined
  }
}

/**
 * What every request passes before its route: methods, keys, limits. An answer that is ready is sent from here.
 * @param announced headers of an address that will end
 */
export function createGate(
  { env, answers, common, metrics, keys, usage, counters }: Context,
  addresses: Addresses,
  announced: (url: string) => HeaderList,
) {
  const limits = new Limits(env.RATE_LIMIT_ANONYMOUS * (env.APP_MODE === 'demo' ? 100 : 1), counters)
  const carrierOf = recogniseKey(env.DELIVERY_INTERNAL_KEY, keys)

  return async function gate(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { raw } = request
    const asked = raw.url ?? '/'
    request.ownHeaders = ['X-Request-Id', request.id]
    reply.raw.on('finish', () => metrics.countAnswer(reply.raw.statusCode))
    if (asked.length > longestAddress)
      throw new ProblemError('address-too-long', {
        detail: `An address may have ${longestAddress} characters`,
      })
    const url = inFormat(asked, raw.headers.accept)
    raw.url = url
    request.preferredLanguage = preferredLanguage(raw.headers['accept-language'])
    request.ownHeaders.push(...announced(url))
    if (url === '/healthz' || url === '/readyz') return

    const { authorization } = raw.headers
    if (authorization === undefined)
      request.ownHeaders.push(...(await limits.count(policyOf(url), request.ip)))
    else await admit(request, authorization, url)

    if (raw.method !== 'GET' && raw.method !== 'HEAD') {
      await otherMethod(request, reply)
      return
    }
    const ready = answers.ready(spelled(request))
    if (ready !== undefined) await sendKept(answers, request, reply, ready)
  }

  /** Lets who has a key in, within the limits of the key. */
  async function admit(request: FastifyRequest, authorization: string, url: string): Promise<void> {
    const carrier = await identify(request, authorization)
    request.isInternal = carrier === 'sites'
    if (carrier === 'sites') return
    request.partner = carrier
    const route = addresses.at(url)?.name ?? 'unknown'
    try {
      const kind = isFile(url) ? 'files' : 'requests'
      request.ownHeaders.push(...(await limits.countPartner(carrier, kind)))
    } catch (refusal) {
      usage.count(carrier, route, true)
      throw refusal
    }
    usage.count(carrier, route, false)
  }

  /** Guessing keys counts against the limit of the address; using the right one does not. */
  async function identify(request: FastifyRequest, authorization: string): Promise<Carrier> {
    try {
      return carrierOf(authorization)
    } catch (refusal) {
      await limits.count('anonymous', request.ip)
      throw refusal
    }
  }

  async function otherMethod(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { method = '', url = '/' } = request.raw
    const methods = url === '*' ? ofReading : addresses.at(url)
    if (methods?.all.includes(method)) {
      const { policy } = request.routeOptions.config
      if (policy !== undefined) request.ownHeaders.push(...(await limits.count(policy, senderOf(request))))
      return
    }
    if (methods === undefined || method !== 'OPTIONS') throw notTaken(methods)
    reply.hijack()
    reply.raw.writeHead(204, [
      ...common,
      ...request.ownHeaders,
      'Allow',
      listed(methods.all),
      // Pages of others may read here, and send nothing but questions.
      'Access-Control-Allow-Methods',
      listed(methods.forPages),
      'Access-Control-Allow-Headers',
      'Authorization, Content-Type, If-None-Match, Last-Event-ID, Range, X-Request-Id',
      'Access-Control-Max-Age',
      '86400',
    ])
    reply.raw.end()
  }
}

/** What an answer is kept ready under: the address as it is written, for each language that readers may prefer. */
export const spelled = ({ raw, preferredLanguage: preferred }: FastifyRequest): string =>
  preferred === undefined ? (raw.url ?? '/') : `${preferred} ${raw.url}`

/** Who a request comes from: whoever the sites say they ask for, else the address it came from. */
export function senderOf(request: FastifyRequest): string {
  const told = request.headers['x-client-address']
  return request.isInternal && typeof told === 'string' ? told : request.ip
}

/** Why a method is not taken: the address takes others, or there is none. */
export function notTaken(methods: Methods | undefined): ProblemError {
  if (methods === undefined) return notFound
  const allowed = listed(methods.all)
  return new ProblemError('method-not-allowed', {
    detail: `Only ${allowed} are allowed here`,
    headers: { Allow: allowed },
  })
}

export const notFound = new ProblemError('not-found', {
  detail: 'There is nothing at this address. See /docs.',
})

const listed = (methods: readonly string[]): string => [...methods, 'OPTIONS'].join(', ')

/** What is taken by the server as a whole. */
const ofReading: Methods = { all: ['GET', 'HEAD'], forPages: ['GET', 'HEAD'] }

const isFile = (url: string): boolean => url.startsWith('/media/')
const policyOf = (url: string): Policy => (isFile(url) ? 'files' : 'anonymous')
