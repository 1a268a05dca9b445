import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Nothing that could break a line of a log, or a header. */
const sane = /^[A-Za-z0-9._-]{8,64}$/

/** The name of a request, in its answer and in the log: the one it came with, from a proxy or a program, or a new one. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && sane.test(given) ? given : randomUUID()
}
