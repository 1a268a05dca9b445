import type { Queryable } from '@osloregionen/database'
import { isServed } from './conditions.ts'

/** So many messages may wait for a receiver. The rest stays in the change feed, where it grows no longer than the content. */
export const waitingAtMost = 1000

/** The webhooks that have not come as far in the change feed as it goes. */
export async function webhooksBehind(
  db: Queryable,
  { generation, revision }: { generation: string; revision: number },
): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT id FROM partners.webhooks webhook
      WHERE state = 'active' AND (generation <> $1 OR revision < $2) AND ${isServed} ORDER BY id`,
    [generation, revision],
  )
  return rows.map(({ id }) => id)
}

/** What is needed to tell a webhook of changes. */
export interface ListeningWebhook {
  id: string
  events: string[]
  filter: Record<string, string>
  generation: string
  revision: number
  notedUntil: number
  retoldFrom: number
  retoldUntil: number
}

/**
 * A webhook that can be told of more, locked until the transaction ends.
 * @returns undefined where it is switched off, gone, or has enough waiting
 */
export async function openWebhook(tx: Queryable, id: string): Promise<ListeningWebhook | undefined> {
  const { rows } = await tx.query<ListeningWebhook>(
    `SELECT id, events, filter, generation, revision::float8 AS revision, noted_until::float8 AS "notedUntil",
            retold_from::float8 AS "retoldFrom", retold_until::float8 AS "retoldUntil"
       FROM partners.webhooks webhook WHERE id = $1 AND state = 'active' AND ${isServed} FOR NO KEY UPDATE`,
    [id],
  )
  const waiting = await tx.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM partners.deliveries WHERE webhook_id = $1 AND state = 'waiting'`,
    [id],
  )
  return (waiting.rows[0]?.count ?? 0) < waitingAtMost ? rows[0] : undefined
}

/** A presentation of a document, as everything about webhooks names it. */
export interface DocumentKey {
  id: string
  language: string
}

export const keyOf = ({ id, language }: DocumentKey): string => `${id} ${language}`

/** What a webhook knows of documents, by `keyOf`: when they were changed; null of those it knows to be gone. */
export async function knownDocuments(
  tx: Queryable,
  webhookId: string,
  ids: readonly string[],
): Promise<Map<string, Date | null>> {
  const { rows } = await tx.query<DocumentKey & { updatedAt: Date | null }>(
    `SELECT document_id AS id, language, updated_at AS "updatedAt" FROM partners.webhook_documents
      WHERE webhook_id = $1 AND document_id = ANY ($2)`,
    [webhookId, ids],
  )
  return new Map(rows.map((row) => [keyOf(row), row.updatedAt]))
}

/** A message to be sent, in the place it has among the others. */
export interface Message {
  document: DocumentKey
  revision: number
  type: string
  payload: string
}

/** What a webhook comes to know. */
export interface Learnt extends DocumentKey {
  updatedAt: Date | null
}

/** What one step in the change feed comes to. */
export interface Step {
  learnt: readonly Learnt[]
  messages: readonly Message[]
  /** How far it goes. */
  generation: string
  revision: number
}

/** Takes a webhook one step on: what it knows, what is to be sent, and where it stands are written together. */
export async function takeStep(
  tx: Queryable,
  { id, retoldUntil }: ListeningWebhook,
  step: Step,
): Promise<void> {
  const { learnt, messages, generation, revision } = step
  await tx.query(
    `INSERT INTO partners.webhook_documents (webhook_id, document_id, language, updated_at)
     SELECT $1, id, language, "updatedAt"
       FROM jsonb_to_recordset($2) AS learnt (id text, language text, "updatedAt" timestamptz)
     ON CONFLICT (webhook_id, document_id, language) DO UPDATE SET updated_at = excluded.updated_at`,
    [id, JSON.stringify(learnt)],
  )
  await tx.query(
    `INSERT INTO partners.deliveries (webhook_id, document_id, language, revision, type, payload)
     SELECT $1, document->>'id', document->>'language', revision, type, payload
       FROM jsonb_to_recordset($2) AS message (document jsonb, revision bigint, type text, payload text)
      ORDER BY revision`,
    [id, JSON.stringify(messages)],
  )
  await tx.query(
    `UPDATE partners.webhooks SET generation = $2, revision = $3, retold_until = $4,
            noted_until = CASE WHEN generation = $2 THEN noted_until ELSE 0 END,
            retold_from = CASE WHEN generation = $2 THEN retold_from ELSE 0 END
      WHERE id = $1`,
    [id, generation, revision, retoldUntil],
  )
}
