import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Answer } from '../answers/answer.ts'
import type { Content } from '../answers/content.ts'
import type { Context } from '../context.ts'
import { readParameters } from './parameters.ts'
import { sendAnswer } from './send.ts'

/** Declares an address whose answer depends on nothing but the program: made at the first request, and kept. */
export function fixed(
  app: FastifyInstance,
  { env, common }: Context,
  address: string,
  make: () => Content,
): void {
  let answer: Answer | undefined
  app.route({
    method: ['GET', 'HEAD'],
    url: address,
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      readParameters(z.strictObject({}), request.raw.url ?? address)
      answer ??= new Answer(make(), { base: env.DELIVERY_URL, common })
      reply.hijack()
      await sendAnswer(request.raw, reply.raw, answer, request.ownHeaders, () => undefined)
    },
  })
}
