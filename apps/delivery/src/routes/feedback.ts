import { Feedback, type FeedbackReceived } from '@osloregionen/contract'
import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { readBody } from '../http/body.ts'
import { senderOf } from '../http/gate.ts'
import { inertPolicy } from '../http/headers.ts'

/** A message of 5,000 signs in any writing, and what goes with it. */
const bodyLimit = 32_768

/** Votes and messages of readers. */
export function feedbackRoutes(app: FastifyInstance, { intake, common }: Context): void {
  app.post('/v1/feedback', { bodyLimit, config: { policy: 'intake' } }, async (request, reply) => {
    await intake.receive(readBody(Feedback, request.body), senderOf(request))
    const answer: FeedbackReceived = { received: true }
    const body = JSON.stringify(answer)
    reply.hijack()
    reply.raw.writeHead(202, [
      ...common,
      ...request.limitHeaders,
      'Content-Type',
      'application/json',
      'Content-Length',
      String(Buffer.byteLength(body)),
      'Content-Security-Policy',
      inertPolicy,
      'Cache-Control',
      'no-store',
    ])
    reply.raw.end(body)
  })
}
