import type { Queryable } from '@osloregionen/database'
import type { WebhookKey } from './manage.ts'

/** Has everything told once more that changed after a revision. Rows that two replays have in common are told once. */
export async function replaySince(
  db: Queryable,
  { partnerId, id }: WebhookKey,
  since: number,
): Promise<boolean> {
  const { rows } = await db.query(
    `UPDATE partners.webhooks
        SET retold_from = CASE WHEN revision < retold_until THEN LEAST(retold_from, $3) ELSE $3 END,
            retold_until = GREATEST(revision, noted_until, retold_until),
            revision = LEAST(revision, $3)
      WHERE id = $1 AND partner_id = $2 RETURNING id`,
    [id, partnerId, since],
  )
  return rows.length > 0
}

/** Has a message sent again, under the id it has. False where the webhook has no such message. */
export async function resend(
  db: Queryable,
  { partnerId, id }: WebhookKey,
  deliveryId: string,
): Promise<boolean> {
  const { rows } = await db.query(
    `UPDATE partners.deliveries delivery SET state = 'waiting', failures = 0, failing_since = NULL, next_at = now()
       FROM partners.webhooks webhook
      WHERE delivery.id = $3 AND webhook.id = $1 AND webhook.partner_id = $2 AND delivery.webhook_id = webhook.id
      RETURNING delivery.id`,
    [id, partnerId, deliveryId],
  )
  return rows.length > 0
}

/**
 * Queues a test message.
 * @returns its id; undefined where the partner has no such webhook
 */
export async function addPing(
  db: Queryable,
  { partnerId, id }: WebhookKey,
  payload: string,
): Promise<string | undefined> {
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO partners.deliveries (webhook_id, type, payload)
     SELECT id, 'webhook.ping', $3 FROM partners.webhooks WHERE id = $1 AND partner_id = $2 RETURNING id`,
    [id, partnerId, payload],
  )
  return rows[0]?.id
}
