import type { Queryable } from '@osloregionen/database'
import pg from 'pg'
import { newSecret } from './secret.ts'

type WebhookState = 'active' | 'paused' | 'failed'

/** A webhook as its partner sees it: without its secrets. */
export interface WebhookRow {
  id: string
  url: string
  description: string
  events: string[]
  filter: Record<string, string>
  state: WebhookState
  stateReason: 'undelivered' | 'gone' | null
  /** Since when it is not active; null while it is, and where that is not known. */
  stoppedAt: Date | null
  /** How far in the change feed it has come. */
  revision: number
  waiting: number
  previousSecretUntil: Date | null
  createdAt: Date
}

/** A new webhook begins here: what is public by then is not told. */
export interface FeedPosition {
  generation: string
  revision: number
}

export interface WebhookRequest {
  partnerId: string
  url: string
  description: string
  events: readonly string[]
  filter: Record<string, string>
}

/** Why a webhook cannot be as it was asked for. */
export class WebhookConflict extends Error {
  override readonly name = 'WebhookConflict'
  readonly reason: 'alike' | 'too many'

  constructor(reason: WebhookConflict['reason'], cause: unknown) {
    super(reason === 'alike' ? 'There is one with this address and filter' : 'There are 20 already', {
      cause,
    })
    this.reason = reason
  }
}

const columns = `webhook.id, webhook.url, webhook.description, webhook.events, webhook.filter, webhook.state,
  webhook.state_reason AS "stateReason", webhook.stopped_at AS "stoppedAt", webhook.revision::float8 AS revision,
  (SELECT count(*)::int FROM partners.deliveries WHERE webhook_id = webhook.id AND state = 'waiting') AS waiting,
  CASE WHEN webhook.previous_until > now() THEN webhook.previous_until END AS "previousSecretUntil",
  webhook.created_at AS "createdAt"`

/**
 * Makes a webhook. The secret is told this once.
 * @throws WebhookConflict
 */
export async function createWebhook(
  db: Queryable,
  { partnerId, url, description, events, filter }: WebhookRequest,
  { generation, revision }: FeedPosition,
): Promise<{ webhook: WebhookRow; secret: string }> {
  const secret = newSecret()
  const { rows } = await db
    .query<WebhookRow>(
      `INSERT INTO partners.webhooks AS webhook
         (partner_id, url, description, events, filter, secret, generation, noted_until)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING ${columns}`,
      [partnerId, url, description, events, filter, secret, generation, revision],
    )
    .catch(refuse)
  const [webhook] = rows
  if (webhook === undefined) throw new Error('Postgres did not return the new webhook')
  return { webhook, secret }
}

/** The webhooks of a partner, the oldest first. */
export async function listWebhooks(db: Queryable, partnerId: string): Promise<WebhookRow[]> {
  const { rows } = await db.query<WebhookRow>(
    `SELECT ${columns} FROM partners.webhooks webhook WHERE partner_id = $1 ORDER BY created_at, id`,
    [partnerId],
  )
  return rows
}

/** Which webhook is meant. One of another partner is not found. */
export interface WebhookKey {
  partnerId: string
  id: string
}

export async function findWebhook(
  db: Queryable,
  { partnerId, id }: WebhookKey,
): Promise<WebhookRow | undefined> {
  const { rows } = await db.query<WebhookRow>(
    `SELECT ${columns} FROM partners.webhooks webhook WHERE id = $1 AND partner_id = $2`,
    [id, partnerId],
  )
  return rows[0]
}

export interface WebhookChange {
  url?: string | undefined
  description?: string | undefined
  events?: readonly string[] | undefined
  state?: 'active' | 'paused' | undefined
}

/**
 * Changes a webhook. Switched on again, it sends at once what has been waiting.
 * @returns undefined where the partner has no such webhook
 * @throws WebhookConflict
 */
export async function changeWebhook(
  db: Queryable,
  { partnerId, id }: WebhookKey,
  { url, description, events, state }: WebhookChange,
): Promise<WebhookRow | undefined> {
  const { rows } = await db
    .query<WebhookRow>(
      `WITH begun AS (
         UPDATE partners.deliveries delivery SET failures = 0, failing_since = NULL, next_at = now()
           FROM partners.webhooks stopped
          WHERE stopped.id = $1 AND stopped.partner_id = $2 AND stopped.state <> 'active' AND $6::text = 'active'
            AND delivery.webhook_id = stopped.id AND delivery.state = 'waiting'
       )
       UPDATE partners.webhooks webhook
          SET url = COALESCE($3, url), description = COALESCE($4, description), events = COALESCE($5, events),
              state = COALESCE($6::text, state), state_reason = CASE WHEN $6::text IS NULL THEN state_reason END,
              stopped_at = CASE WHEN $6::text IS NULL OR $6 = state THEN stopped_at WHEN $6 = 'paused' THEN now() END,
              quiet_until = NULL
        WHERE id = $1 AND partner_id = $2 RETURNING ${columns}`,
      [id, partnerId, url, description, events, state],
    )
    .catch(refuse)
  return rows[0]
}

/** False where the partner has no such webhook. */
export async function deleteWebhook(db: Queryable, { partnerId, id }: WebhookKey): Promise<boolean> {
  const { rows } = await db.query(
    'DELETE FROM partners.webhooks WHERE id = $1 AND partner_id = $2 RETURNING id',
    [id, partnerId],
  )
  return rows.length > 0
}

/**
 * Gives a webhook a new secret; the one it had signs too for some days.
 * @returns undefined where the partner has no such webhook
 */
export async function replaceSecret(
  db: Queryable,
  { partnerId, id }: WebhookKey,
  days: number,
): Promise<string | undefined> {
  const secret = newSecret()
  const { rows } = await db.query<{ done: boolean }>(
    'SELECT partners.replace_secret($1, $2, $3, $4) AS done',
    [partnerId, id, secret, days],
  )
  return rows[0]?.done ? secret : undefined
}

/**
 * The same, unless the secret before still signs: a button that was pressed twice makes one, and takes none away.
 * @returns undefined where it does, or the partner has no such webhook
 */
export async function replaceSecretOnce(
  db: Queryable,
  { partnerId, id }: WebhookKey,
  days: number,
): Promise<string | undefined> {
  const secret = newSecret()
  const { rows } = await db.query(
    `WITH free AS (
       SELECT id, partner_id FROM partners.webhooks
        WHERE id = $2 AND partner_id = $1 AND (previous_until IS NULL OR previous_until <= now()) FOR UPDATE
     )
     SELECT partners.replace_secret(partner_id, id, $3, $4) FROM free`,
    [partnerId, id, secret, days],
  )
  return rows.length > 0 ? secret : undefined
}

/** Has the worker look at once for what is to be told and sent. */
export async function wakeWorker(db: Queryable): Promise<void> {
  await db.query('SELECT partners.wake_worker()')
}

/** The same within a transaction that has changed something public, if anybody wants to be told. */
export async function wakeIfListening(tx: Queryable): Promise<void> {
  await tx.query(
    `SELECT partners.wake_worker() WHERE EXISTS (SELECT FROM partners.webhooks WHERE state = 'active')`,
  )
}

function refuse(error: unknown): never {
  const code = error instanceof pg.DatabaseError ? error.code : undefined
  if (code === '23505') throw new WebhookConflict('alike', error)
  if (code === '54000') throw new WebhookConflict('too many', error)
  throw error
}
