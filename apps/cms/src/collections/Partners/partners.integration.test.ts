import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { roles } from '../../domain/roles.ts'
import { openNewsroom, type Newsroom } from '../../testing/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())
beforeEach(() => newsroom.sql('DELETE FROM partners.partners'))

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
    for (const as of [...roles, 'stranger'] as const) {
      const isTrusted = as === 'admin' || as === 'editor'
      const answers = [
        await newsroom.rest('GET', 'partners', { as }),
        await newsroom.rest('GET', `partners/${id}`, { as }),
        await newsroom.rest('PATCH', `partners/${id}`, { as, body: { note: 'x' } }),
        await newsroom.rest('GET', `partners/${id}/keys`, { as }),
        await newsroom.rest('POST', `partners/${id}/keys`, { as, body: { name: 'x' } }),
        await newsroom.rest('DELETE', `partners?where[name][equals]=none`, { as }),
      ]
      expect(
        answers.map(({ status }) => status < 300),
        as,
      ).toEqual(answers.map(() => isTrusted))
      const graphql = await newsroom.graphql('{ Partners { docs { name } } }', { as })
      expect(JSON.stringify(graphql.body).includes(given.name), as).toBe(isTrusted)
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
