import {
  DeliveriesParameters,
  Replay,
  secretOverlapDays,
  type DeliveryList,
  type Queued,
  type Webhook,
  type WebhookList,
  type WebhookWithSecret,
} from '@osloregionen/contract'
import {
  deleteWebhook,
  findWebhook,
  listDeliveries,
  listWebhooks,
  replaceSecret,
  replaySince,
  resend,
  wakeWorker,
  type WebhookKey,
} from '@osloregionen/partners/webhooks'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { deliveriesCursor, nameOfFilters, readDeliveriesCursor } from '../cursor.ts'
import { readBody } from '../http/body.ts'
import { readParameters } from '../http/parameters.ts'
import { ProblemError } from '../http/problem.ts'
import { pathPart } from '../http/reading.ts'
import { sendUnkept } from '../http/unkept.ts'
import { requirePartner } from '../partners/require.ts'
import { change, create } from '../webhooks/create.ts'
import { ping } from '../webhooks/ping.ts'
import { deliveryOf, webhookOf } from '../webhooks/shapes.ts'

/** An address of 2,000 signs, a filter, and what goes with them. */
const bodyLimit = 8_192
const Nothing = z.strictObject({})

/** The webhooks of a partner: each partner sees and changes its own. */
export function webhookRoutes(app: FastifyInstance, context: Context): void {
  const { db } = context
  const one = '/v1/webhooks/:id'
  const get = { method: ['GET', 'HEAD'], exposeHeadRoute: false }

  type Answer = Webhook | WebhookWithSecret | WebhookList | DeliveryList | Queued
  const send = (reply: FastifyReply, answer: Answer, status = 200, headers: string[] = []) =>
    sendUnkept(reply, context, {
      status,
      type: 'application/json; charset=utf-8',
      body: JSON.stringify(answer),
      headers,
    })

  app.route({
    ...get,
    url: '/v1/webhooks',
    handler: async (request, reply) => {
      const { id } = requirePartner(request, 'webhooks')
      readParameters(Nothing, request.raw.url ?? '/')
      send(reply, { data: (await listWebhooks(db.primary, id)).map(webhookOf) })
    },
  })

  app.post('/v1/webhooks', { bodyLimit }, async (request, reply) => {
    const partner = requirePartner(request, 'webhooks')
    const webhook = await create(context, partner.id, request.body)
    await wakeWorker(db.primary)
    send(reply, webhook, 201, ['Location', `/v1/webhooks/${webhook.id}`])
  })

  app.route({
    ...get,
    url: one,
    handler: async (request, reply) => {
      const key = keyOf(request)
      readParameters(Nothing, request.raw.url ?? '/')
      send(reply, webhookOf((await findWebhook(db.primary, key)) ?? unknown()))
    },
  })

  app.patch(one, { bodyLimit }, async (request, reply) => {
    const webhook = (await change(context, keyOf(request), request.body)) ?? unknown()
    await wakeWorker(db.primary)
    send(reply, webhookOf(webhook))
  })

  app.delete(one, { bodyLimit }, async (request, reply) => {
    if (!(await deleteWebhook(db.primary, keyOf(request)))) unknown()
    sendUnkept(reply, context, { status: 204 })
  })

  app.post(`${one}/ping`, { bodyLimit }, async (request, reply) => {
    const key = keyOf(request)
    const deliveryId = (await ping(context, key)) ?? unknown()
    await wakeWorker(db.primary)
    send(reply, { deliveryId }, 202)
  })

  app.post(`${one}/rotate-secret`, { bodyLimit }, async (request, reply) => {
    const key = keyOf(request)
    const secret = (await replaceSecret(db.primary, key, secretOverlapDays)) ?? unknown()
    send(reply, { ...webhookOf((await findWebhook(db.primary, key)) ?? unknown()), secret })
  })

  app.post(`${one}/replay`, { bodyLimit }, async (request, reply) => {
    const key = keyOf(request)
    const { since, deliveryId = null } = readBody(Replay, request.body)
    if (since !== undefined && !(await replaySince(db.primary, key, since))) unknown()
    if (deliveryId !== null && !(await resend(db.primary, key, deliveryId))) unknown()
    await wakeWorker(db.primary)
    send(reply, { deliveryId }, 202)
  })

  app.route({
    ...get,
    url: `${one}/deliveries`,
    handler: async (request, reply) => {
      const key = keyOf(request)
      const { state, limit, cursor } = readParameters(DeliveriesParameters, request.raw.url ?? '/')
      const filters = nameOfFilters({ id: key.id, state })
      const before = cursor === undefined ? null : readDeliveriesCursor(cursor, filters)
      if ((await findWebhook(db.primary, key)) === undefined) unknown()
      const rows = await listDeliveries(db.primary, key, { state, before, limit: limit + 1 })
      const page = rows.slice(0, limit)
      const last = rows.length > limit ? page.at(-1) : undefined
      const next = last === undefined ? null : deliveriesCursor(last.number, filters)
      send(reply, { data: page.map(deliveryOf), next })
    },
  })
}

/** Which webhook of which partner is meant. What is no id at all is as unknown as the id of another's. */
function keyOf(request: FastifyRequest): WebhookKey {
  const { id: partnerId } = requirePartner(request, 'webhooks')
  const id = pathPart(request, 'id')
  return { partnerId, id: z.uuid().safeParse(id).success ? id : unknown() }
}

function unknown(): never {
  throw new ProblemError('not-found', { detail: 'You have no such webhook, or it has no such message.' })
}
