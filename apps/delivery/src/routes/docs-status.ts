import { pageDocuments } from '@osloregionen/content-store/read'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { UnavailableError } from '../database.ts'
import { docsLanguages } from '../docs/languages.ts'
import { layout, pagePath, pagePolicy, type Origins } from '../docs/layout.ts'
import { statusPage, type Status } from '../docs/status.ts'
import { toFilter } from '../filters.ts'
import { readParameters } from '../http/parameters.ts'

/** How it stands with the API, measured for each who asks. */
export function statusRoutes(app: FastifyInstance, context: Context, origins: Origins): void {
  const { common, follower } = context
  for (const language of docsLanguages)
    app.route({
      method: ['GET', 'HEAD'],
      url: pagePath(language, 'status'),
      exposeHeadRoute: false,
      handler: async ({ raw, ownHeaders }, reply) => {
        readParameters(z.strictObject({}), raw.url ?? '/')
        const content = await measure(context)
        const page = statusPage(language, {
          now: new Date(),
          content,
          isFollowing: follower.connected,
          startedAt: new Date(Date.now() - process.uptime() * 1000),
        })
        const body = layout(origins, page)
        reply.hijack()
        reply.raw.writeHead(content === null ? 503 : 200, [
          ...common,
          ...ownHeaders,
          'Content-Type',
          'text/html; charset=utf-8',
          'Content-Language',
          language,
          'Content-Length',
          String(Buffer.byteLength(body)),
          'Content-Security-Policy',
          pagePolicy,
          'Cache-Control',
          'no-store',
          ...(content === null ? ['Retry-After', '5'] : []),
        ])
        reply.raw.end(raw.method === 'HEAD' ? undefined : body)
      },
    })
}

/** Reads what anybody would read, and takes the time. */
async function measure({ db, log }: Context): Promise<Status['content']> {
  const begun = performance.now()
  try {
    const { at, updatedAt } = await pageDocuments(db, { ...toFilter({}), sort: '-updatedAt', limit: 1 })
    const milliseconds = Math.max(1, Math.round(performance.now() - begun))
    return { revision: at.revision, milliseconds, changedAt: updatedAt }
  } catch (error) {
    if (!(error instanceof UnavailableError)) throw error
    log.warn(error)
    return null
  }
}
