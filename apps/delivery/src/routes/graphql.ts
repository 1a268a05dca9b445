import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Plan } from '../answers/content.ts'
import type { Context } from '../context.ts'
import { answer, askedOperation } from '../graphql/execute.ts'
import { Queries } from '../graphql/queries.ts'
import { RefusedQuery } from '../graphql/refusal.ts'
import { GraphqlBody, GraphqlParameters, queryOf } from '../graphql/request.ts'
import { makeSchema } from '../graphql/schema.ts'
import { readBody } from '../http/body.ts'
import { readParameters } from '../http/parameters.ts'
import { sendAnswer } from '../http/send.ts'
import { sendUnkept } from '../http/unkept.ts'

/** A query of the greatest size, its variables, and what goes with them. */
const bodyLimit = 16_384
const bytesOfQueries = 25_165_824

/** The content as GraphQL: the same as REST has, from the same statements. */
export function graphqlRoutes(app: FastifyInstance, context: Context): void {
  const queries = new Queries(makeSchema(), bytesOfQueries)

  app.route({
    method: ['GET', 'HEAD'],
    url: '/graphql',
    exposeHeadRoute: false,
    handler: (request, reply) =>
      send(request, reply, () => readParameters(GraphqlParameters, request.raw.url ?? '/')),
  })

  app.post('/graphql', { bodyLimit, config: { isForPages: true } }, (request, reply) =>
    send(request, reply, () => readBody(GraphqlBody, request.body)),
  )

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    read: () => z.infer<typeof GraphqlBody>,
  ): Promise<void> {
    const type = mediaTypeOf(request.headers.accept)
    try {
      const plan = planOf(read(), type)
      // The type depends on what is accepted, so the address alone does not tell the answer.
      const ready = await context.answers.get(undefined, plan)
      reply.hijack()
      await sendAnswer(request.raw, reply.raw, ready, request.limitHeaders, (bytes) =>
        context.answers.cache.grew(plan.key, ready, bytes),
      )
    } catch (error) {
      if (!(error instanceof RefusedQuery)) throw error
      const body = JSON.stringify({ errors: error.errors })
      sendUnkept(reply, context, { status: error.status, type, body, headers: ['Vary', 'Accept'] })
    }
  }

  function planOf(given: z.infer<typeof GraphqlBody>, type: string): Plan {
    const query = queryOf(queries, given)
    const asked = askedOperation(queries, query, given.operationName || undefined, given.variables ?? {})
    const { operation, variables } = asked
    return {
      key: `graphql ${query.hash} ${JSON.stringify([operation.name?.value, variables, type])}`,
      read: async () => ({ ...(await answer(queries, asked, context)), type, vary: 'Accept' }),
    }
  }
}

/** The type that GraphQL over HTTP has for its answers, for those who know of it. */
const mediaTypeOf = (accept = ''): string =>
  `application/${accept.includes('graphql-response+json') ? 'graphql-response+json' : 'json'}; charset=utf-8`
