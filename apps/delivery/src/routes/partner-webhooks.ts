import { secretOverlapDays, webhookEvents } from '@osloregionen/contract'
import {
  changeWebhook,
  deleteWebhook,
  findWebhook,
  listDeliveries,
  replaceSecret,
  replaceSecretOnce,
  replaySince,
  resend,
  wakeWorker,
  type WebhookKey,
} from '@osloregionen/partners/webhooks'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { readBody } from '../http/body.ts'
import { ProblemError } from '../http/problem.ts'
import { pathPart } from '../http/reading.ts'
import { deliveriesShown } from '../partner-page/deliveries.ts'
import { inLanguage } from '../partner-page/layout.ts'
import type { Asked, PartnerPages } from '../partner-page/pages.ts'
import { newWebhookPage } from '../partner-page/webhook-form.ts'
import {
  deletingPage,
  recentSecretPage,
  secretPage,
  unknownWebhookPage,
  webhookPage,
} from '../partner-page/webhook.ts'
import { deeds, type Deed, type Refusal } from '../partner-page/webhook-words.ts'
import { webhookPath } from '../partner-page/webhooks.ts'
import { create } from '../webhooks/create.ts'
import { ping } from '../webhooks/ping.ts'

const one = '/partner/webhooks/:id'
const Nothing = z.strictObject({})
const Done = z.strictObject({ done: z.enum(deeds).optional() })
const Since = z.object({ since: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER) })
const Again = z.object({ again: z.literal('yes').optional() })
const Delivery = z.object({ delivery: z.uuid() })
const Written = z.object({
  url: z.string(),
  description: z.string(),
  type: z.string(),
  municipality: z.string().trim(),
  ...Object.fromEntries(webhookEvents.map((event) => [event, z.literal('on').optional()])),
})

/** The webhooks of a partner, on pages: the same as by /v1/webhooks, by the same means. */
export function partnerWebhookRoutes(pages: PartnerPages, context: Context): void {
  const { primary } = context.db
  const { show, lead } = pages

  const unknown = ({ language, reply }: Asked) => show(reply, language, unknownWebhookPage(language), 404)
  const afterwards = ({ language, reply }: Asked, { id }: WebhookKey, done: Deed) =>
    lead(reply, inLanguage(`${webhookPath(id)}?done=${done}`, language))
  /** Goes on with the webhook that is meant, if the partner may have any; what is no id is as unknown as another's. */
  const meant = (act: (asked: Asked, key: WebhookKey) => Promise<void>) => async (asked: Asked) => {
    const id = z.uuid().safeParse(pathPart(asked.request, 'id'))
    if (id.success && mayHave(asked)) await act(asked, { partnerId: asked.session.partnerId, id: id.data })
    else unknown(asked)
  }
  /** A form that does one thing with a webhook. @param act false where the partner has no such webhook */
  const doing = (verb: string, done: Deed, act: (key: WebhookKey, body: unknown) => Promise<boolean>) =>
    pages.ownForm(
      `${one}/${verb}`,
      meant(async (asked, key) => {
        if (!(await act(key, asked.request.body))) return unknown(asked)
        await wakeWorker(primary)
        afterwards(asked, key, done)
      }),
    )

  pages.ownPage('/partner/webhooks/new', Nothing, async (asked) =>
    mayHave(asked) ? show(asked.reply, asked.language, newWebhookPage(asked.language)) : unknown(asked),
  )
  pages.ownForm('/partner/webhooks', async (asked) => {
    const { session, language, request, reply } = asked
    if (!mayHave(asked)) return unknown(asked)
    const { url, description, type, municipality, ...chosen } = readBody(Written, request.body)
    const events = webhookEvents.filter((event) => Object.hasOwn(chosen, event))
    const filter = { ...(type !== '' && { type }), ...(municipality !== '' && { municipality }) }
    try {
      const { id, secret } = await create(context, session.partnerId, { url, description, events, filter })
      await wakeWorker(primary)
      show(reply, language, secretPage(language, id, secret), 201)
    } catch (error) {
      const refusal = refusalOf(error)
      const written = { url, description, type, municipality, events }
      show(reply, language, newWebhookPage(language, written, refusal), 400)
    }
  })

  pages.ownPage(one, Done, (asked, { done }) =>
    meant(async (_asked, key) => {
      const webhook = await findWebhook(primary, key)
      if (webhook === undefined) return unknown(asked)
      const deliveries = await listDeliveries(primary, key, { before: null, limit: deliveriesShown })
      show(asked.reply, asked.language, webhookPage(asked.language, webhook, deliveries, done))
    })(asked),
  )
  pages.ownPage(
    `${one}/delete`,
    Nothing,
    meant(async (asked, key) => {
      const webhook = await findWebhook(primary, key)
      if (webhook === undefined) unknown(asked)
      else show(asked.reply, asked.language, deletingPage(asked.language, webhook))
    }),
  )
  pages.ownForm(
    `${one}/delete`,
    meant(async ({ language, reply }, key) => {
      // Pressed twice, there is nothing left to delete: that is what was wanted.
      await deleteWebhook(primary, key)
      lead(reply, inLanguage('/partner?deleted=webhook', language) + '#webhooks')
    }),
  )
  pages.ownForm(
    `${one}/secret`,
    meant(async (asked, key) => {
      const { language, request, reply } = asked
      const { again } = readBody(Again, request.body)
      const replace = again === 'yes' ? replaceSecret : replaceSecretOnce
      const secret = await replace(primary, key, secretOverlapDays)
      if (secret !== undefined) show(reply, language, secretPage(language, key.id, secret))
      else if ((await findWebhook(primary, key)) === undefined) unknown(asked)
      else show(reply, language, recentSecretPage(language, key.id), 409)
    }),
  )
  doing('ping', 'ping', async (key) => (await ping(context, key)) !== undefined)
  doing(
    'pause',
    'paused',
    async (key) => (await changeWebhook(primary, key, { state: 'paused' })) !== undefined,
  )
  doing(
    'start',
    'active',
    async (key) => (await changeWebhook(primary, key, { state: 'active' })) !== undefined,
  )
  doing('replay', 'replay', (key, body) => replaySince(primary, key, readBody(Since, body).since))
  doing('resend', 'resend', (key, body) => resend(primary, key, readBody(Delivery, body).delivery))
}

const mayHave = ({ session }: Asked): boolean => session.scopes.includes('webhooks')

/** What the form says of an error; thrown on where it is none of what was written. */
function refusalOf(error: unknown): Refusal {
  if (!(error instanceof ProblemError)) throw error
  if (error.kind === 'webhook-exists') return 'alike'
  if (error.kind === 'too-many-webhooks') return 'too many'
  const parameter = error.details.errors?.[0]?.parameter.split('.').at(-1)
  if (parameter === 'url' || parameter === 'events' || parameter === 'municipality') return parameter
  throw error
}
