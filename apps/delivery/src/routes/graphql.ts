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
import { sendKept } from '../http/send.ts'
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
    handler: async (request, reply) => {
      const url = request.raw.url ?? '/'
      // The type depends on what is accepted, so the address alone does not tell the answer.
      const address = `${mediaTypeOf(request.headers.accept)} ${url}`
      const ready = context.answers.ready(address)
      if (ready === undefined)
        await send(request, reply, () => readParameters(GraphqlParameters, url), address)
      else await sendKept(context.answers, request, reply, ready)
    },
  })

  app.post('/graphql', { bodyLimit, config: { isForPages: true } }, (request, reply) =>
    send(request, reply, () => readBody(GraphqlBody, request.body)),
  )

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    read: () => z.infer<typeof GraphqlBody>,
    address?: string,
  ): Promise<void> {
    const type = mediaTypeOf(request.headers.accept)
    try {
      const plan = planOf(read(), type)
      const kept = { key: plan.key, answer: await context.answers.get(address, plan) }
      await sendKept(context.answers, request, reply, kept)
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
