import { NewWebhook, WebhookChanges, type WebhookWithSecret } from '@osloregionen/contract'
import { readState } from '@osloregionen/content-store/read'
import {
  changeWebhook,
  createWebhook,
  WebhookConflict,
  type WebhookKey,
  type WebhookRow,
} from '@osloregionen/partners/webhooks'
import { checkTarget, ForbiddenTarget } from '@osloregionen/partners/webhooks/target'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { readBody } from '../http/body.ts'
import { ProblemError, refused } from '../http/problem.ts'
import { webhookOf } from './shapes.ts'

/** The filter as the partner has written it, which is how it is kept. */
const Written = z.object({ filter: z.record(z.string(), z.string()).default({}) })

/** Makes a webhook of what was sent. */
export async function create(
  { db, env, members }: Context,
  partnerId: string,
  body: unknown,
): Promise<WebhookWithSecret> {
  const { url, description, events, filter } = readBody(NewWebhook, body)
  await members.check(filter.municipality)
  const wanted = {
    partnerId,
    url: await allowed(env.WEBHOOK_PRIVATE_TARGETS, url),
    description,
    events,
    filter: Written.parse(body).filter,
  }
  const { webhook, secret } = await createWebhook(db.primary, wanted, await readState(db.primary)).catch(
    conflict,
  )
  return { ...webhookOf(webhook), secret }
}

/** Changes a webhook as was sent; undefined where the partner has none of this id. */
export async function change(
  { db, env }: Context,
  key: WebhookKey,
  body: unknown,
): Promise<WebhookRow | undefined> {
  const { url, ...changes } = readBody(WebhookChanges, body)
  const checked = url === undefined ? undefined : await allowed(env.WEBHOOK_PRIVATE_TARGETS, url)
  return changeWebhook(db.primary, key, { ...changes, url: checked }).catch(conflict)
}

/** An address in its one form, if messages may be sent there. The worker checks it again each time. */
async function allowed(exceptions: readonly string[], address: string): Promise<string> {
  try {
    return (await checkTarget(address, { exceptions })).url.href
  } catch (error) {
    if (error instanceof ForbiddenTarget) throw refused('url', error.message)
    throw error
  }
}

function conflict(error: unknown): never {
  if (!(error instanceof WebhookConflict)) throw error
  throw error.reason === 'alike'
    ? new ProblemError('webhook-exists', {
        detail: 'You have a webhook with this address and this filter: GET /v1/webhooks lists it.',
      })
    : new ProblemError('too-many-webhooks', {
        detail: 'You have 20 webhooks. Delete one that you no longer use.',
      })
}
