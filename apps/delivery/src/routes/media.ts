import { open, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { isPublicMedia } from '@osloregionen/content-store/read'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '../context.ts'
import { describeFile, type FileDescription } from '../files.ts'
import { ProblemError } from '../http/problem.ts'
import { parseRange } from '../http/range.ts'
import { pathPart } from '../http/reading.ts'
import { holds } from '../http/send.ts'

const knownAtMost = 5000

/** The files of published documents. Their names hold a hash, so what a name stands for never changes. */
export function mediaRoutes(app: FastifyInstance, context: Context): void {
  const { env, db, follower, common } = context
  const folder = path.join(env.DATA_DIR, 'media')
  const known = new Map<string, number>()

  /** Only a yes is remembered, and only until the content moves: a file is public from the very commit that publishes it. */
  async function isPublic(key: string): Promise<boolean> {
    const { epoch } = follower
    if (known.get(key) === epoch) return true
    const found = await isPublicMedia(db, key)
    follower.saw(found.at)
    if (!found.isPublic) return false
    if (known.size >= knownAtMost) known.clear()
    known.set(key, epoch)
    return true
  }

  app.route({
    method: ['GET', 'HEAD'],
    url: '/media/:key',
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const key = pathPart(request, 'key')
      const description = describeFile(key)
      if (description === undefined || !(await isPublic(key))) throw noFile
      const file = await open(path.join(folder, key)).catch((error: unknown) => {
        request.log.error(error, `The published file ${key} cannot be opened`)
        throw noFile
      })
      try {
        await sendFile(request, reply, file, { key, description, common })
      } finally {
        await file.close()
      }
    },
  })
}

const noFile = new ProblemError('not-found', { detail: 'No published document uses a file of this name' })

async function sendFile(
  { raw: request, limitHeaders }: FastifyRequest,
  reply: FastifyReply,
  file: FileHandle,
  { key, description, common }: { key: string; description: FileDescription; common: string[] },
): Promise<void> {
  const { size, mtime } = await file.stat()
  const etag = `"${key}"`
  const headers = [
    ...common,
    ...limitHeaders,
    'Content-Security-Policy',
    description.policy,
    'Cache-Control',
    'public, max-age=31536000, immutable',
    'ETag',
    etag,
    'Last-Modified',
    mtime.toUTCString(),
  ]
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
  headers.push('Content-Type', description.type, 'Accept-Ranges', 'bytes')
  if (description.name !== undefined)
    headers.push('Content-Disposition', `inline; filename="${description.name}"`)
  const { start, end } = range ?? { start: 0, end: size - 1 }
  headers.push('Content-Length', String(end - start + 1))
  if (range !== undefined) headers.push('Content-Range', `bytes ${start}-${end}/${size}`)
  raw.writeHead(range === undefined ? 200 : 206, headers)
  if (request.method === 'HEAD' || size === 0) {
    raw.end()
    return
  }
  // A reader who goes away in the middle is no error.
  await pipeline(file.createReadStream({ start, end, autoClose: false }), raw).catch(() => raw.destroy())
}
