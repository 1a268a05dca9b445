import type { FastifyReply } from 'fastify'
import type { Context } from '../context.ts'
import { inertPolicy, type HeaderList } from './headers.ts'

/** An answer that holds for this request alone. */
export interface Unkept {
  status?: number
  /** Of the body; without it there is none. */
  type?: string
  body?: string
  /** What of its contents may run; nothing, unless said. */
  policy?: string
  headers?: HeaderList
}

/** Sends an answer that nobody may keep. */
export function sendUnkept(
  reply: FastifyReply,
  { common }: Pick<Context, 'common'>,
  { status = 200, type, body = '', policy = inertPolicy, headers = [] }: Unkept,
): void {
  const { request } = reply
  reply.hijack()
  reply.raw.writeHead(status, [
    ...common,
    ...request.ownHeaders,
    ...headers,
    ...(type === undefined ? [] : ['Content-Type', type, 'Content-Length', String(Buffer.byteLength(body))]),
    'Content-Security-Policy',
    policy,
    'Cache-Control',
    'no-store',
  ])
  reply.raw.end(request.raw.method === 'HEAD' ? undefined : body)
}
