import { randomUUID } from 'node:crypto'
import { createWebhook, findWebhook, listWebhooks } from '@osloregionen/partners/webhooks'
import { sampleMunicipality, sampleNews } from '@osloregionen/content-store/testing'
import { readState } from '@osloregionen/content-store/read'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createDatabase } from '../../../../tools/testing/index.ts'
import { startApi, type TestApi } from '../testing/api.ts'
import { PartnerPages } from '../testing/partner-pages.ts'
import { makePartner, type TestPartner } from '../testing/partners.ts'

let api: TestApi
let pages: PartnerPages
let own: TestPartner
let other: TestPartner
let cookie: { cookie: string }
let id: string
beforeAll(async () => {
  // Port 4000 is nobody's: what is sent is the business of the worker.
  const settings = { APP_MODE: 'demo', WEBHOOK_PRIVATE_TARGETS: '127.0.0.1:4000' }
  api = await startApi(settings, createDatabase())
  pages = new PartnerPages(api)
  await api.store.publish(
    sampleNews({ slug: 'sak' }),
    sampleMunicipality('3205', '3030', { slug: 'lillestrom' }),
  )
  await api.caughtUp()
})
afterAll(() => api?.close())
beforeEach(async () => {
  const email = `${randomUUID()}@example.org`
  own = await makePartner(api, { emails: [email] })
  other = await makePartner(api, { name: 'Moss kommune', emails: [`moss-${email}`] })
  cookie = await pages.signIn(email)
  id = await make(own)
})

const url = 'http://127.0.0.1:4000/hook'
async function make({ partner }: TestPartner): Promise<string> {
  const wanted = {
    partnerId: partner.id,
    url,
    description: 'Nyheter',
    events: ['document.published'],
    filter: { type: 'news' },
  }
  return (await createWebhook(api.store, wanted, await readState(api.store))).webhook.id
}
const path = (verb = '', of = id) => `/partner/webhooks/${of}${verb}`
const post = (address: string, fields: Record<string, string> = {}) => pages.post(address, fields, cookie)
const look = (address: string) => pages.text(address, cookie)
const found = () => findWebhook(api.store, { partnerId: own.partner.id, id })
const jobs = async () => {
  const { rows } = await api.store.query<{ task: string }>(
    `DELETE FROM graphile_worker._private_jobs job USING graphile_worker._private_tasks task
      WHERE task.id = job.task_id RETURNING task.identifier AS task`,
  )
  return rows.map(({ task }) => task)
}
/** Presses a button, and reads where that leads. */
async function press(verb: string, fields: Record<string, string> = {}): Promise<string> {
  const answer = await post(path(verb), fields)
  expect(answer.status).toBe(303)
  return look(answer.headers.get('location') ?? '')
}
const secretsIn = (html: string) => html.match(/whsec_[\w+/=]+/g) ?? []
const secretOf = async () => {
  const { rows } = await api.store.query<{ secret: string; previous_secret: string | null }>(
    'SELECT secret, previous_secret FROM partners.webhooks WHERE id = $1',
    [id],
  )
  return rows[0]
}

