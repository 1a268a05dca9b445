import type { Queryable } from '@osloregionen/database'
import { dueAt, firstWaiting, isServed, maySend } from './conditions.ts'
import type { Failure } from './failures.ts'

/** The webhooks that have something to be sent now. A test message is sent whatever the state of its webhook. */
export async function webhooksWithDue(db: Queryable): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT id FROM partners.webhooks webhook
      WHERE ${isServed} AND EXISTS (
        SELECT FROM ${firstWaiting('webhook.id')} first WHERE ${maySend} AND ${dueAt} <= now())`,
  )
  return rows.map(({ id }) => id)
}

/** Where messages are sent, and what they are signed with. */
export interface Receiver {
  id: string
  url: string
  state: 'active' | 'paused' | 'failed'
  /** One, or two while one replaces the other. */
  secrets: string[]
  partnerName: string
  emails: string[]
}

export async function findReceiver(db: Queryable, id: string): Promise<Receiver | undefined> {
  const { rows } = await db.query<Receiver>(
    `SELECT webhook.id, webhook.url, webhook.state, partner.name AS "partnerName", partner.emails,
            array_remove(ARRAY[secret, CASE WHEN previous_until > now() THEN previous_secret END], NULL) AS secrets
       FROM partners.webhooks webhook JOIN partners.partners partner ON partner.id = webhook.partner_id
      WHERE webhook.id = $1 AND ${isServed}`,
    [id],
  )
  return rows[0]
}

/** A message that is to be sent now. */
export interface DueMessage {
  id: string
  /** Null of a test message. */
  documentId: string | null
  payload: string
  /** How often it was tried in vain. */
  failures: number
  failingSince: Date | null
}

/** What is to be sent now, the first of each document: those after it wait until it has arrived. */
export async function dueMessages(db: Queryable, webhookId: string, limit: number): Promise<DueMessage[]> {
  const { rows } = await db.query<DueMessage>(
    `SELECT first.id, first.document_id AS "documentId", first.payload, first.failures,
            first.failing_since AS "failingSince"
       FROM ${firstWaiting('$1')} first JOIN partners.webhooks webhook ON webhook.id = first.webhook_id
      WHERE ${maySend} AND ${dueAt} <= now()
      ORDER BY first.number LIMIT $2`,
    [webhookId, limit],
  )
  return rows
}

/** What came of sending a message. */
export interface Outcome {
  deliveryId: string
  at: Date
  status: number | null
  /** Null where it has arrived. */
  failure: Failure | null
  milliseconds: number
  /** When it is tried next, if it has not arrived; null: it is given up. */
  nextAt: Date | null
}

/** Writes what came of messages. One whose webhook was deleted meanwhile leaves nothing. */
export async function recordOutcomes(
  tx: Queryable,
  webhookId: string,
  outcomes: readonly Outcome[],
): Promise<void> {
  await tx.query('SELECT FROM partners.webhooks WHERE id = $1 FOR NO KEY UPDATE', [webhookId])
  const given = `jsonb_to_recordset($1) AS outcome
    ("deliveryId" uuid, at timestamptz, status integer, failure jsonb, milliseconds integer, "nextAt" timestamptz)`
  await tx.query(
    `INSERT INTO partners.attempts (delivery_id, at, status, error, detail, milliseconds)
     SELECT "deliveryId", at, status, failure->>'code', failure->>'detail', milliseconds FROM ${given}
      WHERE EXISTS (SELECT FROM partners.deliveries WHERE id = "deliveryId")`,
    [JSON.stringify(outcomes)],
  )
  await tx.query(
    `UPDATE partners.deliveries delivery
        SET state = CASE WHEN failure IS NULL THEN 'delivered' WHEN "nextAt" IS NULL THEN 'failed' ELSE 'waiting' END,
            failures = delivery.failures + CASE WHEN failure IS NULL THEN 0 ELSE 1 END,
            failing_since = CASE WHEN failure IS NOT NULL THEN COALESCE(delivery.failing_since, at) END,
            next_at = COALESCE("nextAt", next_at)
       FROM ${given} WHERE delivery.id = "deliveryId"`,
    [JSON.stringify(outcomes)],
  )
}

/** How many messages have been tried in vain, and when the first of them is tried next. */
export async function failingMessages(
  tx: Queryable,
  webhookId: string,
): Promise<{ count: number; nextAt: Date | null }> {
  const { rows } = await tx.query<{ count: number; nextAt: Date | null }>(
    `SELECT count(*)::int AS count, min(next_at) AS "nextAt" FROM partners.deliveries
      WHERE webhook_id = $1 AND state = 'waiting' AND failures > 0`,
    [webhookId],
  )
  return rows[0] ?? { count: 0, nextAt: null }
}

/** Has everything that waits wait at least until then: the receiver seems to be down. */
export async function holdUntil(tx: Queryable, webhookId: string, time: Date): Promise<void> {
  await tx.query(
    `UPDATE partners.deliveries SET next_at = $2
      WHERE webhook_id = $1 AND state = 'waiting' AND document_id IS NOT NULL AND next_at < $2`,
    [webhookId, time],
  )
}

/** Has everything that waits sent at once: the receiver is there again. */
export async function release(tx: Queryable, webhookId: string): Promise<void> {
  await tx.query(
    `UPDATE partners.deliveries SET next_at = now() WHERE webhook_id = $1 AND state = 'waiting'`,
    [webhookId],
  )
  await tx.query('UPDATE partners.webhooks SET quiet_until = NULL WHERE id = $1', [webhookId])
}

/** Leaves a receiver alone until then, as it has asked. */
export async function keepQuiet(tx: Queryable, webhookId: string, until: Date): Promise<void> {
  await tx.query('UPDATE partners.webhooks SET quiet_until = $2 WHERE id = $1', [webhookId, until])
}

/** Switches a webhook off. What waits goes on waiting, for the day it is switched on again. False if it was off. */
export async function switchOff(
  tx: Queryable,
  webhookId: string,
  reason: 'undelivered' | 'gone',
): Promise<boolean> {
  const { rows } = await tx.query(
    `UPDATE partners.webhooks SET state = 'failed', state_reason = $2, stopped_at = now()
      WHERE id = $1 AND state = 'active' RETURNING id`,
    [webhookId, reason],
  )
  return rows.length > 0
}

/** When the next message of a webhook is due; null where nothing waits. */
export async function nextDue(db: Queryable, webhookId: string): Promise<Date | null> {
  const { rows } = await db.query<{ at: Date | null }>(
    `SELECT min(${dueAt}) AS at
       FROM ${firstWaiting('$1')} first JOIN partners.webhooks webhook ON webhook.id = first.webhook_id
      WHERE ${maySend}`,
    [webhookId],
  )
  return rows[0]?.at ?? null
}
