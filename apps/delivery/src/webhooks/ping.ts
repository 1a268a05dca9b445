import type { WebhookMessage } from '@osloregionen/contract'
import { addPing, type WebhookKey } from '@osloregionen/partners/webhooks'
import type { Context } from '../context.ts'

/**
 * Queues a test message.
 * @returns its id; undefined where the partner has no such webhook
 */
export function ping({ db }: Context, key: WebhookKey): Promise<string | undefined> {
  const message: WebhookMessage = {
    type: 'webhook.ping',
    timestamp: new Date().toISOString(),
    data: { webhookId: key.id },
  }
  return addPing(db.primary, key, JSON.stringify(message))
}
