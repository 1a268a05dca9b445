import type { EmailAdapter, SendEmailOptions } from 'payload'
import { addJob } from '../../jobs/queue.ts'
import { env } from '../../env.ts'
import { plainText } from './plainText.ts'

/** Mail is queued, and sent by the worker: whoever asked does not wait for the mail server, nor notice if it is down. */
export const queuedEmail: EmailAdapter = ({ payload }) => ({
  name: 'queued',
  ...sender(env.MAIL_FROM),
  async sendEmail(message) {
    const html = typeof message.html === 'string' ? message.html : undefined
    const text = typeof message.text === 'string' ? message.text : plainText(html ?? '')
    const subject = message.subject ?? ''
    for (const to of recipients(message.to)) {
      const { sql, parameters } = addJob('send-mail', { to, subject, text, html })
      await payload.db.pool.query(sql, parameters)
    }
  },
})

/** `Osloregionen <redaksjon@…>` as Payload wants it: name and address apart. */
function sender(from: string): { defaultFromName: string; defaultFromAddress: string } {
  const [, name, address] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(from) ?? []
  return { defaultFromName: name || 'Osloregionen', defaultFromAddress: address ?? from.trim() }
}

function recipients(to: SendEmailOptions['to']): string[] {
  const list: unknown[] = Array.isArray(to) ? to : [to]
  return list.flatMap((item) => {
    if (typeof item === 'string') return item
    const named = typeof item === 'object' && item !== null && 'address' in item
    return named && typeof item.address === 'string' ? item.address : []
  })
}
