import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Answer, Representation } from '../answers/answer.ts'
import type { Answers, Kept } from '../answers/answers.ts'
import { chooseEncoding } from './encoding.ts'
import type { HeaderList } from './headers.ts'

/** Sends an answer that may be kept: what its compressed forms take counts. */
export function sendKept(
  { cache }: Answers,
  request: FastifyRequest,
  reply: FastifyReply,
  { key, answer }: Kept,
): void | Promise<void> {
  reply.hijack()
  return sendAnswer(request.raw, reply.raw, answer, request.ownHeaders, (bytes) =>
    cache.grew(key, answer, bytes),
  )
}

/** Sends an answer in the encoding the reader wants, or says that they have it already. */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  extra: HeaderList,
  onGrowth: (bytes: number) => void,
): void | Promise<void> {
  const form = answer.in(chooseEncoding(request.headers['accept-encoding']), onGrowth)
  if (form instanceof Promise)
    return form.then((ready) => sendForm(request, response, answer.status, ready, extra))
  sendForm(request, response, answer.status, form, extra)
}

function sendForm(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  { etag, headers, body }: Representation,
  extra: HeaderList,
): void {
  if (status === 200 && request.method !== 'POST' && holds(request.headers['if-none-match'], etag)) {
    response.writeHead(304, withoutContent([...headers, ...extra]))
    response.end()
    return
  }
  response.writeHead(status, extra.length === 0 ? headers : [...headers, ...extra])
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Whether a reader's list of entity tags holds this one. */
export function holds(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  if (header === etag || header.trim() === '*') return true
  return header.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === etag)
}

const describesContent = new Set(['Content-Length', 'Content-Encoding', 'Content-Type'])

function withoutContent(headers: HeaderList): HeaderList {
  const kept: HeaderList = []
  for (let index = 0; index < headers.length; index += 2) {
    const [name = '', value = ''] = [headers[index], headers[index + 1]]
    if (!describesContent.has(name)) kept.push(name, value)
  }
  return kept
}
