import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDatabase } from '../../../../tools/testing/index.ts'
import { openDatabase } from '../database.ts'
import { internalKey, startApi, type TestApi } from '../testing/api.ts'

let api: TestApi
let deliveryUrl: string
beforeAll(async () => {
  const database = await createDatabase()
  deliveryUrl = database.deliveryUrl
  api = await startApi({}, Promise.resolve(database))
})
afterAll(() => api.close())

const send = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${api.origin}/v1/feedback`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const vote = (path: string, found: boolean) => ({ kind: 'vote', site: 'osloregionen', path, found })
const message = { kind: 'contact', site: 'oslopolitan', message: 'Hello', email: 'a@example.org' }
const messages = async () =>
  (await api.store.query<{ message: unknown }>('SELECT message FROM intake.messages')).rows

describe('POST /v1/feedback', () => {
  test('keeps a message, and queues its way to the staff', async () => {
    const answer = await send(message)
    expect(answer.status).toBe(202)
    expect(await answer.json()).toEqual({ received: true })
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await messages()).toEqual([{ message }])
    const { rows } = await api.store.query('SELECT task_identifier FROM graphile_worker.jobs')
    expect(rows).toEqual([{ task_identifier: 'take-in' }])
  })

  test('keeps once what was sent twice at the same time, and what another sends as well', async () => {
    const before = (await messages()).length
    const twice = { ...message, message: 'Pressed twice' }
    const from = (client: string) => ({ authorization: `Bearer ${internalKey}`, 'x-client-address': client })
    const answers = await Promise.all([send(twice), send(twice), send(twice, from('10.0.0.9'))])
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202])
    expect(await messages()).toHaveLength(before + 2)
  })

  test('counts votes by page, and keeps nothing else of them', async () => {
    for (const found of [true, false]) expect((await send(vote('/aktuelt', found))).status).toBe(202)
    await send(vote('/rapporter', true))
    const { rows } = await api.store.query('SELECT path, found, missed FROM intake.votes ORDER BY path')
    expect(rows).toEqual([
      { path: '/aktuelt', found: 1, missed: 1 },
      { path: '/rapporter', found: 1, missed: 0 },
    ])
  })

  test.each<[string, unknown, string]>([
    ['nothing written', { ...message, message: '  ' }, 'message'],
    ['more than 5,000 signs', { ...message, message: 'a'.repeat(5001) }, 'message'],
    ['an address that is none', { ...message, email: 'a@' }, 'email'],
    ['another site', { ...message, site: 'example' }, 'site'],
    ['another kind', { ...message, kind: 'praise' }, 'kind'],
    ['a page of somebody else', { ...message, path: '//example.org' }, 'path'],
    ['a vote that is neither yes nor no', vote('/aktuelt', JSON.parse('null')), 'found'],
    ['a field that is not known', { ...message, phone: '1' }, 'body'],
    ['no object', [], 'body'],
  ])('refuses %s, naming it', async (_what, body, parameter) => {
    const before = await messages()
    const answer = await send(body)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ errors: [{ parameter }] })
    expect(await messages()).toEqual(before)
  })

  test('refuses what is no JSON, too large, or of another kind', async () => {
    expect((await send('{')).status).toBe(400)
    expect((await send({ ...message, message: 'a'.repeat(40_000) })).status).toBe(413)
    expect((await send('kind=vote', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(
      415,
    )
    expect((await send(message, { authorization: 'Bearer guess' })).status).toBe(401)
  })

  test('is not read, nor sent to by pages of others', async () => {
    const got = await api.get('/v1/feedback')
    expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST, OPTIONS'])
    const options = await fetch(`${api.origin}/v1/feedback`, { method: 'OPTIONS' })
    expect(options.headers.get('allow')).toBe('POST, OPTIONS')
    expect(options.headers.get('access-control-allow-methods')).not.toContain('POST')
  })

  test('lets its role add, and neither read what others have sent nor touch the queue', async () => {
    const db = openDatabase({ read: deliveryUrl, write: deliveryUrl }, () => undefined)
    try {
      for (const forbidden of [
        'SELECT * FROM intake.messages',
        'SELECT * FROM intake.votes',
        "INSERT INTO intake.messages (message) VALUES ('{}')",
        "SELECT graphile_worker.add_job('rebuild')",
      ])
        await expect(db.query(forbidden)).rejects.toThrow('permission denied')
    } finally {
      await db.close()
    }
  })
})

test('an address that sends much more than people do is asked to wait', async () => {
  const strict = await startApi({ RATE_LIMIT_ANONYMOUS: '300', APP_MODE: 'production' }, createDatabase())
  try {
    const statuses: number[] = []
    for (let n = 0; n < 5; n += 1) {
      const answer = await fetch(`${strict.origin}/v1/feedback`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-forwarded-for': `10.0.0.${n}`,
          'x-client-address': `${n}`,
        },
        body: JSON.stringify({ ...message, message: `Number ${n}` }),
      })
      statuses.push(answer.status)
    }
    expect(statuses).toEqual([202, 202, 202, 429, 429])
  } finally {
    await strict.close()
  }
})
