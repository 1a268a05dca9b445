import { openApi } from '@osloregionen/contract/openapi'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Answer } from '../answers/answer.ts'
import { always, json, type Content } from '../answers/content.ts'
import type { Context } from '../context.ts'
import { exampleOf } from '../docs/examples.ts'
import { pagePolicy } from '../docs/layout.ts'
import { referencePage } from '../docs/page.ts'
import { problemPage } from '../docs/problems.ts'
import { readParameters } from '../http/parameters.ts'
import { isProblemKind, problemKinds } from '../http/problem.ts'
import { sendAnswer } from '../http/send.ts'

/** The description of the API: one for machines, one for people. */
export function referenceRoutes(app: FastifyInstance, { env, common }: Context): void {
  const origin = env.DELIVERY_URL
  const page = { type: 'text/html; charset=utf-8', policy: pagePolicy }
  fixed('/v1/openapi.json', () => ({
    at: always,
    type: json,
    body: JSON.stringify(openApi(origin, exampleOf)),
  }))
  fixed('/docs', () => ({ at: always, ...page, body: referencePage(origin) }))
  for (const kind of Object.keys(problemKinds).filter(isProblemKind))
    fixed(`/docs/problems/${kind}`, () => ({ at: always, ...page, body: problemPage(kind) }))

  /** What depends on nothing but the program is made at the first request, and kept. */
  function fixed(url: string, make: () => Content): void {
    let answer: Answer | undefined
    app.route({
      method: ['GET', 'HEAD'],
      url,
      exposeHeadRoute: false,
      handler: async (request, reply) => {
        readParameters(z.strictObject({}), request.raw.url ?? url)
        answer ??= new Answer(make(), { base: origin, common })
        reply.hijack()
        await sendAnswer(request.raw, reply.raw, answer, request.limitHeaders, () => undefined)
      },
    })
  }
}
