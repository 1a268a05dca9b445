import { Feedback, type Site } from '@osloregionen/contract'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { kindLabels } from '../../collections/Feedback/labels.ts'
import { siteLabels } from '../../collections/labels.ts'
import { transactionOf } from '../../db/transaction.ts'
import { looksLikeSpam, titleOf } from '../../domain/feedback.ts'
import { may, roles } from '../../domain/roles.ts'
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

/** A mail with the message; an answer to it goes to whoever wrote it. */
async function tellStaff(req: PayloadRequest, { id, kind, site, path, message, email }: Message) {
  const about = kindLabels[kind].nb
  const lines = [
    message,
    '',
    '—',
    `Gjelder: ${about}`,
    ...(path ? [`Side: ${siteLabels[site].nb}${path}`] : []),
    email ? `Svar til: ${email}` : 'Avsenderen ba ikke om svar.',
    `Henvendelsen i redaksjonen: ${env.CMS_URL}/admin/collections/feedback/${id}`,
  ]
  for (const to of await recipients(req, site))
    await queueJob(req, 'send-mail', {
      to,
      subject: `${about}: ${titleOf(message)}`,
      text: lines.join('\n'),
      ...(email ? { replyTo: email } : {}),
    })
}

/** The address that the site gives its readers; while it has none, everybody who may answer them. */
async function recipients(req: PayloadRequest, site: Site): Promise<string[]> {
  const { payload } = req
  const reading = { depth: 0, overrideAccess: true, req }
  const { contactEmail } = await payload.findGlobal({ slug: `site-${site}`, ...reading })
  if (contactEmail) return [contactEmail]
  const trusted = roles.filter((role) => may(role, 'answerReaders'))
  const where = { role: { in: trusted } }
  const { docs } = await payload.find({ collection: 'users', where, pagination: false, ...reading })
  return docs.map(({ email: address }) => address)
}
