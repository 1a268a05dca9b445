import { createTransport, type Transporter } from 'nodemailer'
import { env } from '../../env.ts'
import type { Jobs } from '../queue.ts'

let transport: Transporter | undefined

/** Sends one message. A failure is an error of the job, which is tried again with growing delays. */
export async function sendMail({ to, subject, text, html, replyTo }: Jobs['send-mail']): Promise<void> {
  transport ??= createTransport({ url: env.SMTP_URL, connectionTimeout: 10_000, socketTimeout: 30_000 })
  await transport.sendMail({
    from: env.MAIL_FROM,
    to,
    subject,
    text,
    html,
    replyTo,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}
