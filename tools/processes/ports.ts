import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** A port one of our processes will listen on, and the variable that moves it. */
export type PortClaim = { variable: string; port: number; purpose: string }

/** The claims that somebody else already listens on. */
export async function takenPorts(claims: PortClaim[], host: string): Promise<PortClaim[]> {
  const taken: PortClaim[] = []
  for (const claim of claims) {
    if (!(await isFree(claim.port, host))) taken.push(claim)
  }
  return taken
}

/** One line for each taken port, saying how to move ours. */
export function describeTaken(taken: PortClaim[]): string {
  return taken
    .map(
      ({ variable, port, purpose }) =>
        `Port ${port} (${purpose}) is taken by another program. Stop it, or choose another with ${variable}=…`,
    )
    .join('\n')
}

/** Below what systems hand out by themselves, so that no outgoing connection takes one between here and its use. */
const LOWEST = 15_000
const HIGHEST = 32_000

/** Different ports nobody listens on at this moment. */
export async function freePorts(count: number): Promise<number[]> {
  const found = new Set<number>()
  while (found.size < count) {
    const port = randomInt(LOWEST, HIGHEST)
    if (await isFree(port, '127.0.0.1')) found.add(port)
  }
  return [...found]
}

/** A port nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const [port] = await freePorts(1)
  if (port === undefined) throw new Error('freePorts(1) found none')
  return port
}

/**
 * On loopback both families are tried: a browser that asks for localhost may reach a stranger on ::1 while we sit
 * on 127.0.0.1. A machine without IPv6 has no such stranger.
 */
async function isFree(port: number, host: string): Promise<boolean> {
  if (!(await canListen(port, host))) return false
  return host === '127.0.0.1' ? canListen(port, '::1') : true
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code !== 'EADDRINUSE')
    })
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}
