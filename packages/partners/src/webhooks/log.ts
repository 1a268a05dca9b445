import type { Queryable } from '@osloregionen/database'
import type { KeptFailure } from './failures.ts'
import type { WebhookKey } from './manage.ts'

interface Attempt {
  at: Date
  status: number | null
  /** What went wrong; null where it arrived. */
  failure: KeptFailure | null
  milliseconds: number
}

/** A message, and what came of sending it. */
export interface DeliveryRow {
  id: string
  /** Grows from message to message. */
  number: number
  type: string
  documentId: string | null
  language: string | null
  revision: number | null
  state: 'waiting' | 'delivered' | 'failed'
  createdAt: Date
  nextAt: Date | null
  attempts: Attempt[]
}

export interface DeliveryQuery {
  state?: string | undefined
  /** Only those with a smaller number. */
  before: number | null
  limit: number
}

interface Row extends Omit<DeliveryRow, 'attempts'> {
  attempts: (Omit<Attempt, 'at'> & { at: string })[] | null
}

/** How many attempts of a message are told. */
const attemptsTold = 20

/** The messages of a webhook, the newest first. */
export async function listDeliveries(
  db: Queryable,
  { partnerId, id }: WebhookKey,
  { state, before, limit }: DeliveryQuery,
): Promise<DeliveryRow[]> {
  const { rows } = await db.query<Row>(
    `SELECT delivery.id, delivery.number::float8 AS number, delivery.type, delivery.document_id AS "documentId",
            delivery.language, delivery.revision::float8 AS revision, delivery.state,
            delivery.created_at AS "createdAt",
            CASE WHEN delivery.state = 'waiting' THEN delivery.next_at END AS "nextAt", tried.attempts
       FROM partners.deliveries delivery
       JOIN partners.webhooks webhook ON webhook.id = delivery.webhook_id
       LEFT JOIN LATERAL (
         SELECT json_agg(last ORDER BY last.at DESC) AS attempts FROM (
           SELECT at, status, milliseconds,
                  CASE WHEN error IS NOT NULL THEN json_build_object('error', error, 'detail', detail) END AS failure
             FROM partners.attempts
            WHERE delivery_id = delivery.id ORDER BY at DESC LIMIT ${attemptsTold}) last) tried ON true
      WHERE webhook.id = $1 AND webhook.partner_id = $2 AND ($3::text IS NULL OR delivery.state = $3)
        AND ($4::bigint IS NULL OR delivery.number < $4)
      ORDER BY delivery.number DESC LIMIT $5`,
    [id, partnerId, state, before, limit],
  )
  return rows.map(({ attempts, ...row }) => ({
    ...row,
    attempts: (attempts ?? []).map(({ at, ...attempt }) => ({ ...attempt, at: new Date(at) })),
  }))
}

/** Deletes messages that were sent so many days ago, and secrets that sign no more. */
export async function forgetDeliveries(db: Queryable, days: number): Promise<void> {
  await db.query(
    `DELETE FROM partners.deliveries WHERE state <> 'waiting' AND created_at < now() - make_interval(days => $1)`,
    [days],
  )
  await db.query(
    'UPDATE partners.webhooks SET previous_secret = NULL, previous_until = NULL WHERE previous_until < now()',
  )
}
