import { ChangesParameters } from '@osloregionen/contract'
import { readState } from '@osloregionen/content-store/read'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Context } from '../context.ts'
import { nameOfFilters } from '../cursor.ts'
import { inOneForm, toFilter } from '../filters.ts'
import { inertPolicy } from '../http/headers.ts'
import { readParameters } from '../http/parameters.ts'
import { ProblemError } from '../http/problem.ts'
import { StreamConnection } from '../stream/connection.ts'
import { follow } from '../stream/follow.ts'
import { expiredDetails, isExpired, readStart } from '../stream/start.ts'

const StreamParameters = ChangesParameters.omit({ limit: true })

/** The change feed as server-sent events. */
export function streamRoutes(app: FastifyInstance, context: Context): void {
  const { db, env, follower, members, streams, common } = context
  app.route({
    method: ['GET', 'HEAD'],
    url: '/v1/changes/stream',
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const { filters, name, start } = read(request)
      await members.check(filters.municipality)
      const state = await readState(db)
      follower.saw(state)
      if (isExpired(start, state))
        throw new ProblemError('cursor-expired', expiredDetails(env.DELIVERY_URL, request.raw.url ?? '/'))
      streams.admit(request.ip, request.isInternal)
      reply.hijack()
      reply.raw.writeHead(200, [
        ...common,
        ...request.ownHeaders,
        'Content-Type',
        'text/event-stream',
        'Content-Security-Policy',
        inertPolicy,
        'Cache-Control',
        'no-store',
        // A proxy shall not wait for more.
        'X-Accel-Buffering',
        'no',
        'X-Content-Revision',
        String(state.revision),
      ])
      if (request.method === 'HEAD') {
        reply.raw.end()
        return
      }
      const connection = new StreamConnection(reply.raw)
      streams.add(connection, request.ip)
      const { generation, revision } = state
      const position = { generation, revision: start.since ?? revision, horizon: start.horizon ?? revision }
      await follow(connection, context, { ...position, filter: toFilter(filters), filters: name })
    },
  })
}

/** `Last-Event-ID`, which a browser sends when it comes back, is newer than the address it began with. */
function read(request: FastifyRequest) {
  const { since, ...given } = readParameters(StreamParameters, request.raw.url ?? '/')
  const filters = inOneForm(given)
  const name = nameOfFilters(filters)
  const last = request.headers['last-event-id']
  const isResumed = typeof last === 'string' && last !== ''
  const start = isResumed ? readStart(last, name, 'Last-Event-ID') : readStart(since, name)
  return { filters, name, start }
}
