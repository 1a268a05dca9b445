import { Delivery, Webhook } from '@osloregionen/contract'
import { describeFailure, type DeliveryRow, type WebhookRow } from '@osloregionen/partners/webhooks'

const instant = (time: Date | null): string | null => time?.toISOString() ?? null

/** A webhook as the contract has it. */
export const webhookOf = ({ previousSecretUntil, createdAt, ...row }: WebhookRow): Webhook =>
  Webhook.parse({
    ...row,
    previousSecretUntil: instant(previousSecretUntil),
    createdAt: createdAt.toISOString(),
  })

/** A message as the contract has it. */
export const deliveryOf = ({ createdAt, nextAt, attempts, ...row }: DeliveryRow): Delivery =>
  Delivery.parse({
    ...row,
    createdAt: createdAt.toISOString(),
    nextAt: instant(nextAt),
    attempts: attempts.map(({ at, failure, ...attempt }) => ({
      ...attempt,
      at: at.toISOString(),
      error: failure && describeFailure('en', failure).text,
    })),
  })