describe('the webhooks of a partner', () => {
  test('are listed with where, what and how they are, each with a page of its own in both languages', async () => {
    const overview = await look('/partner')
    expect(overview).toContain(`href="${path('?language=nb')}">${url}</a>`)
    expect(overview).toContain('<code>type=news</code>')
    const norwegian = await look(path())
    for (const text of ['Nyheter', url, 'Aktiv', 'Publisert', 'Ingenting er sendt ennå'])
      expect(norwegian).toContain(text)
    expect(await look(path('?language=en'))).toContain('Nothing has been sent yet')
    const { secret = '?' } = (await secretOf()) ?? {}
    expect(overview + norwegian).not.toContain(secret)
  })

  test('say why they were switched off, and go on when they are switched on', async () => {
    await api.store.query(
      `UPDATE partners.webhooks SET state = 'failed', state_reason = 'gone' WHERE id = $1`,
      [id],
    )
    expect(await look(path())).toContain('serveren deres svarte 410')
    expect(await press('/start')).toContain('Webhooken er slått på')
    expect(await found()).toMatchObject({ state: 'active', stateReason: null })
    expect(await press('/pause')).toContain('satt på pause')
    const { stoppedAt } = (await found()) ?? {}
    expect(await press('/pause')).toContain('Siden')
    expect(await found()).toMatchObject({ state: 'paused', stoppedAt })
    expect(stoppedAt).toBeInstanceOf(Date)
  })

  test('are tried, and show what came of it', async () => {
    await jobs()
    expect(await press('/ping')).toContain('Testmeldingen er på vei')
    expect(await jobs()).toEqual(['tell-webhooks'])
    expect(await look(path())).toContain('Ikke sendt ennå')
    const { rows } = await api.store.query<{ id: string }>(
      `UPDATE partners.deliveries SET state = 'failed' WHERE webhook_id = $1 RETURNING id`,
      [id],
    )
    const delivery = rows[0]?.id ?? ''
    await api.store.query(
      `INSERT INTO partners.attempts (delivery_id, at, error, detail, milliseconds)
       VALUES ($1, '2026-11-28T10:00:00Z', 'The connection was <refused>', NULL, 12)`,
      [delivery],
    )
    const failed = await look(path())
    expect(failed).toContain('Ikke levert')
    expect(failed).toContain('<span lang="en">The connection was &lt;refused&gt;</span>')
    await api.store.query(
      `INSERT INTO partners.attempts (delivery_id, at, error, detail, milliseconds)
       VALUES ($1, '2026-11-28T10:05:00Z', 'address-unknown', '<b>.example', 12)`,
      [delivery],
    )
    expect(await look(path())).toContain(
      '<span lang="nb">Vi fant ingen server som heter &lt;b&gt;.example.</span>',
    )
    expect(await look(path('?language=en'))).toContain(
      '<span lang="en">We found no server of the name &lt;b&gt;.example.</span>',
    )
    await press('/resend', { delivery })
    expect(await found()).toMatchObject({ waiting: 1 })
    expect((await post(path('/resend'), { delivery: randomUUID() })).status).toBe(404)
  })

  test('tell again from a revision', async () => {
    expect(await press('/replay', { since: '0' })).toContain('blir sendt på nytt')
    expect(await found()).toMatchObject({ revision: 0 })
    for (const since of ['-1', '1.5', 'x', '9'.repeat(30)])
      expect((await post(path('/replay'), { since })).status, since).toBe(400)
  })

  test('get a new secret that is shown once; a second press takes away neither', async () => {
    const before = await secretOf()
    const answers = await Promise.all([post(path('/secret')), post(path('/secret'))])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const shown = secretsIn((await Promise.all(answers.map((answer) => answer.text()))).join(''))
    expect(shown).toHaveLength(1)
    expect(await secretOf()).toEqual({ secret: shown[0], previous_secret: before?.secret })
    expect(await look(path())).toContain('både den nye og den forrige hemmeligheten')
    const again = await post(path('/secret'), { again: 'yes' })
    expect(secretsIn(await again.text())).toEqual([(await secretOf())?.secret])
    expect((await secretOf())?.previous_secret).toBe(shown[0])
  })

  test('are deleted after a question, and a second press does no harm', async () => {
    expect(await look(path('/delete'))).toContain('Vil du slette webhooken?')
    expect(await found()).toBeDefined()
    expect(await press('/delete')).toContain('Webhooken er slettet')
    expect(await found()).toBeUndefined()
    await press('/delete')
    expect((await api.get(path(), cookie)).status).toBe(404)
  })

  test('are made from a form, with the secret shown this once', async () => {
    const fields = {
      url: `${url}/ny`,
      description: 'Alt om kommunen',
      'document.published': 'on',
      'document.unpublished': 'on',
      type: '',
      municipality: '3205',
    }
    const answer = await post('/partner/webhooks', fields)
    expect(answer.status).toBe(201)
    expect(secretsIn(await answer.text())).toHaveLength(1)
    const [, made] = await listWebhooks(api.store, own.partner.id)
    expect(made).toMatchObject({
      url: `${url}/ny`,
      events: ['document.published', 'document.unpublished'],
      filter: { municipality: '3205' },
    })
    const twice = await post('/partner/webhooks', fields)
    expect(twice.status).toBe(400)
    expect(await twice.text()).toContain('Dere har allerede en webhook')
    expect(await listWebhooks(api.store, own.partner.id)).toHaveLength(2)
  })

  test.each([
    ['an address within', { url: 'https://10.0.0.1/hook' }, 'Skriv en https-adresse'],
    ['what is no address', { url: '"><script>' }, 'Skriv en https-adresse'],
    ['no event', { 'document.published': undefined }, 'Velg minst én hendelse'],
    ['a municipality elsewhere', { municipality: '4601' }, 'Skriv nummeret til en kommune'],
    ['a number of another form', { municipality: 'Moss' }, 'Skriv nummeret til en kommune'],
  ])('are not made of %s, and what was written is kept', async (_what, wrong, message) => {
    const right = { url: `${url}/x`, description: 'Kladd', type: 'news', municipality: '' }
    const given = { ...right, 'document.published': 'on', ...wrong }
    const fields = Object.entries(given).filter((field): field is [string, string] => field[1] !== undefined)
    const answer = await post('/partner/webhooks', Object.fromEntries(fields))
    expect(answer.status).toBe(400)
    const text = await answer.text()
    expect(text).toContain(message)
    expect(text).toContain('value="Kladd"')
    expect(text).not.toContain('<script>')
    expect(await listWebhooks(api.store, own.partner.id)).toHaveLength(1)
  })
})

