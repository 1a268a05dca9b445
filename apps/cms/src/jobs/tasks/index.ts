import { forgetDeliveries } from '@osloregionen/partners/webhooks'
import type { Task } from 'graphile-worker'
import type { Payload } from 'payload'
import { z } from 'zod'
import { documentTypeNames, usageDays } from '@osloregionen/contract'
import { forgetUsage } from '@osloregionen/partners'
import { rebuild } from '../../publishing/rebuild.ts'
import { env } from '../../env.ts'
import type { JobName, Jobs } from '../queue.ts'
import { deliverWebhook } from './deliverWebhook.ts'
import { forgetFeedback } from './forgetFeedback.ts'
import { mailSignIn } from './mailSignIn.ts'
import { presentDependants } from './presentDependants.ts'
import { readFile } from './readFile.ts'
import { makeRenditions } from './renditions.ts'
import { sendMail } from './sendMail.ts'
import { takeIn } from './takeIn.ts'
import { tellWebhooks } from './tellWebhooks.ts'
import { writeDumps } from './writeDumps.ts'

/** What a job was queued with is checked when it runs: it may have been queued by an older version. */
const payloads = {
  'present-dependants': z.object({
    type: z.enum([...documentTypeNames, 'media', 'files', 'sites']),
    id: z.string(),
  }),
  renditions: z.object({ mediaId: z.string() }),
  'read-file': z.object({ fileId: z.string() }),
  'send-mail': z.object({
    to: z.string(),
    subject: z.string(),
    text: z.string(),
    html: z.string().optional(),
    replyTo: z.string().optional(),
  }),
  'take-in': z.object({ messageId: z.string() }),
  // The clock adds when it was due.
  'forget-feedback': z.record(z.string(), z.unknown()),
  'mail-sign-in': z.object({ email: z.string(), language: z.enum(['nb', 'en']) }),
  'forget-usage': z.record(z.string(), z.unknown()),
  rebuild: z.object({}),
  'tell-webhooks': z.record(z.string(), z.unknown()),
  'deliver-webhook': z.object({ webhookId: z.string() }),
  'forget-deliveries': z.record(z.string(), z.unknown()),
  'write-dumps': z.object({ ifMoved: z.boolean().optional() }),
} satisfies { [Name in JobName]: z.ZodType<Jobs[Name]> }

/** Messages to webhooks can be looked up for so many days. */
const deliveriesKept = 30

type ErrandName = 'tell-webhooks' | 'deliver-webhook'

/**
 * What waits for the servers of others. It has workers of its own, so that nobody else waits for those.
 */
export function errands({ db: { pool } }: Payload): Record<ErrandName, Task> {
  const rules = { exceptions: env.WEBHOOK_PRIVATE_TARGETS }
  const api = env.DELIVERY_URL
  return {
    'tell-webhooks': () => tellWebhooks(pool, api),
    'deliver-webhook': (job, { abortSignal: signal }) => {
      const { webhookId } = payloads['deliver-webhook'].parse(job)
      return deliverWebhook({ pool, rules, api, signal }, webhookId)
    },
  }
}

/** Every other job by name, as graphile-worker runs them. A job may run more than once: each can be repeated safely. */
export function tasks(payload: Payload): Record<Exclude<JobName, ErrandName>, Task> {
  return {
    'present-dependants': (job) => presentDependants(payload, payloads['present-dependants'].parse(job)),
    renditions: (job) => makeRenditions(payload, payloads.renditions.parse(job)),
    'read-file': (job) => readFile(payload, payloads['read-file'].parse(job)),
    'send-mail': (job) => sendMail(payloads['send-mail'].parse(job)),
    'take-in': (job) => takeIn(payload, payloads['take-in'].parse(job)),
    'forget-feedback': () => forgetFeedback(payload),
    'forget-deliveries': () => forgetDeliveries(payload.db.pool, deliveriesKept),
    'mail-sign-in': (job) => mailSignIn(payload, payloads['mail-sign-in'].parse(job)),
    'forget-usage': () => forgetUsage(payload.db.pool, usageDays),
    rebuild: async (job) => {
      payloads.rebuild.parse(job)
      const { failures } = await rebuild(payload, 'rebuild')
      const errors = failures.map(({ type, id, error }) => new Error(`${type} ${id}`, { cause: error }))
      if (errors.length > 0) throw new AggregateError(errors, `${errors.length} could not be presented`)
    },
    'write-dumps': (job, helpers) => writeDumps(helpers, payloads['write-dumps'].parse(job)),
  }
}
