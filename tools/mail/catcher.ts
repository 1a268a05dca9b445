import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { createInbox } from './inbox.ts'
import { LetterBox } from './letters.ts'

const LARGEST = 30 * 1024 * 1024

/** A running mail catcher and the ports it got. */
export type MailCatcher = { smtpPort: number; inboxPort: number; close: () => Promise<void> }

/** Takes every message on the SMTP port, keeps it in the folder, shows it on the inbox port, and sends nothing on. */
export async function startMailCatcher(options: {
  host: string
  smtpPort: number
  inboxPort: number
  folder: string
}): Promise<MailCatcher> {
  const letters = new LetterBox(options.folder)
  const smtp = new SMTPServer({
    // Demo and development on one machine: no password, no certificate.
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    size: LARGEST,
    onData(stream, _session, done) {
      buffer(stream).then(
        (raw) => {
          if (stream.sizeExceeded) return done(new Error('The message is larger than 30 MB'))
          letters.keep(raw)
          done()
        },
        (error: Error) => done(error),
      )
    },
  })
  // A sender that hangs up in the middle is its own problem.
  smtp.on('error', (error) => console.error(error.message))
  const inbox = createInbox(letters)
  smtp.listen(options.smtpPort, options.host)
  inbox.listen(options.inboxPort, options.host)
  await Promise.all([once(smtp.server, 'listening'), once(inbox, 'listening')])

  return {
    smtpPort: (smtp.server.address() as AddressInfo).port,
    inboxPort: (inbox.address() as AddressInfo).port,
    close: async () => {
      inbox.closeAllConnections()
      await Promise.all([new Promise<void>((resolve) => inbox.close(() => resolve())), closeSmtp(smtp)])
    },
  }
}

function closeSmtp(smtp: SMTPServer): Promise<void> {
  return new Promise((resolve) => smtp.close(() => resolve()))
}
