import { open } from 'node:fs/promises'
import path from 'node:path'
import { isPublicMedia } from '@osloregionen/content-store/read'
import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { describeFile } from '../files.ts'
import { sendFile } from '../http/file.ts'
import { ProblemError } from '../http/problem.ts'
import { pathPart } from '../http/reading.ts'

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
        const { type, policy, name } = description
        await sendFile(request, reply, file, {
          etag: `"${key}"`,
          headers: [
            ...common,
            'Content-Security-Policy',
            policy,
            'Cache-Control',
            'public, max-age=31536000, immutable',
          ],
          contentHeaders: [
            'Content-Type',
            type,
            ...(name === undefined ? [] : ['Content-Disposition', `inline; filename="${name}"`]),
          ],
        })
      } finally {
        await file.close()
      }
    },
  })
}

const noFile = new ProblemError('not-found', { detail: 'No published document uses a file of this name' })
