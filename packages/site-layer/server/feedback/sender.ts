import type { IncomingMessage } from 'node:http'
import proxyAddr from '@fastify/proxy-addr'

/** Finds the address that a request came from: what proxies say is believed of those that are trusted, and of no others. */
export function senderFinder(trustedProxies: string[]): (request: IncomingMessage) => string {
  const trusts = proxyAddr.compile(trustedProxies)
  return (request) => proxyAddr(request, trusts)
}
