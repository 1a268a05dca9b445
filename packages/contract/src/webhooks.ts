import { z } from 'zod'
import { Delete } from './changes.ts'
import { Id, Language, Slug, Timestamp } from './common.ts'
import { cardBase } from './documents/base.ts'
import { DocumentTypeName } from './documents/index.ts'
import { ChangesParameters, cursorParameter, limitParameter } from './lists.ts'

/** What a webhook can be told of. */
export const webhookEvents = ['document.published', 'document.updated', 'document.unpublished'] as const

/** The most webhooks that a partner can have. */
export const webhooksAtMost = 20
/** How long both secrets sign after one has replaced the other. */
export const secretOverlapDays = 7

/** Text that a database can keep. */
const isPlain = (text: string): boolean => text.isWellFormed() && !text.includes('\0')

/** Which documents a webhook is told of: the filters of lists, written as they stand in an address. */
export const WebhookFilter = ChangesParameters.omit({ since: true, limit: true }).refine(
  ({ refersTo = '' }) => isPlain(refersTo),
  { path: ['refersTo'], error: 'holds a character that no text can hold' },
)

const WebhookUrl = z
  .string()
  .max(2000)
  .meta({
    description: 'An https address that anybody on the internet could reach, without name and password in it',
    examples: ['https://www.lillestrom.example/hooks/osloregionen'],
  })
const Description = z
  .string()
  .trim()
  .max(200)
  .refine(isPlain, 'holds a character that no text can hold')
  .meta({ description: 'What it is for, in your own words', examples: ['Nyheter til kommunens nettsted'] })
const Events = z.array(z.enum(webhookEvents)).min(1).meta({ description: 'The events it is told of' })

/** What a partner asks for with a new webhook. */
export const NewWebhook = z.strictObject({
  url: WebhookUrl,
  description: Description.default(''),
  events: Events.default([...webhookEvents]),
  filter: WebhookFilter.default({}).meta({
    description:
      'The filters of lists, as strings: `{"type": "news,reports", "municipality": "3205"}`. It stays as it is: for another, make another webhook',
  }),
})

/** What can be changed of a webhook. */
export const WebhookChanges = z.strictObject({
  url: WebhookUrl.optional(),
  description: Description.optional(),
  events: Events.optional(),
  state: z.enum(['active', 'paused']).optional().meta({
    description: '`paused` sends nothing; `active` goes on where it was left, also after it was switched off',
  }),
})
export type WebhookChanges = z.infer<typeof WebhookChanges>

/** Where to begin telling again, or what to send again. */
export const Replay = z
  .strictObject({
    since: z.int().min(0).optional().meta({
      description: 'Tells again, as it stands now, of all that changed after this revision; 0 is everything',
    }),
    deliveryId: z.uuid().optional().meta({ description: 'Sends this message again, under the same id' }),
  })
  .refine(({ since, deliveryId }) => since !== undefined || deliveryId !== undefined, {
    error: 'must hold since or deliveryId',
  })

const webhookStates = ['active', 'paused', 'failed'] as const
const reasons = ['undelivered', 'gone'] as const

const webhookBase = {
  id: Id,
  url: z.url(),
  description: z.string(),
  events: z.array(z.enum(webhookEvents)),
  filter: z.record(z.string(), z.string()),
  state: z.enum(webhookStates).meta({ description: '`failed`: we have switched it off' }),
  stateReason: z.enum(reasons).nullable().meta({
    description:
      'Why it was switched off. `undelivered`: a message could not be delivered in three days; `gone`: your server answered 410',
  }),
  revision: z
    .int()
    .meta({ description: 'All that changed up to this revision has been told, or is waiting' }),
  waiting: z.int().meta({ description: 'How many messages are still to be delivered' }),
  previousSecretUntil: Timestamp.nullable().meta({
    description: 'Until then messages are signed with the previous secret as well',
  }),
  createdAt: Timestamp,
}

export const Webhook = z
  .object(webhookBase)
  .meta({ id: 'Webhook', description: 'An address of a partner that is told of changes' })
export type Webhook = z.infer<typeof Webhook>

