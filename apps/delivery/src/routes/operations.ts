import { readState } from '@osloregionen/content-store/read'
import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { unauthorized } from '../http/problem.ts'
import { sendUnkept } from '../http/unkept.ts'

/** For those who run it: whether it lives, whether it can answer, and what it does. */
export function operationRoutes(app: FastifyInstance, context: Context): void {
  const { db, follower } = context
  const json = 'application/json'
  const get = { method: ['GET', 'HEAD'], exposeHeadRoute: false }
  app.route({
    ...get,
    url: '/healthz',
    handler: async (_request, reply) => sendUnkept(reply, context, { type: json, body: '{"status":"ok"}' }),
  })

  app.route({
    ...get,
    url: '/readyz',
    handler: async (_request, reply) => {
      const state = await readState(db)
      follower.saw(state)
      sendUnkept(reply, context, {
        type: json,
        body: JSON.stringify({ status: 'ok', revision: state.revision }),
      })
    },
  })

  app.route({
    ...get,
    url: '/metrics',
    handler: async (request, reply) => {
      if (!request.isInternal) throw unauthorized('Figures are for those who run this service')
      sendUnkept(reply, context, {
        type: 'text/plain; version=0.0.4; charset=utf-8',
        body: describe(context),
      })
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
