import { Feedback, type FeedbackReceived } from '@osloregionen/contract'
import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { readBody } from '../http/body.ts'
import { senderOf } from '../http/gate.ts'
import { sendUnkept } from '../http/unkept.ts'

/** A message of 5,000 signs in any writing, and what goes with it. */
const bodyLimit = 32_768

/** Votes and messages of readers. */
export function feedbackRoutes(app: FastifyInstance, context: Context): void {
  app.post('/v1/feedback', { bodyLimit, config: { policy: 'intake' } }, async (request, reply) => {
    await context.intake.receive(readBody(Feedback, request.body), senderOf(request))
    const answer: FeedbackReceived = { received: true }
    sendUnkept(reply, context, { status: 202, type: 'application/json', body: JSON.stringify(answer) })
  })
}