const secret = z.string().meta({
  description: 'What messages are signed with. It is shown this once',
  examples: ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
})

export const WebhookWithSecret = z
  .object({ ...webhookBase, secret })
  .meta({ id: 'WebhookWithSecret', description: 'A webhook, and the secret that it has from now on' })
export type WebhookWithSecret = z.infer<typeof WebhookWithSecret>

export const WebhookList = z.object({ data: z.array(Webhook) }).meta({ id: 'WebhookList' })
export type WebhookList = z.infer<typeof WebhookList>

/** The answer to what will be sent in a moment. */
export const Queued = z
  .object({
    deliveryId: Id.nullable().meta({
      description: 'The message, as the list of deliveries names it; null where there may be many',
    }),
  })
  .meta({ id: 'Queued', description: 'It is sent in a moment: the list of deliveries says what came of it' })
export type Queued = z.infer<typeof Queued>

export const deliveryStates = ['waiting', 'delivered', 'failed'] as const

const Attempt = z.object({
  at: Timestamp,
  status: z.int().nullable().meta({ description: 'What your server answered; null where it did not' }),
  error: z.string().nullable().meta({ description: 'Why it counts as failed' }),
  milliseconds: z.int(),
})

export const Delivery = z
  .object({
    id: Id.meta({ description: 'The `webhook-id` of the message' }),
    type: z.enum([...webhookEvents, 'webhook.ping']),
    documentId: Id.nullable(),
    language: Language.nullable(),
    revision: z.int().nullable(),
    state: z.enum(deliveryStates),
    createdAt: Timestamp,
    nextAt: Timestamp.nullable().meta({ description: 'When it is tried next, while it waits' }),
    attempts: z.array(Attempt).meta({ description: 'The last of them, newest first' }),
  })
  .meta({ id: 'Delivery', description: 'A message, and what came of sending it' })
export type Delivery = z.infer<typeof Delivery>

export const DeliveryList = z
  .object({ data: z.array(Delivery), next: z.string().nullable() })
  .meta({ id: 'DeliveryList' })
export type DeliveryList = z.infer<typeof DeliveryList>

export const DeliveriesParameters = z.strictObject({
  state: z.enum(deliveryStates).optional().meta({ description: 'Only those in this state' }),
  limit: limitParameter,
  cursor: cursorParameter,
})

const told = {
  id: Id,
  type: DocumentTypeName,
  language: Language,
  revision: cardBase.revision,
  slug: Slug,
  replayed: z.boolean().meta({ description: 'Whether it is told again, because you asked for a replay' }),
}
const present = {
  ...told,
  title: z.string(),
  url: cardBase.url,
  path: cardBase.path,
  updatedAt: Timestamp,
  updateType: cardBase.updateType,
  changeNote: cardBase.changeNote,
  api: z.url().meta({ description: 'Where the whole document is' }),
}
const message = <Type extends string, Data extends z.ZodType>(type: Type, data: Data) =>
  z.object({
    type: z.literal(type),
    timestamp: Timestamp.meta({ description: 'When the message was made' }),
    data,
  })

export const DocumentPublished = message('document.published', z.object(present)).meta({
  id: 'DocumentPublished',
  description: 'It has become public, or has come to match your filter',
})
export const DocumentUpdated = message('document.updated', z.object(present)).meta({
  id: 'DocumentUpdated',
  description: 'Somebody has changed it. `updateType` says whether readers should be told',
})
export const DocumentUnpublished = message(
  'document.unpublished',
  z.object({ ...told, reason: Delete.shape.reason, successor: Delete.shape.successor }),
).meta({
  id: 'DocumentUnpublished',
  description: 'It is no longer public, or no longer matches your filter: remove your copy',
})
export const WebhookPing = message('webhook.ping', z.object({ webhookId: Id })).meta({
  id: 'WebhookPing',
  description: 'You have asked for a test. It is sent once, also to a webhook that is paused',
})

/** What a webhook is sent. */
export const WebhookMessage = z.discriminatedUnion('type', [
  DocumentPublished,
  DocumentUpdated,
  DocumentUnpublished,
  WebhookPing,
])
export type WebhookMessage = z.infer<typeof WebhookMessage>
