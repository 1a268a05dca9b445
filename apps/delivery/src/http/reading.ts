import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Plan } from '../answers/content.ts'
import type { Context } from '../context.ts'
import { spelled } from './gate.ts'
import { sendKept } from './send.ts'

/** Works out what a request asks for, refusing it if it asks for something wrong. */
export type Route = (request: FastifyRequest, url: string) => Plan | Promise<Plan>

/** Declares an address that answers GET and HEAD from the content store, through the answers kept ready. */
export function reading(app: FastifyInstance, { answers }: Context, address: string, route: Route): void {
  app.route({
    method: ['GET', 'HEAD'],
    url: address,
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const url = request.raw.url ?? '/'
      const plan = await route(request, url)
      const answer = await answers.get(plan.isByAddress === false ? undefined : spelled(request), plan)
      await sendKept(answers, request, reply, { key: plan.key, answer })
    },
  })
}

/** A part of the path, as the route has named it. */
export function pathPart(request: FastifyRequest, name: string): string {
  const { params } = request
  if (typeof params !== 'object' || params === null) return ''
  const value: unknown = Reflect.get(params, name)
  return typeof value === 'string' ? value : ''
}
