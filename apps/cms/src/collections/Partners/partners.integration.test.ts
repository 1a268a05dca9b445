import { createWebhook, findWebhook } from '@osloregionen/partners/webhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { roles } from '../../domain/roles.ts'
import { openNewsroom, password, type Newsroom } from '../../testing/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())
beforeEach(async () => {
  await newsroom.sql('DELETE FROM partners.partners')
  await newsroom.sql('DELETE FROM public.partners')
})

const given = { name: 'Lillestrøm kommune', contacts: ['Nett@Example.org ', 'nett@example.org'] }
const Created = z.object({ doc: z.object({ id: z.string() }) })
const FreshKey = z.object({ id: z.string(), key: z.string() })

async function make(data: object = given): Promise<string> {
  const { body } = await newsroom.rest('POST', 'partners', { as: 'editor', body: data })
  return Created.parse(body).doc.id
}
const makeKey = async (id: string, body: object = { name: 'Nettsted' }) => {
  const answer = await newsroom.rest('POST', `partners/${id}/keys`, { as: 'editor', body })
  return { status: answer.status, ...FreshKey.partial().parse(answer.body) }
}
/** A webhook that is as it is said to be. */
async function makeWebhook(partnerId: string, state: 'paused' | 'failed'): Promise<string> {
  const wanted = {
    partnerId,
    url: `https://www.lillestrom.example/${state}`,
    description: '',
    events: ['document.published'],
    filter: {},
  }
  const { pool } = newsroom.payload.db
  const { webhook } = await createWebhook(pool, wanted, { generation: 'x', revision: 0 })
  await fail(webhook.id, state)
  return webhook.id
}
const fail = (id: string, state: 'paused' | 'failed' = 'failed') =>
  newsroom.sql(
    `UPDATE partners.webhooks SET state = $2, state_reason = CASE $2 WHEN 'failed' THEN 'gone' END, stopped_at = now()
      WHERE id = $1`,
    [id, state],
  )
const known = async () =>
  newsroom.sql('SELECT name, emails, scopes, per_minute, active, expires_at FROM partners.partners')

