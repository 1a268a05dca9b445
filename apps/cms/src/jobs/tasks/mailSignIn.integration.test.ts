import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openSession, putPartner } from '@osloregionen/partners'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { startMailCatcher, type MailCatcher } from '../../../../../tools/mail/catcher.ts'
import { openNewsroom, type Newsroom } from '../../testing/newsroom.ts'

let folder: string
let catcher: MailCatcher
let newsroom: Newsroom
let mailSignIn: typeof import('./mailSignIn.ts').mailSignIn
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mail-'))
  catcher = await startMailCatcher({ host: '127.0.0.1', smtpPort: 0, inboxPort: 0, folder })
  newsroom = await openNewsroom('demo', { SMTP_URL: `smtp://127.0.0.1:${catcher.smtpPort}` })
  ;({ mailSignIn } = await import('./mailSignIn.ts'))
})
afterAll(async () => {
  await newsroom.close()
  await catcher.close()
  await rm(folder, { recursive: true, force: true })
})

const partner = (name: string, number: number, active = true) =>
  putPartner(newsroom.payload.db.pool, {
    id: `0199c1d2-7b5e-7c3a-9d51-8f0a2b6c4e1${number}`,
    name,
    emails: ['nett@example.org'],
    scopes: [],
    perMinute: 6000,
    active,
    expiresAt: null,
  })
beforeEach(async () => {
  await newsroom.sql('DELETE FROM partners.partners')
  await partner('Lillestrøm kommune', 0)
  for (const mail of await readdir(folder)) await rm(path.join(folder, mail))
})

const Letters = z.array(
  z.object({ to: z.array(z.string()), subject: z.string(), text: z.string(), html: z.string() }),
)
const letters = async () =>
  Letters.parse(await (await fetch(`http://127.0.0.1:${catcher.inboxPort}/messages`)).json())
const ask = async (email = 'nett@example.org', language: 'nb' | 'en' = 'nb') => {
  await mailSignIn(newsroom.payload, { email, language })
  return letters()
}
const linksIn = (text: string) =>
  [...text.matchAll(/\S+\/partner\/sign-in\?\S+/g)].map(([link]) => new URL(link))

describe('the mail with a link to sign in', () => {
  it('reaches a contact of the partner, in words and in HTML, and opens the page once', async () => {
    const [mail, ...others] = await ask()
    expect(others).toEqual([])
    expect(mail).toMatchObject({ to: ['nett@example.org'], subject: 'Logg inn på partnersiden' })
    expect(mail?.text).toContain('Lenken virker i 30 minutter')
    const [link] = linksIn(mail?.text ?? '')
    expect(link?.origin).toBe(process.env['DELIVERY_URL'])
    const token = link?.searchParams.get('token') ?? ''
    expect(mail?.html).toContain(`sign-in?token=${token}"`)
    const open = () => openSession(newsroom.payload.db.pool, token)
    expect(await open()).toBeDefined()
    expect(await open()).toBeUndefined()
  })

  it('speaks English to who asked in English, and so does the page it leads to', async () => {
    const [mail] = await ask('nett@example.org', 'en')
    expect(mail?.subject).toBe('Sign in to the partner page')
    expect(mail?.text).toContain('Sign in for Lillestrøm kommune')
    expect(linksIn(mail?.text ?? '')[0]?.searchParams.get('language')).toBe('en')
  })

  it('has a link for each partner of the address, whatever their names hold', async () => {
    await partner('Fjord & <b>By</b>', 1)
    await partner('Stanset', 2, false)
    const [mail, ...others] = await ask()
    expect(others).toEqual([])
    expect(linksIn(mail?.text ?? '')).toHaveLength(2)
    expect(mail?.text).toContain('Logg inn for Fjord & <b>By</b>')
    expect(mail?.html).toContain('Fjord &amp; &lt;b&gt;By&lt;/b&gt;')
    expect(mail?.text).not.toContain('Stanset')
  })

  it('is not sent to a stranger', async () => {
    expect(await ask('stranger@example.org')).toEqual([])
  })

  it('leaves no token in the database that would open anything', async () => {
    const [mail] = await ask()
    const token = linksIn(mail?.text ?? '')[0]?.searchParams.get('token') ?? ''
    expect(token).toMatch(/^[\w-]{43}$/)
    const rows = await newsroom.sql(
      'SELECT to_jsonb(j)::text AS row FROM graphile_worker._private_jobs j UNION ALL SELECT to_jsonb(s)::text FROM partners.sign_ins s',
    )
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it('that could not be sent is an error, to be tried again, and its links never work', async () => {
    await catcher.close()
    await expect(ask()).rejects.toThrow()
    expect(await newsroom.sql('SELECT FROM partners.sign_ins')).toEqual([])
  })
})
