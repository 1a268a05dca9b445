import { readFileSync, readdirSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../testing/folder.ts'
import { startMailCatcher } from './catcher.ts'

const letterSchema = z.object({
  id: z.string(),
  to: z.array(z.string()),
  subject: z.string(),
  text: z.string(),
})

const MESSAGE = [
  'From: Osloregionen <post@example.no>',
  'To: kari@example.no',
  'Subject: =?utf-8?Q?Nytt_passord_p=C3=A5_vei?=',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Hei, Kari!',
  '--b',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p onclick="x()">Hei, <b>Kari</b>!</p><script>alert(1)</script>',
  '--b--',
]

test('keeps a message as it came and shows it as JSON, page, HTML and file', async () => {
  const { inbox, folder, smtpPort } = await start()
  await deliver(smtpPort, MESSAGE)

  const letters = z.array(letterSchema).parse(await (await fetch(`${inbox}/messages`)).json())
  expect(letters).toMatchObject([
    { to: ['kari@example.no'], subject: 'Nytt passord på vei', text: expect.stringContaining('Hei, Kari!') },
  ])
  const id = letters[0]?.id ?? ''
  expect(readdirSync(folder)).toEqual([`${id}.eml`])
  expect(readFileSync(join(folder, `${id}.eml`), 'utf8').trimEnd()).toContain(MESSAGE.join('\r\n'))
  expect(await (await fetch(`${inbox}/messages/${id}.eml`)).text()).toContain('Subject: =?utf-8?Q?')
  expect(await (await fetch(inbox)).text()).toContain('Nytt passord på vei')
  expect(await (await fetch(`${inbox}/messages/${id}`)).text()).toContain('<iframe sandbox')
})

test('lets no script of a message run', async () => {
  const { inbox, smtpPort } = await start()
  await deliver(smtpPort, MESSAGE)
  const [letter] = z.array(letterSchema).parse(await (await fetch(`${inbox}/messages`)).json())
  const html = await fetch(`${inbox}/messages/${letter?.id}.html`)
  expect(html.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/)
})

test('finds the messages of one recipient', async () => {
  const { inbox, smtpPort } = await start()
  await deliver(smtpPort, MESSAGE)
  await deliver(smtpPort, MESSAGE.with(1, 'To: ola@example.no'))
  const found = z.array(letterSchema).parse(await (await fetch(`${inbox}/messages?to=ola@example.no`)).json())
  expect(found.map(({ to }) => to)).toEqual([['ola@example.no']])
})

test('shows a message whose subject looks like markup as text', async () => {
  const { inbox, smtpPort } = await start()
  await deliver(smtpPort, MESSAGE.with(2, 'Subject: <script>alert(1)</script>'))
  expect(await (await fetch(inbox)).text()).not.toContain('<script>')
})

test.each(['/messages/nothing', '/messages/../secrets.json', '/messages/20260101000000000-0000'])(
  'answers 404 for %s',
  async (path) => {
    const { inbox } = await start()
    expect((await fetch(inbox + path)).status).toBe(404)
  },
)

async function start() {
  const folder = join(temporaryFolder(), 'mail')
  const catcher = await startMailCatcher({ host: '127.0.0.1', smtpPort: 0, inboxPort: 0, folder })
  onTestFinished(() => catcher.close())
  return { folder, smtpPort: catcher.smtpPort, inbox: `http://127.0.0.1:${catcher.inboxPort}` }
}

/** Speaks SMTP as a sender does: one command for each answer. */
async function deliver(port: number, message: string[]): Promise<void> {
  const commands = [
    'HELO example.no',
    'MAIL FROM:<post@example.no>',
    'RCPT TO:<kari@example.no>',
    'DATA',
    `${message.join('\r\n')}\r\n.`,
    'QUIT',
  ]
  const socket = connect(port, '127.0.0.1')
  socket.setTimeout(5_000, () => socket.destroy(new Error('The mail catcher does not answer')))
  for await (const line of createInterface(socket)) {
    expect(line).toMatch(/^[23]/)
    const next = commands.shift()
    if (!next) break
    socket.write(`${next}\r\n`)
  }
}
