import http from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import type { Failure } from '@osloregionen/partners/webhooks'
import { checkTarget, type Target, type TargetRules } from '@osloregionen/partners/webhooks/target'
import { failureOf, failureOfStatus } from './failures.ts'

/** How long a receiver may take, milliseconds. */
const patience = 15_000
/** More of an answer is not even read. */
const bytesRead = 16_384

/** What came of a request. */
export interface Answered {
  /** Null where there was no answer. */
  status: number | null
  /** Why it counts as failed; null where it has arrived. */
  failure: Failure | null
  /** What the receiver said about when to come back. */
  retryAfter: string | undefined
}

export interface Post {
  url: string
  headers: Record<string, string>
  body: string
  /** Ends the request at once. */
  signal: AbortSignal
}

/**
 * Sends a message to an address that somebody else has given. Where it leads is checked first, and then exactly that is
 * connected to; redirects are not followed, proxies not used, and the answer is thrown away.
 * @returns undefined where the signal ended it
 */
export async function post(
  { url, headers, body, signal }: Post,
  rules: TargetRules,
): Promise<Answered | undefined> {
  try {
    const target = await checkTarget(url, rules)
    const limit = AbortSignal.any([signal, AbortSignal.timeout(patience)])
    const { statusCode = 0, headers: answered } = await request(target, headers, body, limit)
    return { status: statusCode, failure: failureOfStatus(statusCode), retryAfter: answered['retry-after'] }
  } catch (error) {
    if (signal.aborted) return undefined
    return { status: null, failure: failureOf(error, patience), retryAfter: undefined }
  }
}

function request(
  { url, addresses }: Target,
  headers: Record<string, string>,
  body: string,
  signal: AbortSignal,
): Promise<http.IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<http.IncomingMessage>()
  const { Agent, request: send } = url.protocol === 'https:' ? https : http
  const options = {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) },
    // An agent of its own: no proxy of the environment, and no connection that was checked for somebody else.
    agent: new Agent({ keepAlive: false }),
    lookup: pinned(addresses),
    signal,
  }
  const sent = send(url, options, (response) => {
    let read = 0
    response.on('data', (chunk: Buffer) => {
      read += chunk.length
      if (read > bytesRead) response.destroy()
    })
    response.on('error', () => undefined)
    resolve(response)
  })
  sent.on('error', reject)
  sent.end(body)
  return promise
}

/** Answers every question for a name with what was checked. */
const pinned =
  (addresses: Target['addresses']): LookupFunction =>
  (_name, { all }, answer) => {
    const [first] = addresses
    if (first === undefined) answer(new Error('There is no address'), '')
    else if (all) answer(null, addresses)
    else answer(null, first.address, first.family)
  }
