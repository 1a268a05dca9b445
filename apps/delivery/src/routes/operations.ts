import { readState } from '@osloregionen/content-store/read'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Context } from '../context.ts'
import { inertPolicy } from '../http/headers.ts'
import { ProblemError } from '../http/problem.ts'

/** For those who run it: whether it lives, whether it can answer, and what it does. */
export function operationRoutes(app: FastifyInstance, context: Context): void {
  const { db, follower, common } = context
  const get = { method: ['GET', 'HEAD'], exposeHeadRoute: false }
  const send = (reply: FastifyReply, type: string, body: string) => {
    reply.hijack()
    reply.raw.writeHead(200, [
      ...common,
      ...reply.request.limitHeaders,
      'Content-Type',
      type,
      'Content-Length',
      String(Buffer.byteLength(body)),
      'Content-Security-Policy',
      inertPolicy,
      'Cache-Control',
      'no-store',
    ])
    reply.raw.end(reply.request.method === 'HEAD' ? undefined : body)
  }

  app.route({
    ...get,
    url: '/healthz',
    handler: async (_request, reply) => send(reply, 'application/json', '{"status":"ok"}'),
  })

  app.route({
    ...get,
    url: '/readyz',
    handler: async (_request, reply) => {
      const state = await readState(db)
      follower.saw(state)
      send(reply, 'application/json', JSON.stringify({ status: 'ok', revision: state.revision }))
    },
  })

  app.route({
    ...get,
    url: '/metrics',
    handler: async (request, reply) => {
      if (!request.isInternal)
        throw new ProblemError('unauthorized', {
          detail: 'Figures are for those who run this service',
          headers: { 'WWW-Authenticate': 'Bearer realm="osloregionen"' },
        })
      send(reply, 'text/plain; version=0.0.4; charset=utf-8', describe(context))
    },
  })
}

function describe({ answers, follower, metrics, streams }: Context): string {
  const memory = process.memoryUsage()
  const lines = [
    ...[...metrics.answers].map(([status, count]) => `delivery_answers_total{status="${status}"} ${count}`),
    `delivery_cache_hits_total ${answers.hits}`,
    `delivery_cache_misses_total ${answers.misses}`,
    `delivery_cache_bytes ${answers.cache.bytes}`,
    `delivery_cache_entries ${answers.cache.size}`,
    `delivery_content_revision ${follower.current.revision}`,
    `delivery_following ${follower.connected ? 1 : 0}`,
    `delivery_streams_open ${streams.size}`,
    `process_resident_memory_bytes ${memory.rss}`,
    `process_heap_used_bytes ${memory.heapUsed}`,
    `process_cpu_seconds_total ${process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6}`,
    `process_uptime_seconds ${Math.round(process.uptime())}`,
  ]
  return `${lines.join('\n')}\n`
}