describe('webhooks are kept from', () => {
  const verbs = ['/ping', '/pause', '/start', '/secret', '/replay', '/resend']
  const fields = { since: '0', delivery: randomUUID() }

  test('other partners, who are answered as if there were none', async () => {
    const theirs = await make(other)
    const before = await findWebhook(api.store, { partnerId: other.partner.id, id: theirs })
    const unknown = await look(path('', randomUUID()))
    for (const address of [path('', theirs), path('/delete', theirs)]) {
      const answer = await api.get(address, cookie)
      expect([answer.status, await answer.text()]).toEqual([404, unknown])
    }
    for (const verb of verbs) {
      const answer = await post(path(verb, theirs), fields)
      expect([verb, answer.status, await answer.text()]).toEqual([verb, 404, unknown])
    }
    await post(path('/delete', theirs))
    expect(await findWebhook(api.store, { partnerId: other.partner.id, id: theirs })).toEqual(before)
  })

  test('partners whose agreement is without them', async () => {
    const email = `${randomUUID()}@example.org`
    const without = await makePartner(api, { emails: [email], scopes: ['usage'] })
    id = await make(without)
    cookie = await pages.signIn(email)
    expect(await look('/partner')).not.toContain('Webhooks')
    expect((await api.get(path(), cookie)).status).toBe(404)
    expect((await api.get('/partner/webhooks/new', cookie)).status).toBe(404)
    for (const address of ['/partner/webhooks', ...verbs.map((verb) => path(verb)), path('/delete')])
      expect((await post(address, fields)).status, address).toBe(404)
    expect(await findWebhook(api.store, { partnerId: without.partner.id, id })).toBeDefined()
  })

  test('whoever is not signed in, and pages of others', async () => {
    for (const address of ['/partner/webhooks', ...[...verbs, '/delete'].map((verb) => path(verb))]) {
      expect((await pages.post(address, fields)).headers.get('location'), address).toBe(
        '/partner?language=nb',
      )
      const foreign = { ...cookie, 'sec-fetch-site': 'cross-site' }
      expect((await pages.post(address, fields, foreign)).status, address).toBe(403)
    }
    for (const address of [path(), path('/delete'), '/partner/webhooks/new'])
      expect((await api.get(address)).headers.get('location')).toBe('/partner?language=nb')
    expect(await found()).toMatchObject({ state: 'active' })
  })
})
