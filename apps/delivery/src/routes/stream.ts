import { ChangesParameters } from '@osloregionen/contract'
import { readState } from '@osloregionen/content-store/read'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Context } from '../context.ts'
import { nameOfFilters, readChangesCursor } from '../cursor.ts'
import { inOneForm, toFilter } from '../filters.ts'
import { inertPolicy } from '../http/headers.ts'
import { readParameters } from '../http/parameters.ts'
import { ProblemError } from '../http/problem.ts'
import { StreamConnection } from '../stream/connection.ts'
import { follow } from '../stream/follow.ts'
import { cursorExpired } from './changes.ts'

const StreamParameters = ChangesParameters.omit({ limit: true })

/** The change feed as server-sent events. */
export function streamRoutes(app: FastifyInstance, context: Context): void {
  const { db, follower, members, streams, common } = context
  app.route({
    method: ['GET', 'HEAD'],
    url: '/v1/changes/stream',
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const { filters, name, position } = read(request)
      await members.check(filters.municipality)
      const state = await readState(db)
      follower.saw(state)
      if (position !== undefined && position.generation !== state.generation)
        throw new ProblemError('cursor-expired', { detail: cursorExpired })
      streams.admit(request.ip, request.isInternal)
      reply.hijack()
      reply.raw.writeHead(200, [
        ...common,
        ...request.limitHeaders,
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
      const start = position ?? { ...state, horizon: state.revision }
      await follow(connection, context, toFilter(filters), start, name)
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
  const cursor = isResumed ? last : since
  const position =
    cursor === undefined ? undefined : readChangesCursor(cursor, name, isResumed ? 'Last-Event-ID' : 'since')
  return { filters, name, position }
}
