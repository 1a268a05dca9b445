import type { Queryable } from '@osloregionen/database'
import type { KeptFailure } from './failures.ts'

/** Something that went wrong, as often as it did. */
export interface RepeatedFailure extends KeptFailure {
  attempts: number
  lastAt: Date
}

/** How a webhook fares. */
export interface WebhookHealth {
  /** When a message arrived last; null where none that is kept has. */
  lastDeliveredAt: Date | null
  /** What went wrong, what happened last first. */
  failures: RepeatedFailure[]
}

interface Row {
  id: string
  lastDeliveredAt: Date | null
  failures: (Omit<RepeatedFailure, 'lastAt'> & { lastAt: string })[] | null
}

/** So many different things that went wrong are told. */
const failuresTold = 5

/** How the webhooks of a partner have fared for some days, by their ids. */
export async function readHealth(
  db: Queryable,
  partnerId: string,
  days: number,
): Promise<Map<string, WebhookHealth>> {
  const { rows } = await db.query<Row>(
    `WITH tried AS (
       SELECT webhook.id, attempt.at, attempt.error, attempt.detail
         FROM partners.webhooks webhook
         JOIN partners.deliveries delivery ON delivery.webhook_id = webhook.id
         JOIN partners.attempts attempt ON attempt.delivery_id = delivery.id
        WHERE webhook.partner_id = $1 AND attempt.at > now() - make_interval(days => $2)
     ), failed AS (
       SELECT id, error, detail, count(*)::int AS attempts, max(at) AS "lastAt",
              row_number() OVER (PARTITION BY id ORDER BY max(at) DESC) AS place
         FROM tried WHERE error IS NOT NULL GROUP BY id, error, detail
     )
     SELECT id, max(at) FILTER (WHERE error IS NULL) AS "lastDeliveredAt",
            (SELECT json_agg(failed ORDER BY place) FROM failed
              WHERE failed.id = tried.id AND place <= ${failuresTold}) AS failures
       FROM tried GROUP BY id`,
    [partnerId, days],
  )
  return new Map(
    rows.map(({ id, lastDeliveredAt, failures }) => [
      id,
      {
        lastDeliveredAt,
        failures: (failures ?? []).map(({ error, detail, attempts, lastAt }) => ({
          error,
          detail,
          attempts,
          lastAt: new Date(lastAt),
        })),
      },
    ]),
  )
}
