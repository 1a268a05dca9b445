import type { FileHandle } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { HeaderList } from './headers.ts'
import { ProblemError } from './problem.ts'
import { parseRange } from './range.ts'
import { holds } from './send.ts'

/** How a file is sent. */
export interface Sending {
  etag: string
  /** What every answer says of it, 304 too. */
  headers: HeaderList
  /** What is said where its content, or a part of it, comes with the answer. */
  contentHeaders: HeaderList
}

/** Sends a file, or the part of it that is asked for, or says that the reader has it already. */
export async function sendFile(
  { raw: request, ownHeaders }: FastifyRequest,
  reply: FastifyReply,
  file: FileHandle,
  { etag, headers: said, contentHeaders }: Sending,
): Promise<void> {
  const { size, mtime } = await file.stat()
  const headers = [...said, ...ownHeaders, 'ETag', etag, 'Last-Modified', mtime.toUTCString()]
  const range = holds(String(request.headers['if-range'] ?? etag), etag)
    ? parseRange(request.headers.range, size)
    : undefined
  if (range === 'unsatisfiable')
    throw new ProblemError('range-not-satisfiable', {
      detail: `The file has ${size} bytes`,
      headers: { 'Content-Range': `bytes */${size}` },
    })
  reply.hijack()
  const { raw } = reply
  if (holds(request.headers['if-none-match'], etag)) {
    raw.writeHead(304, headers)
    raw.end()
    return
  }
  const { start, end } = range ?? { start: 0, end: size - 1 }
  headers.push(...contentHeaders, 'Accept-Ranges', 'bytes', 'Content-Length', String(end - start + 1))
  if (range !== undefined) headers.push('Content-Range', `bytes ${start}-${end}/${size}`)
  raw.writeHead(range === undefined ? 200 : 206, headers)
  if (request.method === 'HEAD' || size === 0) {
    raw.end()
    return
  }
  // A reader who goes away in the middle is no error.
  await pipeline(file.createReadStream({ start, end, autoClose: false }), raw).catch(() => raw.destroy())
}
