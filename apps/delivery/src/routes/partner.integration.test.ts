import { createKey } from '@osloregionen/partners'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createDatabase } from '../../../../tools/testing/index.ts'
import { startApi, type TestApi } from '../testing/api.ts'
import { PartnerPages } from '../testing/partner-pages.ts'
import { makePartner, type TestPartner } from '../testing/partners.ts'

let api: TestApi
let pages: PartnerPages
let own: TestPartner
let other: TestPartner
beforeAll(async () => {
  api = await startApi({ APP_MODE: 'demo' }, createDatabase())
  pages = new PartnerPages(api)
  own = await makePartner(api, { emails: ['nett@example.org'] })
  other = await makePartner(api, { name: 'Moss kommune', emails: ['moss@example.org'] })
})
afterAll(() => api?.close())

const jobs = () =>
  api.store.query<{ payload: object }>(`SELECT j.payload FROM graphile_worker._private_jobs j
    JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'mail-sign-in'`)
const post: PartnerPages['post'] = (...given) => pages.post(...given)
const linkFor = (email: string) => pages.linkFor(email)
const signIn = (email = 'nett@example.org') => pages.signIn(email)
const page = (headers: Record<string, string> = {}, query = '') => pages.text(`/partner${query}`, headers)

describe('asking for a link', () => {
  beforeEach(() => api.store.query('DELETE FROM graphile_worker._private_jobs'))

  it('queues one mail, and says the same whether the address is known or not', async () => {
    const known = await post('/partner/link', { email: ' Nett@example.org' })
    await post('/partner/link', { email: 'nett@example.org' })
    const unknown = await post('/partner/link', { email: 'stranger@example.org' })
    for (const answer of [known, unknown]) {
      expect(answer.status).toBe(303)
      expect(answer.headers.get('location')).toBe('/partner/sent?language=nb')
    }
    const { rows } = await jobs()
    expect(rows.map(({ payload }) => payload)).toEqual([
      { email: 'nett@example.org', language: 'nb' },
      { email: 'stranger@example.org', language: 'nb' },
    ])
  })

  it('says what is wrong with what is no address, and keeps what was written', async () => {
    const answer = await post('/partner/link', { email: '"><script>' })
    expect(answer.status).toBe(400)
    const text = await answer.text()
    expect(text).toContain('Skriv en e-postadresse')
    expect(text).toContain('value="&quot;&gt;&lt;script&gt;"')
    expect((await jobs()).rows).toEqual([])
  })
})

describe('signing in', () => {
  it('takes a press of a button, so that programs that look into mails use up no link', async () => {
    const token = await linkFor('nett@example.org')
    for (let look = 0; look < 3; look += 1)
      expect((await api.get(`/partner/sign-in?token=${token}`)).status).toBe(200)
    expect((await post('/partner/sign-in', { token })).status).toBe(303)
    const again = await post('/partner/sign-in', { token })
    expect(again.status).toBe(410)
    expect(await again.text()).toContain('Lenken virker ikke lenger')
  })

  it('gives a cookie that scripts, other paths and pages of others do not get', async () => {
    const answer = await post('/partner/sign-in', { token: await linkFor('nett@example.org') })
    const cookie = answer.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(
      /^__Secure-partner=[\w-]{43}; Max-Age=28800; Path=\/partner; HttpOnly; SameSite=Strict; Secure$/,
    )
    expect((await api.get('/v1/news', { cookie })).headers.get('set-cookie')).toBeNull()
  })

  it('ends with signing out, also for whoever kept the cookie', async () => {
    const cookie = await signIn()
    expect(await page(cookie)).toContain('Lillestrøm kommune')
    await post('/partner/sign-out', {}, cookie)
    expect(await page(cookie)).toContain('Send lenke')
  })

  it('cannot be done, nor anything else, from a page of somebody else', async () => {
    const cookie = await signIn()
    const foreign = { ...cookie, 'sec-fetch-site': 'cross-site' }
    for (const path of ['/partner/sign-in', '/partner/sign-out', `/partner/keys/${own.keyId}/revoke`])
      expect((await post(path, { token: 'x' }, foreign)).status, path).toBe(403)
    expect(await page(cookie)).toContain('Lillestrøm kommune')
  })
})

describe('an address below it where there is no page', () => {
  it('leads people back, in their language, and is a problem for programs', async () => {
    const answer = await api.get('/partner/nokler?language=en', { accept: 'text/html' })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
    const text = await answer.text()
    expect(text).toContain('<h1>There is no such page</h1>')
    expect(text).toContain('href="/partner?language=en"')
    expect(await page({ accept: 'text/html' }, '/nokler?language=x')).toContain('Siden finnes ikke')
    expect(await (await api.get('/partner/nokler', { accept: 'application/json' })).json()).toMatchObject({
      status: 404,
      title: 'Nothing is here',
    })
  })
})

describe('the page', () => {
  it('shows keys and use, in both languages, and is kept by nobody', async () => {
    await api.get('/v1/news', own.authorization)
    const cookie = await signIn()
    const answer = await api.get('/partner', cookie)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const text = await answer.text()
    expect(text).toContain(`<code>${own.key.slice(0, 10)}…</code>`)
    expect(text).toContain('<code>/v1/news</code>')
    expect(text).not.toContain(own.key.slice(10))
    expect(text).not.toContain('Moss')
    const english = await page(cookie, '?language=en')
    expect(english).toContain('<html lang="en">')
    expect(english).toContain('6,000 requests a minute')
  })

  it('replaces a key, and shows the new one once', async () => {
    const cookie = await signIn()
    const { id } = await createKey(api.store, {
      partnerId: own.partner.id,
      name: 'Intranett',
      createdBy: 'x',
      expiresAt: null,
    })
    const answer = await post(`/partner/keys/${id}/replace`, {}, cookie)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const key = />(orp_[\w-]+)</.exec(await answer.text())?.[1] ?? ''
    expect(key).toHaveLength(47)
    const again = await post(`/partner/keys/${id}/replace`, {}, cookie)
    expect(again.status).toBe(409)
    expect(await again.text()).not.toContain('orp_')
    expect(await page(cookie)).toContain('Byttet, virker til')
    expect(await page(cookie)).not.toContain(key.slice(10))
  })

  it('takes a key back; never one of another partner', async () => {
    const cookie = await signIn()
    await post(`/partner/keys/${other.keyId}/revoke`, {}, cookie)
    expect((await post(`/partner/keys/${other.keyId}/replace`, {}, cookie)).status).toBe(409)
    expect(await page(await signIn('moss@example.org'))).not.toContain('Trukket tilbake')
    await post(`/partner/keys/${own.keyId}/revoke`, {}, cookie)
    expect(await page(cookie)).toContain('Trukket tilbake')
  })

  it('leads whoever is not signed in to where they can', async () => {
    for (const cookie of ['', '__Secure-partner=', `__Secure-partner=${'x'.repeat(43)}`]) {
      const answer = await post(`/partner/keys/${own.keyId}/replace`, {}, { cookie })
      expect(answer.status).toBe(303)
      expect(answer.headers.get('location')).toBe('/partner?language=nb')
    }
  })

  it('takes forms where no other address does', async () => {
    const feedback = await post('/v1/feedback', { kind: 'vote' })
    expect(feedback.status).toBe(415)
  })
})
