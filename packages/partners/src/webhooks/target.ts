import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { isPublicAddress } from './publicAddress.ts'

/** How long a name server may take, milliseconds. */
const patience = 5_000

const messages = {
  'address-invalid': 'is not an address such as https://example.org/hook',
  'address-credentials': 'must not hold a name and password',
  'address-fragment': 'must not hold #',
  'address-insecure': 'must begin with https://',
  'address-port': 'must use port 443, or one from 1024',
  'address-local': 'is a name that only a local network knows',
  'address-private': 'leads to an address that is not public',
  'address-unknown': 'has a name without an address',
}
/** What can be wrong with an address. */
export type TargetProblem = keyof typeof messages

/** Where a webhook must not lead, and why, in words for its partner. */
export class ForbiddenTarget extends Error {
  override readonly name = 'ForbiddenTarget'
  readonly problem: TargetProblem
  /** The name that leads there, where it is the name that is wrong. */
  readonly host: string | null

  constructor(problem: TargetProblem, host: string | null = null) {
    super(host === null ? messages[problem] : `${messages[problem]}: ${host}`)
    this.problem = problem
    this.host = host
  }
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
  if (url === null) throw new ForbiddenTarget('address-invalid')
  if (url.username !== '' || url.password !== '') throw new ForbiddenTarget('address-credentials')
  if (url.hash !== '') throw new ForbiddenTarget('address-fragment')
  const isException = rules.exceptions.includes(`${url.hostname}:${portOf(url)}`)
  if (url.protocol !== 'https:' && !(isException && url.protocol === 'http:'))
    throw new ForbiddenTarget('address-insecure')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!isException) refuseLocal(host, portOf(url))
  const addresses = await addressesOf(host, rules.resolve ?? resolveAll)
  if (!isException && !addresses.every((found) => isPublicAddress(found.address)))
    throw new ForbiddenTarget('address-private', host)
  return { url, addresses }
}

const portOf = ({ port, protocol }: URL): number => Number(port || (protocol === 'https:' ? 443 : 80))

function refuseLocal(host: string, port: number): void {
  const name = host.replace(/\.$/, '')
  if (isIP(host) === 0 && (!name.includes('.') || /\.(?:localhost|local|internal|home\.arpa)$/.test(name)))
    throw new ForbiddenTarget('address-local', host)
  // The services of others below 1024 are none that take webhooks.
  if (port !== 443 && port < 1024) throw new ForbiddenTarget('address-port')
}

async function addressesOf(host: string, resolve: Resolve): Promise<LookupAddress[]> {
  const family = isIP(host)
  if (family !== 0) return [{ address: host, family }]
  const found = await resolve(host).catch(() => [])
  if (found.length === 0) throw new ForbiddenTarget('address-unknown', host)
  return found
}

async function resolveAll(name: string): Promise<LookupAddress[]> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('The name server does not answer')), patience)
  return Promise.race([lookup(name, { all: true }), late]).finally(() => clearTimeout(timer))
}
