import { STATUS_CODES, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { HeaderList } from './headers.ts'
import { inertPolicy } from './headers.ts'
import { problemJson, statusOf, type ProblemDetails, type ProblemKind } from './problem.ts'

export interface ProblemSettings {
  /** Origin of this API. */
  base: string
  common: HeaderList
}

/** The request that a problem answers: its name, and the headers that its answer has. */
interface Asked {
  id: string
  ownHeaders?: HeaderList
}

/** Sends a problem that comes from the request rather than from the content. */
export function sendProblem(
  response: ServerResponse,
  settings: ProblemSettings,
  kind: ProblemKind,
  details: ProblemDetails,
  { id, ownHeaders = ['X-Request-Id', id] }: Asked,
): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const body = problemJson(settings.base, kind, details, id)
  response.writeHead(statusOf(kind), [
    ...settings.common,
    'Content-Type',
    'application/problem+json',
    'Content-Length',
    String(Buffer.byteLength(body)),
    'Cache-Control',
    'no-store',
    'Content-Security-Policy',
    inertPolicy,
    'Vary',
    'Accept-Encoding',
    ...ownHeaders,
    ...Object.entries(details.headers ?? {}).flat(),
  ])
  response.end(response.req.method === 'HEAD' ? undefined : body)
}

/** Answers bytes that are no HTTP request, and closes the connection. */
export function refuseConnection(
  socket: Duplex,
  base: string,
  kind: 'bad-request' | 'headers-too-large',
): void {
  if (!socket.writable) {
    socket.destroy()
    return
  }
  const body = problemJson(base, kind, {
    detail:
      kind === 'bad-request'
        ? 'This is not a valid HTTP request'
        : 'Address and headers together may take 16 kB',
  })
  const status = statusOf(kind)
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/problem+json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  )
}
