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
  /** Mails links to sign in to the partner page, if the address is a contact of partners. Queued by delivery. */
  'mail-sign-in': { email: string; language: 'nb' | 'en' }
  /** Deletes old figures of what partners have asked for. Queued by the clock. */
  'forget-usage': Record<string, unknown>
  /** Presents everything anew, since something has changed that stands in all of it: an address of a site, or a licence. */
  rebuild: Record<string, never>
  /** Works out what webhooks are to be told of. Queued by `wakeWorker` and by the clock. */
  'tell-webhooks': Record<string, unknown>
  /** Sends what is due at a webhook. Queued by `addDelivery`. */
  'deliver-webhook': { webhookId: string }
  /** Deletes messages to webhooks that nobody looks up any more. Queued by the clock. */
  'forget-deliveries': Record<string, unknown>
  /** Writes all that is published into files, unless nothing was published since. Queued by the clock, and at a start. */
  'write-dumps': { ifMoved?: boolean }
}
export type JobName = keyof Jobs

/** Jobs that use much CPU run one at a time, and after what readers wait for. */
const heavy: Partial<Record<JobName, string>> = {
  renditions: 'images',
  'read-file': 'files',
  rebuild: 'rebuild',
  'write-dumps': 'dumps',
}
/** Of these no more than one waits: it does what several would have been queued for. */
const single: ReadonlySet<JobName> = new Set(['write-dumps'])

/** `graphile_worker.add_job` as a statement with parameters. */
export function addJob<Name extends JobName>(
  name: Name,
  payload: Jobs[Name],
): { sql: string; parameters: unknown[] } {
  const queue = heavy[name] ?? null
  return {
    sql: 'SELECT graphile_worker.add_job($1, $2::json, queue_name => $3, priority => $4, max_attempts => 12, job_key => $5)',
    parameters: [
      name,
      JSON.stringify(payload),
      queue,
      queue === null ? 0 : 10,
      single.has(name) ? name : null,
    ],
  }
}

/**
 * Queues the sending to a webhook as a statement, in a queue of its own, so that it runs once at a time; unless it is going to
 * run by then anyway. A job key would leave a dead job behind whenever a worker is killed.
 */
export function addDelivery(webhookId: string, at = new Date()): { sql: string; parameters: unknown[] } {
  return {
    sql: `SELECT graphile_worker.add_job('deliver-webhook', $1::json, queue_name => $2, run_at => $3, max_attempts => 12)
           WHERE NOT EXISTS (
             SELECT FROM graphile_worker.jobs
              WHERE queue_name = $2 AND locked_at IS NULL AND run_at <= $3 AND attempts < max_attempts)`,
    parameters: [JSON.stringify({ webhookId }), `webhook ${webhookId}`, at],
  }
}

/** As a statement: does away with the jobs of a name that wait for their turn, which one that begins now will have done. */
export const dropWaiting = (name: JobName): { sql: string; parameters: unknown[] } => ({
  sql: `SELECT graphile_worker.complete_jobs(array_agg(id)) FROM graphile_worker.jobs
         WHERE task_identifier = $1 AND locked_at IS NULL AND run_at <= now() HAVING count(*) > 0`,
  parameters: [name],
})

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
