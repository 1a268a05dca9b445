import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { inertPolicy } from '../http/headers.ts'

/** The letters of the documentation, which no other server is asked for. */
const fonts = {
  'newsreader.woff2': '@fontsource/newsreader/files/newsreader-latin-500-normal.woff2',
  'inter.woff2': '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
}

export function fontRoutes(app: FastifyInstance, { common }: Context): void {
  for (const [name, file] of Object.entries(fonts)) {
    const bytes = readFileSync(fileURLToPath(import.meta.resolve(file)))
    app.route({
      method: ['GET', 'HEAD'],
      url: `/docs/fonts/${name}`,
      exposeHeadRoute: false,
      handler: async ({ raw, ownHeaders }, reply) => {
        reply.hijack()
        reply.raw.writeHead(200, [
          ...common,
          ...ownHeaders,
          'Content-Type',
          'font/woff2',
          'Content-Length',
          String(bytes.length),
          'Content-Security-Policy',
          inertPolicy,
          'Cache-Control',
          'public, max-age=604800',
        ])
        reply.raw.end(raw.method === 'HEAD' ? undefined : bytes)
      },
    })
  }
}
