import { DeliveryList, Webhook, WebhookList, WebhookWithSecret } from '@osloregionen/contract'
import { sampleMunicipality, sampleNews } from '@osloregionen/content-store/testing'
import fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createDatabase, type TestDatabase } from '../../../../tools/testing/index.ts'
import { startApi, type TestApi } from '../testing/api.ts'
import { Conformance } from '../testing/conformance.ts'
import { makePartner, type TestPartner } from '../testing/partners.ts'

let database: TestDatabase
let api: TestApi
let partner: TestPartner
const conformance = new Conformance('https://api.example')
beforeAll(async () => {
  database = await createDatabase()
  // Port 4000 is nobody's: what is sent is the business of the worker.
  const settings = { APP_MODE: 'demo', WEBHOOK_PRIVATE_TARGETS: '127.0.0.1:4000' }
  api = await startApi(settings, Promise.resolve(database))
  await api.store.publish(
    sampleNews({ slug: 'gammel' }),
    sampleMunicipality('3205', '3030', { slug: 'lillestrom' }),
  )
})
afterAll(() => api?.close())
beforeEach(async () => {
  partner = await makePartner(api)
})

/** Asks as a partner, and holds the answer to the description. */
async function ask(method: string, address: string, body?: unknown, who = partner) {
  const response = await fetch(api.origin + address, {
    method,
    headers: { ...who.authorization, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  const { status, headers } = response
  expect(
    conformance.faultsOf({ method, address, status, headers, body: text }),
    `${method} ${address}`,
  ).toEqual([])
  const json: unknown = text === '' ? undefined : JSON.parse(text)
  return { status, headers, json }
}
const url = 'http://127.0.0.1:4000/hook'
const make = async (wanted: object = {}, who = partner) =>
  WebhookWithSecret.parse((await ask('POST', '/v1/webhooks', { url, ...wanted }, who)).json)
const jobs = async () => {
  const { rows } = await api.store.query<{ task: string }>(
    `DELETE FROM graphile_worker._private_jobs job USING graphile_worker._private_tasks task
      WHERE task.id = job.task_id RETURNING task.identifier AS task`,
  )
  return rows.map(({ task }) => task)
}

describe('a partner', () => {
  test('makes a webhook, and is shown its secret once', async () => {
    const { status, headers, json } = await ask('POST', '/v1/webhooks', {
      url,
      description: ' Nyheter ',
      events: ['document.published'],
      filter: { type: 'news', municipality: '3030', publishedAfter: '2021-01-01' },
    })
    const { secret, ...webhook } = WebhookWithSecret.parse(json)
    expect([status, headers.get('location'), headers.get('cache-control')]).toEqual([
      201,
      `/v1/webhooks/${webhook.id}`,
      'no-store',
    ])
    expect(Buffer.from(secret.replace('whsec_', ''), 'base64')).toHaveLength(32)
    expect(webhook).toMatchObject({
      url,
      description: 'Nyheter',
      filter: { type: 'news', municipality: '3030', publishedAfter: '2021-01-01' },
      state: 'active',
      waiting: 0,
    })
    expect(await ask('GET', `/v1/webhooks/${webhook.id}`)).toMatchObject({ json: webhook })
    expect(await ask('GET', '/v1/webhooks')).toMatchObject({ json: { data: [webhook] } })
    expect(await jobs()).toContain('tell-webhooks')
  })

  test('makes one webhook of a request that is sent twice, at the same time or later', async () => {
    const twice = await Promise.all(
      [1, 2].map(() => ask('POST', '/v1/webhooks', { url, filter: { type: 'news' } })),
    )
    expect(twice.map(({ status }) => status).toSorted()).toEqual([201, 409])
    expect((await ask('POST', '/v1/webhooks', { url, filter: { type: 'news' } })).status).toBe(409)
    expect((await ask('POST', '/v1/webhooks', { url, filter: { type: 'events' } })).status).toBe(201)
  })

  test('has at most 20, even when all are asked for at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 25 }, (_, index) => ask('POST', '/v1/webhooks', { url: `${url}/${index}` })),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(20)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(5)
  })

  test('changes, pauses and deletes it', async () => {
    const { id } = await make()
    const changed = await ask('PATCH', `/v1/webhooks/${id}`, { description: 'Ny', state: 'paused' })
    expect(changed).toMatchObject({ status: 200, json: { description: 'Ny', state: 'paused', url } })
    await api.store.query(
      `UPDATE partners.webhooks SET state = 'failed', state_reason = 'undelivered' WHERE id = $1`,
      [id],
    )
    expect(await ask('GET', `/v1/webhooks/${id}`)).toMatchObject({
      json: { state: 'failed', stateReason: 'undelivered' },
    })
    expect(await ask('PATCH', `/v1/webhooks/${id}`, { state: 'active' })).toMatchObject({
      json: { state: 'active', stateReason: null },
    })
    expect((await ask('DELETE', `/v1/webhooks/${id}`)).status).toBe(204)
    for (const method of ['GET', 'DELETE']) expect((await ask(method, `/v1/webhooks/${id}`)).status).toBe(404)
  })

  test('gives it a new secret, which the one before outlives for some days', async () => {
    const { id, secret } = await make()
    const { json } = await ask('POST', `/v1/webhooks/${id}/rotate-secret`)
    const rotated = WebhookWithSecret.parse(json)
    expect(rotated.secret).not.toBe(secret)
    const days = (Date.parse(rotated.previousSecretUntil ?? '') - Date.now()) / 86_400_000
    expect(days).toBeCloseTo(7, 1)
    const { rows } = await api.store.query<{ previous_secret: string }>(
      'SELECT previous_secret FROM partners.webhooks WHERE id = $1',
      [id],
    )
    expect(rows).toEqual([{ previous_secret: secret }])
  })

  test('asks for a test, for what changed since a revision, or for a message again, and reads what came of it', async () => {
    const { id } = await make()
    const ping = await ask('POST', `/v1/webhooks/${id}/ping`)
    const { deliveryId } = z.object({ deliveryId: z.string() }).parse(ping.json)
    expect(ping.status).toBe(202)
    await api.store.query(
      `INSERT INTO partners.attempts (delivery_id, at, status, error, detail, milliseconds)
       VALUES ($1, '2026-11-28T10:00:00Z', 404, 'status', '404', 12), ($1, '2026-11-28T10:00:05.25Z', 204, NULL, NULL, 9)`,
      [deliveryId],
    )
    const { json } = await ask('GET', `/v1/webhooks/${id}/deliveries`)
    expect(DeliveryList.parse(json).data).toMatchObject([
      {
        id: deliveryId,
        type: 'webhook.ping',
        attempts: [
          { at: '2026-11-28T10:00:05.250Z', status: 204, error: null, milliseconds: 9 },
          {
            at: '2026-11-28T10:00:00.000Z',
            status: 404,
            error: 'The server answered 404. It found nothing at the address.',
          },
        ],
      },
    ])
    expect((await ask('POST', `/v1/webhooks/${id}/replay`, { deliveryId })).status).toBe(202)
    expect((await ask('POST', `/v1/webhooks/${id}/replay`, { deliveryId: randomUUID() })).status).toBe(404)
    await api.store.query('UPDATE partners.webhooks SET revision = 7 WHERE id = $1', [id])
    expect(await ask('POST', `/v1/webhooks/${id}/replay`, { since: 3 })).toMatchObject({
      json: { deliveryId: null },
    })
    expect(await ask('GET', `/v1/webhooks/${id}`)).toMatchObject({ json: { revision: 3 } })
    for (const body of [{}, { since: -1 }, { since: 1.5 }, { deliveryId: 'x' }, { other: 1 }])
      expect((await ask('POST', `/v1/webhooks/${id}/replay`, body)).status).toBe(400)
  })

  test('turns the pages of the log', async () => {
    const { id } = await make()
    for (let index = 0; index < 5; index += 1) await ask('POST', `/v1/webhooks/${id}/ping`)
    const seen: string[] = []
    for (let next: string | null = ''; next !== null;) {
      const page: DeliveryList = DeliveryList.parse(
        (await ask('GET', `/v1/webhooks/${id}/deliveries?limit=2${next && `&cursor=${next}`}`)).json,
      )
      seen.push(...page.data.map((delivery) => delivery.id))
      next = page.next
    }
    expect(new Set(seen).size).toBe(5)
    expect((await ask('GET', `/v1/webhooks/${id}/deliveries?state=delivered`)).json).toEqual({
      data: [],
      next: null,
    })
    for (const query of ['state=lost', 'cursor=x', 'limit=0', 'x=1'])
      expect((await ask('GET', `/v1/webhooks/${id}/deliveries?${query}`)).status).toBe(400)
  })
})

describe('nobody', () => {
  test('without a key that may, gets in', async () => {
    const usage = await makePartner(api, { scopes: ['usage'] })
    for (const [method, address] of [
      ['GET', '/v1/webhooks'],
      ['POST', '/v1/webhooks'],
      ['POST', `/v1/webhooks/${randomUUID()}/ping`],
      ['DELETE', `/v1/webhooks/${randomUUID()}`],
    ] as const) {
      expect((await fetch(api.origin + address, { method })).status).toBe(401)
      expect((await ask(method, address, undefined, usage)).status).toBe(403)
    }
  })

  test('sees or changes the webhooks of another', async () => {
    const { id } = await make()
    const other = await makePartner(api)
    const attempts: [string, string, unknown?][] = [
      ['GET', ''],
      ['GET', '/deliveries'],
      ['PATCH', '', { state: 'paused' }],
      ['DELETE', ''],
      ['POST', '/ping'],
      ['POST', '/rotate-secret'],
      ['POST', '/replay', { since: 0 }],
    ]
    for (const [method, place, body] of attempts)
      expect((await ask(method, `/v1/webhooks/${id}${place}`, body, other)).status, method + place).toBe(404)
    expect(WebhookList.parse((await ask('GET', '/v1/webhooks', undefined, other)).json).data).toEqual([])
    expect(Webhook.parse((await ask('GET', `/v1/webhooks/${id}`)).json)).toMatchObject({
      state: 'active',
      revision: 0,
    })
  })

  test('reads a secret with the role that the API has', async () => {
    await make()
    const delivery = new pg.Client({ connectionString: database.deliveryUrl })
    await delivery.connect()
    for (const statement of [
      'SELECT secret FROM partners.webhooks',
      'SELECT previous_secret FROM partners.webhooks',
      'SELECT * FROM partners.webhooks',
      `UPDATE partners.webhooks SET description = secret`,
      `UPDATE partners.webhooks SET secret = 'x'`,
      `DELETE FROM partners.deliveries`,
      `SELECT FROM partners.webhook_documents`,
      `UPDATE partners.deliveries SET payload = ''`,
    ])
      await expect(delivery.query(statement), statement).rejects.toThrow(/permission denied/)
    await delivery.end()
  })

  test('has a webhook lead to a place that is not public', async () => {
    for (const address of [
      'http://example.org/hook',
      'https://127.0.0.1/',
      'https://2130706433/',
      'https://[::ffff:127.0.0.1]/',
      'https://localhost:4000/',
      'https://169.254.169.254/latest/meta-data',
      'http://127.0.0.1:4001/hook',
      'https://user:password@example.org/',
      'nonsense',
    ]) {
      const { status, json } = await ask('POST', '/v1/webhooks', { url: address })
      expect([status, json], address).toMatchObject([400, { errors: [{ parameter: 'url' }] }])
    }
    const { id } = await make()
    expect((await ask('PATCH', `/v1/webhooks/${id}`, { url: 'https://10.0.0.1/' })).status).toBe(400)
  })

  test('has a filter that no list takes', async () => {
    for (const filter of [
      { type: 'nothing' },
      { municipality: '9999' },
      { unknown: 'x' },
      { limit: '5' },
      { since: 'x' },
      { type: ['news'] },
      { refersTo: 'a\0b' },
      { publishedAfter: '2021-02-31' },
    ])
      expect((await ask('POST', '/v1/webhooks', { url, filter })).status, JSON.stringify(filter)).toBe(400)
    expect((await ask('POST', '/v1/webhooks', `{"url": "${'x'.repeat(9000)}"}`)).status).toBe(413)
    expect((await ask('POST', '/v1/webhooks', '{')).status).toBe(400)
  })
})

test('whatever is sent, the answer is as described and none is a failure', async () => {
  const { id } = await make()
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('news', '3205', url, 'nb', '\0'),
  )
  const body = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        url: fc.oneof(fc.constant(url), text),
        description: text,
        events: fc.array(fc.oneof(fc.constant('document.updated'), text), { maxLength: 2 }),
        filter: fc.dictionary(fc.constantFrom('type', 'municipality', 'refersTo', 'language', 'x'), text),
        state: fc.constantFrom('active', 'paused', 'failed'),
        since: fc.oneof(fc.nat(), fc.constant(2 ** 53 - 1), fc.double()),
        deliveryId: fc.oneof(fc.uuid(), text),
      },
      { requiredKeys: [] },
    ),
  )
  const asked = fc.constantFrom(
    ['POST', '/v1/webhooks'],
    ['PATCH', `/v1/webhooks/${id}`],
    ['POST', `/v1/webhooks/${id}/replay`],
    ['POST', `/v1/webhooks/${id}/ping`],
    ['PATCH', '/v1/webhooks/nonsense'],
  )
  await fc.assert(
    fc.asyncProperty(asked, body, async ([method = '', address = ''], sent) => {
      expect((await ask(method, address, sent)).status).toBeLessThan(500)
    }),
    { numRuns: 400 },
  )
}, 120_000)
