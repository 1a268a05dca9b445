import { join } from 'node:path'
import { readCommandLine } from './command-line/options.ts'
import { readSettings } from './configuration/settings.ts'
import { startMailCatcher } from './mail/catcher.ts'

readCommandLine({
  usage: 'node tools/mail-catcher.ts',
  description:
    'Catches mail on SMTP_PORT, shows it on MAIL_UI_PORT and keeps each message as .eml in DATA_DIR/mail.',
})

const { HOST, SMTP_PORT, MAIL_UI_PORT, DATA_DIR } = readSettings(process.env)
const catcher = await startMailCatcher({
  host: HOST,
  smtpPort: SMTP_PORT,
  inboxPort: MAIL_UI_PORT,
  folder: join(DATA_DIR, 'mail'),
})
console.log(`Catching mail on ${HOST}:${catcher.smtpPort}; read it on http://localhost:${catcher.inboxPort}`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void catcher.close().then(() => process.exit(0)))
}
