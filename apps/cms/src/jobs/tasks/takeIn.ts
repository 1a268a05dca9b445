import { Feedback } from '@osloregionen/contract'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { kindLabels } from '../../collections/Feedback/labels.ts'
import { siteLabels } from '../../collections/labels.ts'
import { transactionOf } from '../../db/transaction.ts'
import { looksLikeSpam, titleOf } from '../../domain/feedback.ts'
import { env } from '../../env.ts'
import { inTransaction } from '../../publishing/transaction.ts'
import { queueJob, type Jobs } from '../queue.ts'

const Row = z.object({ received_at: z.date(), message: Feedback })

/** Moves a message from the intake to the staff's list, and queues a mail about it: all of it, or nothing. */
export async function takeIn(payload: Payload, { messageId }: Jobs['take-in']): Promise<void> {
  await inTransaction(payload, async (req) => {
    const transaction = await transactionOf(req)
    const { rows } = await transaction.query(
      'DELETE FROM intake.messages WHERE id = $1 RETURNING received_at, message',
      [messageId],
    )
    if (rows.length === 0) return
    const { received_at: receivedAt, message: sent } = Row.parse(rows[0])
    if (sent.kind === 'vote') throw new Error('A vote is counted, and never waits as a message')
    const { kind, site, path, message, email } = sent
    const isSpam = looksLikeSpam(sent)
    const { id } = await payload.create({
      collection: 'feedback',
      data: {
        title: titleOf(message),
        kind,
        site,
        path,
        message,
        email,
        state: isSpam ? 'spam' : 'new',
        receivedAt: receivedAt.toISOString(),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    if (!isSpam) await tellStaff(req, { ...sent, id })
  })
}

type Message = Exclude<Feedback, { kind: 'vote' }> & { id: string }

/** A mail to the address that the site gives its readers. The message is in it, and an answer goes to whoever wrote it. */
async function tellStaff(
  req: PayloadRequest,
  { id, kind, site, path, message, email }: Message,
): Promise<void> {
  const { contactEmail } = await req.payload.findGlobal({
    slug: `site-${site}`,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (!contactEmail) {
    req.payload.logger.warn(`No mail about message ${id}: ${site} has no contact e-mail in its settings`)
    return
  }
  const about = kindLabels[kind].nb
  const lines = [
    message,
    '',
    '—',
    `Gjelder: ${about}`,
    ...(path ? [`Side: ${siteLabels[site].nb}${path}`] : []),
    email ? `Svar til: ${email}` : 'Avsenderen ba ikke om svar.',
    `Alle henvendelser: ${env.CMS_URL}/admin/collections/feedback`,
    `Denne: ${env.CMS_URL}/admin/collections/feedback/${id}`,
  ]
  await queueJob(req, 'send-mail', {
    to: contactEmail,
    subject: `${about}: ${titleOf(message)}`,
    text: lines.join('\n'),
    ...(email ? { replyTo: email } : {}),
  })
}
