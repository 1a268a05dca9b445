import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, password } from '../../testing/newsroom.ts'
import type { Newsroom } from '../../testing/newsroom.ts'
import { roles } from '../../domain/roles.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const others = roles.filter((role) => role !== 'admin')
const somebody = (email: string) => ({ name: 'Ny Bruker', email, password, role: 'admin' })

describe('accounts', () => {
  it.each([...others, 'stranger'] as const)('are not made by %s, in any way', async (as) => {
    const answer = await newsroom.rest('POST', 'users', { as, body: somebody(`${as}2@example.org`) })
    expect([401, 403]).toContain(answer.status)
    const query = `mutation { createUser(data: {name: "x", email: "${as}3@example.org", password: "${password}", role: admin}) { id } }`
    const { body } = await newsroom.graphql(query, { as })
    expect(body.data ?? null).toMatchObject(as === 'stranger' ? {} : { createUser: null })
    expect(await newsroom.sql('SELECT 1 FROM users WHERE email LIKE $1', [`${as}_@example.org`])).toEqual([])
  })

  it.each(others)('do not let %s become somebody else', async (as) => {
    const me = `users/${newsroom.staff[as].id}`
    const { status } = await newsroom.rest('PATCH', me, { as, body: { role: 'admin', name: 'Nytt Navn' } })
    expect(status).toBe(200)
    const [row] = await newsroom.sql('SELECT role, name FROM users WHERE id = $1', [newsroom.staff[as].id])
    expect(row).toEqual({ role: as, name: 'Nytt Navn' })
    const other = await newsroom.rest('PATCH', `users/${newsroom.staff.admin.id}`, {
      as,
      body: { name: 'x' },
    })
    expect(other.status).toBe(403)
    expect((await newsroom.rest('DELETE', `users/${newsroom.staff.admin.id}`, { as })).status).toBe(403)
    expect(
      (await newsroom.rest('POST', 'users/unlock', { as, body: { email: 'admin@example.org' } })).status,
    ).toBe(403)
  })

  it('keep their secrets: no answer holds a hash, a salt, a token or a session', async () => {
    for (const address of ['users', 'users/me', `users/${newsroom.staff.editor.id}`]) {
      const { body } = await newsroom.rest('GET', address, { as: 'admin' })
      expect(JSON.stringify(body)).not.toMatch(/"(hash|salt|resetPasswordToken)"/)
    }
  })

  it('are made by an administrator, with a good password only', async () => {
    const make = (word: string) =>
      newsroom.rest('POST', 'users', { as: 'admin', body: { ...somebody('ny@example.org'), password: word } })
    const refused = await make('kort')
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toContain('minst 12 tegn')
    expect((await make('en helt annen setning')).status).toBe(201)
  })

  it('always have one administrator left', async () => {
    const admins = await newsroom.sql("SELECT id FROM users WHERE role = 'admin' AND id <> $1", [
      newsroom.staff.admin.id,
    ])
    for (const { id } of admins) await newsroom.rest('DELETE', `users/${String(id)}`, { as: 'admin' })
    const me = `users/${newsroom.staff.admin.id}`
    expect((await newsroom.rest('PATCH', me, { as: 'admin', body: { role: 'author' } })).status).toBe(400)
    expect((await newsroom.rest('DELETE', me, { as: 'admin' })).status).toBe(400)
  })
})

describe('a stranger', () => {
  it.each([
    ['POST', 'users/first-register'],
    ['GET', 'users/init'],
    ['POST', 'users/unlock'],
    ['POST', 'users/refresh-token'],
    ['GET', 'users'],
    ['GET', 'access'],
    ['GET', 'globals/site-osloregionen'],
    ['GET', 'globals/organisation'],
    ['GET', 'payload-preferences/x'],
    ['GET', 'payload-locked-documents'],
    ['GET', 'payload-jobs/run'],
    ['GET', 'payload-kv'],
    ['GET', 'payload-migrations'],
    ['GET', 'og'],
    ['GET', 'news/count'],
    ['GET', 'finnes-ikke'],
  ])('gets nothing from %s %s', async (method, address) => {
    const answer = await newsroom.rest(method, address, method === 'POST' ? { body: {} } : {})
    expect([401, 403, 404]).toContain(answer.status)
    expect(answer.headers.get('Cache-Control')).toBe('private, no-store')
  })

  it('cannot turn a POST into a GET', async () => {
    const answer = await newsroom.rest('POST', 'users/login', {
      body: {},
      headers: { 'X-Payload-HTTP-Method-Override': 'GET' },
    })
    expect(answer.status).toBe(400)
  })

  it('gets 401 from GraphQL, also for what REST lets anybody ask', async () => {
    for (const query of [
      '{ allNews { docs { id } } }',
      '{ __schema { types { name } } }',
      '{ meUser { token } }',
    ]) {
      expect((await newsroom.graphql(query)).status).toBe(401)
    }
  })

  it('asks who is signed in, and is told nobody', async () => {
    const { status, body } = await newsroom.rest('GET', 'users/me')
    expect([status, body.user]).toEqual([200, null])
  })

  it('is locked out after wrong passwords, and told the same whether the account exists', async () => {
    const login = (email: string) =>
      newsroom.rest('POST', 'users/login', { body: { email, password: 'feil' } })
    const unknown = await login('ingen@example.org')
    const known = await login('reviewer@example.org')
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
  })

  it('who forgot the password gets a mail in the queue, with a link that works once', async () => {
    const ask = (email: string) => newsroom.rest('POST', 'users/forgot-password', { body: { email } })
    const unknown = await ask('ingen@example.org')
    const known = await ask('author@example.org')
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
    const jobs = await newsroom.sql(
      `SELECT p.payload FROM graphile_worker._private_jobs p JOIN graphile_worker._private_tasks t ON t.id = p.task_id
       WHERE t.identifier = 'send-mail'`,
    )
    expect(jobs).toHaveLength(1)
    const mail = JSON.stringify(jobs[0]?.payload)
    expect(mail).toContain('author@example.org')
    expect(mail).toContain('Velg nytt passord')
    const token = /\/admin\/reset\/([0-9a-f]+)/.exec(mail)?.[1] ?? ''
    const reset = (word: string) =>
      newsroom.rest('POST', 'users/reset-password', { body: { token, password: word } })
    expect((await reset('kort')).status).toBe(400)
    expect((await reset('ny lang setning her')).status).toBe(200)
    expect((await reset('enda en lang setning')).status).toBe(403)
  })
})
