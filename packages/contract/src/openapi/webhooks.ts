import { z } from 'zod'
import { Id } from '../common.ts'
import {
  DeliveriesParameters,
  DeliveryList,
  DocumentPublished,
  DocumentUnpublished,
  DocumentUpdated,
  NewWebhook,
  Queued,
  Replay,
  Webhook,
  WebhookChanges,
  WebhookList,
  WebhookPing,
  webhooksAtMost,
  WebhookWithSecret,
  secretOverlapDays,
} from '../webhooks.ts'
import { unkeptHeaders } from './headers.ts'
import type { Operation } from './operations.ts'
import { problemsOf } from './problems.ts'
import { answerSchema, parameterSchema } from './schemas.ts'

type Json = Record<string, unknown>

const scope = 'webhooks'
const tag = 'Webhooks'
const one = '/v1/webhooks/{id}'
const webhookId = { id: z.uuid().meta({ description: 'Id of the webhook' }) }

/** What can be asked for. */
export const webhookOperations: Operation[] = [
  {
    id: 'listWebhooks',
    path: '/v1/webhooks',
    summary: 'The webhooks of the partner',
    tag,
    answers: { 'application/json': WebhookList },
    example: '/v1/webhooks',
    scope,
  },
  {
    id: 'getWebhook',
    path: one,
    summary: 'One of them',
    tag,
    pathParameters: webhookId,
    answers: { 'application/json': Webhook },
    example: '/v1/webhooks/0199d2c4-5f0a-4c31-9b1e-2f6a4d8c1a01',
    scope,
  },
  {
    id: 'listDeliveries',
    path: `${one}/deliveries`,
    summary: 'What was sent, and what came of it; the newest first',
    description: 'Kept for 30 days.',
    tag,
    pathParameters: webhookId,
    parameters: DeliveriesParameters,
    answers: { 'application/json': DeliveryList },
    example: '/v1/webhooks/0199d2c4-5f0a-4c31-9b1e-2f6a4d8c1a01/deliveries?limit=5',
    scope,
  },
]

interface Change {
  operationId: string
  summary: string
  description?: string
  body?: z.ZodType
  success: { status: 200 | 201 | 202 | 204; about: string; answers?: z.ZodType; headers?: Json }
  problems: number[]
}

/** Something that is sent rather than asked for. */
const change = ({ body, success, problems, ...rest }: Change): Json => ({
  ...rest,
  tags: [tag],
  security: [{ key: [] }],
  ...(body && {
    requestBody: { required: true, content: { 'application/json': { schema: parameterSchema(body) } } },
  }),
  responses: {
    [success.status]: {
      description: success.about,
      headers: { ...unkeptHeaders, ...success.headers },
      ...(success.answers && { content: { 'application/json': { schema: answerSchema(success.answers) } } }),
    },
    ...problemsOf([400, 401, 403, 413, 414, 415, 429, 431, 500, 503, ...problems].toSorted((a, b) => a - b)),
  },
})

const idParameter: Json = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'Id of the webhook',
  schema: parameterSchema(Id),
}

const queued = { status: 202, about: 'It is sent in a moment', answers: Queued } as const

/** The methods that change something, by path. */
export const webhookPaths: Record<string, Json> = {
  '/v1/webhooks': {
    post: change({
      operationId: 'createWebhook',
      summary: 'A new webhook, which is told of all that happens from now on',
      description: `The address is checked: it must be https, and lead to the public internet by all its addresses. The answer holds the secret, this once. The same address with the same filter again is a 409, so that a request that was sent twice makes one webhook. A partner has at most ${webhooksAtMost}.`,
      body: NewWebhook,
      success: {
        status: 201,
        about: 'It is made',
        answers: WebhookWithSecret,
        headers: {
          Location: { required: true, description: 'Where it is', schema: { type: 'string' } },
        },
      },
      problems: [409],
    }),
  },
  [one]: {
    patch: change({
      operationId: 'changeWebhook',
      summary: 'Changes a webhook, pauses it, or switches it on again',
      body: WebhookChanges,
      success: { status: 200, about: 'As it is now', answers: Webhook },
      problems: [404, 409],
    }),
    delete: change({
      operationId: 'deleteWebhook',
      summary: 'Deletes a webhook, with its log',
      success: { status: 204, about: 'It is gone' },
      problems: [404],
    }),
  },
  [`${one}/ping`]: {
    parameters: [idParameter],
    post: change({
      operationId: 'pingWebhook',
      summary: 'Sends a test message',
      description:
        'It is tried once, whatever the state of the webhook. When it arrives, all that waits is sent.',
      success: queued,
      problems: [404],
    }),
  },
  [`${one}/rotate-secret`]: {
    parameters: [idParameter],
    post: change({
      operationId: 'rotateWebhookSecret',
      summary: 'Gives a webhook a new secret',
      description: `For ${secretOverlapDays} days each message is signed with both, so that none is lost on the way.`,
      success: { status: 200, about: 'The webhook, with its new secret', answers: WebhookWithSecret },
      problems: [404],
    }),
  },
  [`${one}/replay`]: {
    parameters: [idParameter],
    post: change({
      operationId: 'replayWebhook',
      summary: 'Tells again of what changed after a revision, or sends a message again',
      description:
        'After a revision, each document is told once, as it stands now, and `replayed` is true. A message that is sent again is the same as before.',
      body: Replay,
      success: queued,
      problems: [404],
    }),
  },
}

const messageOf = (schema: z.ZodType, summary: string): Json => ({
  post: {
    operationId: `receive${schema.meta()?.id}`,
    summary,
    description:
      'Verify it with a library of Standard Webhooks (standardwebhooks.com), over the body as it came. Answer with any 2xx within 15 seconds, and do the work afterwards. The same `webhook-id` may come more than once.',
    tags: [tag],
    security: [],
    parameters: ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => ({
      name,
      in: 'header',
      required: true,
      description: `${name}, as Standard Webhooks 1.0.0 has it`,
      schema: { type: 'string' },
    })),
    requestBody: { required: true, content: { 'application/json': { schema: answerSchema(schema) } } },
    responses: {
      '2XX': { description: 'It has arrived' },
      410: { description: 'No more, please: the webhook is switched off at once' },
      default: {
        description: 'It is sent again, with growing delays, for three days. `Retry-After` is honoured',
      },
    },
  },
})

/** The messages, as OpenAPI 3.1 describes what is sent to others. */
export const webhookMessages: Json = {
  'document.published': messageOf(DocumentPublished, 'A document has become public'),
  'document.updated': messageOf(DocumentUpdated, 'Somebody has changed a public document'),
  'document.unpublished': messageOf(DocumentUnpublished, 'A document is no longer public'),
  'webhook.ping': messageOf(WebhookPing, 'A test'),
}
