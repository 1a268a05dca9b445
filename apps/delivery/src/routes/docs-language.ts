import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { preferredLanguage } from '../docs/languages.ts'
import { pagePath } from '../docs/layout.ts'
import { problemSlugs } from '../docs/problems.ts'
import { menuEntries } from '../docs/site-map.ts'
import { inertPolicy } from '../http/headers.ts'
import { readParameters } from '../http/parameters.ts'

/** Addresses without a language lead to the one that the reader prefers: those of problems are told to machines. */
export function languageRoutes(app: FastifyInstance, { common }: Context): void {
  for (const slug of [...menuEntries.map((entry) => entry.slug), ...problemSlugs])
    app.route({
      method: ['GET', 'HEAD'],
      url: slug === '' ? '/docs' : `/docs/${slug}`,
      exposeHeadRoute: false,
      handler: async ({ raw, ownHeaders }, reply) => {
        const [, query = ''] = (raw.url ?? '').split(/(?=\?)/)
        // The list builder is the only page that takes parameters, and reads them itself.
        if (slug !== 'embed') readParameters(z.strictObject({}), raw.url ?? '/')
        reply.hijack()
        reply.raw.writeHead(302, [
          ...common,
          ...ownHeaders,
          'Location',
          pagePath(preferredLanguage(raw.headers['accept-language']), slug) + query,
          'Vary',
          'Accept-Language',
          'Cache-Control',
          'public, max-age=300',
          'Content-Security-Policy',
          inertPolicy,
          'Content-Length',
          '0',
        ])
        reply.raw.end()
      },
    })
}