describe('a partner', () => {
  it('is known to delivery from the moment it is saved, as it is saved', async () => {
    const id = await make()
    expect(await known()).toEqual([
      {
        name: given.name,
        emails: ['nett@example.org'],
        scopes: ['usage', 'webhooks'],
        per_minute: 6000,
        active: true,
        expires_at: null,
      },
    ])
    // A part of it is saved: the rest stays.
    const change = { perMinute: 600, expiresAt: '2027-06-30T10:00:00.000Z' }
    await newsroom.rest('PATCH', `partners/${id}`, { as: 'editor', body: change })
    expect(await known()).toEqual([
      expect.objectContaining({
        emails: ['nett@example.org'],
        per_minute: 600,
        expires_at: new Date('2027-06-30T22:00:00.000Z'),
      }),
    ])
    await newsroom.rest('DELETE', `partners/${id}`, { as: 'editor' })
    expect(await known()).toEqual([])
  })

  it('is not known to delivery when the change is undone', async () => {
    await newsroom.sql(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN IF NEW.name LIKE '%umulig%' THEN RAISE EXCEPTION 'refused'; END IF; RETURN NULL; END $$`)
    await newsroom.sql(`CREATE CONSTRAINT TRIGGER refuse AFTER INSERT OR UPDATE ON partners
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse()`)
    const id = await make()
    const before = await known()
    const change = { as: 'editor', body: { name: 'En umulig partner', perMinute: 60 } } as const
    expect((await newsroom.rest('PATCH', `partners/${id}`, change)).status).toBe(503)
    expect(
      (await newsroom.rest('POST', 'partners', { ...change, body: { ...given, ...change.body } })).status,
    ).toBe(503)
    expect(await known()).toEqual(before)
  })

  it.each([
    ['without a contact', { contacts: [] }],
    ['with a contact that is no address', { contacts: ['nett'] }],
    ['without a limit', { perMinute: null }],
    ['with a limit beyond reason', { perMinute: 1_000_000 }],
    ['with a scope that is none', { scopes: ['everything'] }],
  ])('is not saved %s', async (_what, change) => {
    const { status } = await newsroom.rest('POST', 'partners', {
      as: 'editor',
      body: { ...given, ...change },
    })
    expect(status).toBe(400)
    expect(await known()).toEqual([])
  })

  it('is for admins and editors alone, by REST and by GraphQL', async () => {
    const id = await make()
    const webhook = await makeWebhook(id, 'failed')
    const theirs = async () =>
      (await newsroom.sql('SELECT name FROM partners ORDER BY name')).map(({ name }) => name)
    for (const as of [...roles, 'stranger'] as const) {
      const isTrusted = as === 'admin' || as === 'editor'
      const [first, second] = [await makeKey(id, { name: `${as} 1` }), await makeKey(id, { name: `${as} 2` })]
      await fail(webhook)
      const answers = [
        await newsroom.rest('GET', 'partners', { as }),
        await newsroom.rest('GET', `partners/${id}`, { as }),
        await newsroom.rest('POST', 'partners', { as, body: { ...given, name: `Laget av ${as}` } }),
        await newsroom.rest('PATCH', `partners/${id}`, { as, body: { note: 'x' } }),
        await newsroom.rest('GET', `partners/${id}/keys`, { as }),
        await newsroom.rest('POST', `partners/${id}/keys`, { as, body: { name: as } }),
        await newsroom.rest('POST', `partners/${id}/keys/${first.id}/replace`, { as }),
        await newsroom.rest('POST', `partners/${id}/keys/${second.id}/revoke`, { as }),
        await newsroom.rest('POST', `partners/${id}/webhooks/${webhook}/start`, { as }),
        await newsroom.rest('DELETE', `partners?where[name][equals]=Laget av ${as}`, { as }),
      ]
      expect(
        answers.map(({ status }) => status < 300),
        as,
      ).toEqual(answers.map(() => isTrusted))
      const read = await newsroom.graphql('{ Partners { docs { name } } }', { as })
      expect(JSON.stringify(read.body).includes(given.name), as).toBe(isTrusted)
      const change = `mutation { updatePartner(id: "${id}", data: { note: "y" }) { id } }`
      const { body } = await newsroom.graphql(change, { as })
      expect(JSON.stringify(body).includes(`"id":"${id}"`), as).toBe(isTrusted)
      expect(await theirs()).toEqual([given.name])
    }
  })
})

describe('a key', () => {
  const rows = () =>
    newsroom.sql(
      'SELECT name, start, created_by, expires_at, revoked_at FROM partners.keys ORDER BY created_at',
    )

  it('is told to whoever makes it, once, and is written down nowhere', async () => {
    const id = await make()
    const { status, key = '' } = await makeKey(id)
    expect(status).toBe(201)
    expect(key).toMatch(/^orp_[\w-]{43}$/)
    expect(await rows()).toMatchObject([
      { name: 'Nettsted', start: key.slice(0, 10), created_by: 'editor@example.org' },
    ])
    const list = await newsroom.rest('GET', `partners/${id}/keys`, { as: 'editor' })
    expect(JSON.stringify(list.body)).toContain(key.slice(0, 10))
    const { rows: found } = await newsroom.payload.db.pool.query(
      `SELECT query_to_xml('SELECT * FROM partners.keys, partners.partners', true, false, '')::text AS everything`,
    )
    for (const text of [JSON.stringify(list.body), String(found[0]?.everything)])
      expect(text).not.toContain(key.slice(10))
  })

  it('ends with the day that was chosen, which must be one to come', async () => {
    const id = await make()
    expect((await makeKey(id, { name: 'Nettsted', expiresOn: '2020-01-01' })).status).toBe(400)
    expect((await makeKey(id, { name: 'Nettsted', expiresOn: '2090-06-30' })).status).toBe(201)
    expect(await rows()).toMatchObject([{ expires_at: new Date('2090-06-30T22:00:00Z') }])
  })

  it.each([
    [{}],
    [{ name: ' ' }],
    [{ name: 'x'.repeat(101) }],
    [{ name: 'x', expiresOn: 'soon' }],
    [{ name: 'x', id: 'y' }],
  ])('is not made of %j', async (body) => {
    const id = await make()
    expect((await makeKey(id, body)).status).toBe(400)
    expect(await rows()).toEqual([])
  })

  it('is one, however often the button is pressed: no two in use have the same name', async () => {
    const id = await make()
    const made = await Promise.all([makeKey(id), makeKey(id), makeKey(id)])
    expect(made.map(({ status }) => status).toSorted()).toEqual([201, 409, 409])
    const [first] = made.flatMap(({ id: keyId }) => keyId ?? [])
    await newsroom.rest('POST', `partners/${id}/keys/${first}/replace`, { as: 'editor' })
    expect((await makeKey(id)).status).toBe(409)
    // One that works no more keeps its name from nobody.
    await newsroom.sql('UPDATE partners.keys SET revoked_at = now()')
    expect((await makeKey(id)).status).toBe(201)
    expect((await makeKey(await make({ ...given, name: 'Moss kommune' }))).status).toBe(201)
  })

  it('can be replaced once, and taken back', async () => {
    const id = await make()
    const { id: keyId } = await makeKey(id)
    const replace = () => newsroom.rest('POST', `partners/${id}/keys/${keyId}/replace`, { as: 'admin' })
    const revoke = () => newsroom.rest('POST', `partners/${id}/keys/${keyId}/revoke`, { as: 'admin' })
    expect((await replace()).status).toBe(201)
    const again = await replace()
    expect(again.status).toBe(409)
    expect(JSON.stringify(again.body)).toContain('allerede byttet')
    expect((await revoke()).status).toBe(200)
    expect((await revoke()).status).toBe(409)
    expect(await rows()).toMatchObject([{ revoked_at: expect.any(Date) }, { revoked_at: null }])
  })

  it('is made for no page of somebody else, whoever is signed in in that browser', async () => {
    const id = await make()
    const login = { email: 'editor@example.org', password }
    const { token } = await newsroom.payload.login({ collection: 'users', data: login })
    const from = (origin: string) =>
      newsroom.rest('POST', `partners/${id}/keys`, {
        body: { name: 'Nettsted' },
        headers: { Cookie: `payload-token=${token}`, Origin: origin },
      })
    expect((await from('https://elsewhere.example')).status).toBe(401)
    expect(await rows()).toEqual([])
    expect((await from(newsroom.payload.config.serverURL)).status).toBe(201)
  })

  it('belongs to its partner', async () => {
    const [own, other] = [await make(), await make({ ...given, name: 'Moss kommune' })]
    const { id: keyId } = await makeKey(own)
    const elsewhere = await newsroom.rest('POST', `partners/${other}/keys/${keyId}/revoke`, { as: 'admin' })
    expect(elsewhere.status).toBe(409)
    const nowhere = '0199c1d2-7b5e-7c3a-9d51-8f0a2b6c4e10'
    expect((await makeKey(nowhere)).status).toBe(404)
    expect((await newsroom.rest('GET', 'partners/abc/keys', { as: 'admin' })).status).toBe(400)
    expect(await rows()).toMatchObject([{ revoked_at: null }])
  })
})

describe('a webhook', () => {
  const start = (partner: string, id: string) =>
    newsroom.rest('POST', `partners/${partner}/webhooks/${id}/start`, { as: 'editor' })
  const found = (partnerId: string, id: string) => findWebhook(newsroom.payload.db.pool, { partnerId, id })

  it('that was switched off is switched on again, once, and the worker is woken', async () => {
    const partner = await make()
    const id = await makeWebhook(partner, 'failed')
    await newsroom.sql('DELETE FROM graphile_worker._private_jobs')
    expect((await start(partner, id)).status).toBe(200)
    expect(await found(partner, id)).toMatchObject({ state: 'active', stateReason: null, stoppedAt: null })
    expect(await newsroom.sql('SELECT FROM graphile_worker._private_jobs')).toHaveLength(1)
    const again = await start(partner, id)
    expect(again.status).toBe(409)
    expect(JSON.stringify(again.body)).toContain('Webhooken er ikke slått av')
  })

  it('that its partner has paused stays so', async () => {
    const partner = await make()
    const id = await makeWebhook(partner, 'paused')
    expect((await start(partner, id)).status).toBe(409)
    expect(await found(partner, id)).toMatchObject({ state: 'paused' })
  })

  it('belongs to its partner', async () => {
    const [own, other] = [await make(), await make({ ...given, name: 'Moss kommune' })]
    const id = await makeWebhook(own, 'failed')
    expect((await start(other, id)).status).toBe(409)
    expect((await start(own, 'abc')).status).toBe(404)
    expect(await found(own, id)).toMatchObject({ state: 'failed' })
  })
})
