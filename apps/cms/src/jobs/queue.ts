import type { PayloadRequest } from 'payload'
import type { DocumentType } from '@osloregionen/contract'
import { transactionOf } from '../db/transaction.ts'

/** Every kind of job, with what it needs to know. A job finds everything else in the database when it runs. */
export interface Jobs {
  /** Presents a document anew, then everything that embeds or links to it. */
  'present-dependants': { type: DocumentType | 'media' | 'files' | 'sites'; id: string }
  /** Makes the sizes and formats of an uploaded image. */
  renditions: { mediaId: string }
  /** Reads what an uploaded file holds: pages, text, whether it is tagged. */
  'read-file': { fileId: string }
  'send-mail': { to: string; subject: string; text: string; html?: string; replyTo?: string }
  /** Brings a message of a reader from the intake to the staff. Queued by the intake itself. */
  'take-in': { messageId: string }
  /** Deletes what readers have sent and nobody needs any more. Queued by the clock. */
  'forget-feedback': Record<string, unknown>
  /** Presents everything anew, since something has changed that stands in all of it: an address of a site, or a licence. */
  rebuild: Record<string, never>
  /** Works out what webhooks are to be told of. Queued by `wakeWorker` and by the clock. */
  'tell-webhooks': Record<string, unknown>
  /** Sends what is due at a webhook. Queued by `addDelivery`. */
  'deliver-webhook': { webhookId: string }
  /** Deletes messages to webhooks that nobody looks up any more. Queued by the clock. */
  'forget-deliveries': Record<string, unknown>
}
export type JobName = keyof Jobs

/** Jobs that use much CPU run one at a time, and after what readers wait for. */
const heavy: Partial<Record<JobName, string>> = {
  renditions: 'images',
  'read-file': 'files',
  rebuild: 'rebuild',
}

/** `graphile_worker.add_job` as a statement with parameters. */
export function addJob<Name extends JobName>(
  name: Name,
  payload: Jobs[Name],
): { sql: string; parameters: unknown[] } {
  const queue = heavy[name] ?? null
  return {
    sql: 'SELECT graphile_worker.add_job($1, $2::json, queue_name => $3, priority => $4, max_attempts => 12)',
    parameters: [name, JSON.stringify(payload), queue, queue === null ? 0 : 10],
  }
}

/**
 * Queues the sending to a webhook as a statement, in a queue of its own: it runs once at a time. One that waits already is
 * made to run now, or left to run when it was to.
 */
export function addDelivery(webhookId: string, at?: Date): { sql: string; parameters: unknown[] } {
  const name = `webhook ${webhookId}`
  return {
    sql: `SELECT graphile_worker.add_job('deliver-webhook', $1::json, queue_name => $2, job_key => $2, run_at => $3,
            job_key_mode => $4, max_attempts => 12)`,
    parameters: [JSON.stringify({ webhookId }), name, at ?? new Date(), at ? 'preserve_run_at' : 'replace'],
  }
}

/**
 * Queues a job in the transaction of the request: it runs if and only if the change is committed.
 * @throws when the request is in no transaction
 */
export async function queueJob<Name extends JobName>(
  req: PayloadRequest,
  name: Name,
  payload: Jobs[Name],
): Promise<void> {
  const { sql, parameters } = addJob(name, payload)
  const transaction = await transactionOf(req)
  await transaction.query(sql, parameters)
}
