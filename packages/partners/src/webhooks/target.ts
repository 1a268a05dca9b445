import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { isPublicAddress } from './publicAddress.ts'

/** How long a name server may take, milliseconds. */
const patience = 5_000

/** Where a webhook must not lead, and why, in words for its partner. */
export class ForbiddenTarget extends Error {
  override readonly name = 'ForbiddenTarget'
}

/** Finds all addresses of a name, as `dns.lookup` does. */
export type Resolve = (name: string) => Promise<LookupAddress[]>

export interface TargetRules {
  /** `host:port` pairs that may be private and unencrypted, for tests and demonstrations. */
  exceptions: readonly string[]
  resolve?: Resolve
}

/** The exceptions as a setting holds them: `host:port` pairs with commas between. */
export const exceptionsOf = (setting: string): string[] =>
  setting.split(',').flatMap((part) => part.trim() || [])

/** An address that may be connected to. */
export interface Target {
  url: URL
  /** The only addresses to connect to: asking for them once more could give others. */
  addresses: LookupAddress[]
}

/**
 * Checks where an address leads before anything is sent there. `URL` has brought every way of writing a number (decimal,
 * octal, hexadecimal, short, full-width) into one form by then.
 * @throws ForbiddenTarget
 */
export async function checkTarget(address: string, rules: TargetRules): Promise<Target> {
  const url = URL.parse(address)
  if (url === null) throw new ForbiddenTarget('is not an address such as https://example.org/hook')
  if (url.username !== '' || url.password !== '')
    throw new ForbiddenTarget('must not hold a name and password')
  if (url.hash !== '') throw new ForbiddenTarget('must not hold #')
  const isException = rules.exceptions.includes(`${url.hostname}:${portOf(url)}`)
  if (url.protocol !== 'https:' && !(isException && url.protocol === 'http:'))
    throw new ForbiddenTarget('must begin with https://')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!isException) refuseLocal(host, portOf(url))
  const addresses = await addressesOf(host, rules.resolve ?? resolveAll)
  if (!isException && !addresses.every((found) => isPublicAddress(found.address)))
    throw new ForbiddenTarget(`leads to an address that is not public: ${host}`)
  return { url, addresses }
}

const portOf = ({ port, protocol }: URL): number => Number(port || (protocol === 'https:' ? 443 : 80))

function refuseLocal(host: string, port: number): void {
  const name = host.replace(/\.$/, '')
  if (isIP(host) === 0 && (!name.includes('.') || /\.(?:localhost|local|internal|home\.arpa)$/.test(name)))
    throw new ForbiddenTarget(`is a name that only a local network knows: ${host}`)
  // The services of others below 1024 are none that take webhooks.
  if (port !== 443 && port < 1024) throw new ForbiddenTarget('must use port 443, or one from 1024')
}

async function addressesOf(host: string, resolve: Resolve): Promise<LookupAddress[]> {
  const family = isIP(host)
  if (family !== 0) return [{ address: host, family }]
  const found = await resolve(host).catch(() => [])
  if (found.length === 0) throw new ForbiddenTarget(`has a name without an address: ${host}`)
  return found
}

async function resolveAll(name: string): Promise<LookupAddress[]> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('The name server does not answer')), patience)
  return Promise.race([lookup(name, { all: true }), late]).finally(() => clearTimeout(timer))
}
