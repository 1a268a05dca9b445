import { Usage } from '@osloregionen/contract'
import { createKey, putPartner, replaceKey, revokeKey } from '@osloregionen/partners'
import { sampleNews } from '@osloregionen/content-store/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  createEmptyDatabase,
  startRedis,
  waitUntil,
  type TestRedis,
} from '../../../../tools/testing/index.ts'
import { startApi, type TestApi } from '../testing/api.ts'
import { makePartner, type TestPartner } from '../testing/partners.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi({ APP_MODE: 'production', RATE_LIMIT_ANONYMOUS: '50', TRUSTED_PROXIES: '127.0.0.1' })
  await api.store.publish(sampleNews({ slug: 'sak' }))
})
afterAll(() => api?.close())

const bearer = (key: string) => ({ authorization: `Bearer ${key}` })
const statusOf = async (key: string) => (await api.get('/v1/news?limit=1', bearer(key))).status
const until = (key: string, status: number) =>
  waitUntil(async () => (await statusOf(key)) === status, { limit: 5000, pause: 20 })

describe('the key of a partner', () => {
  test('raises the limit, which all keys of the partner share, whatever address they come from', async () => {
    const { partner, key } = await makePartner(api, { perMinute: 40 })
    const other = await createKey(api.store, {
      partnerId: partner.id,
      name: 'Intranett',
      createdBy: 'x',
      expiresAt: null,
    })
    expect(await until(other.key, 200)).toBe(true)
    const answers: Response[] = []
    for (let index = 0; index < 40; index += 1) {
      const from = { 'x-forwarded-for': `192.0.2.${index}` }
      answers.push(await api.get('/v1/news', { ...bearer(index % 2 === 0 ? key : other.key), ...from }))
    }
    expect(answers[0]?.headers.get('ratelimit-policy')).toBe('"partner";q=40;w=60')
    const refusal = answers.at(-1)
    expect(refusal?.status).toBe(429)
    expect(Number(refusal?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refusal?.headers.get('ratelimit')).toMatch(/^"partner";r=0;t=\d+$/)
    // Everybody else reads on.
    expect((await api.get('/v1/news', { 'x-forwarded-for': '198.51.100.1' })).status).toBe(200)
  })

  test('is honoured as soon as it is made, and not for a moment after it is taken back', async () => {
    const { partner, keyId, key } = await makePartner(api)
    expect(await statusOf(key)).toBe(200)
    await revokeKey(api.store, { partnerId: partner.id, keyId })
    expect(await until(key, 401)).toBe(true)
    const problem = await (await api.get('/v1/news', bearer(key))).json()
    expect(problem).toMatchObject({ type: 'https://api.example/docs/problems/unauthorized' })
    expect(JSON.stringify(problem)).not.toContain(key.slice(4))
  })

  test('works on beside the one that replaces it, and ends when its time is over', async () => {
    const { partner, keyId, key } = await makePartner(api)
    const fresh = await replaceKey(api.store, { partnerId: partner.id, keyId, createdBy: 'x' })
    expect(await until(fresh?.key ?? '', 200)).toBe(true)
    expect(await statusOf(key)).toBe(200)
    await api.store.query('UPDATE partners.keys SET expires_at = now() WHERE id = $1', [keyId])
    expect(await until(key, 401)).toBe(true)
    expect(await statusOf(fresh?.key ?? '')).toBe(200)
    await putPartner(api.store, { ...partner, active: false })
    expect(await until(fresh?.key ?? '', 401)).toBe(true)
  })

  test('goes on being known while Postgres is away', async () => {
    const { key } = await makePartner(api)
    await api.get('/v1/news?limit=1', bearer(key))
    api.gate.shut()
    try {
      expect(await statusOf(key)).toBe(200)
      expect((await api.get('/v1/usage', bearer(key))).status).toBe(503)
    } finally {
      api.gate.open()
    }
  })

  test('that is guessed counts against the address it comes from', async () => {
    const guess = () => api.get('/v1/news', { ...bearer('orp_guess'), 'x-forwarded-for': '203.0.113.7' })
    for (let index = 0; index < 50; index += 1) expect((await guess()).status).toBe(401)
    expect((await guess()).status).toBe(429)
  })
})

describe('GET /v1/usage', () => {
  test('tells a partner what it has asked for, also of answers that were ready', async () => {
    const { partner, authorization } = await makePartner(api, { scopes: ['usage'] })
    for (let index = 0; index < 5; index += 1) await api.get('/v1/news/sak', authorization)
    await api.get('/v1/nothing', authorization)
    const response = await api.get('/v1/usage', authorization)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const usage = Usage.parse(await response.json())
    const day = new Date().toISOString().slice(0, 10)
    expect(usage).toMatchObject({
      partner: { id: partner.id, name: partner.name },
      limit: { perMinute: 6000 },
      scopes: ['usage'],
      keys: [{ name: 'Nettsted', start: authorization.authorization.slice(7, 17), revokedAt: null }],
      to: day,
    })
    expect(usage.days).toContainEqual({ day, route: '/v1/news/{idOrSlug}', requests: 5, refused: 0 })
    expect(usage.days).toContainEqual({ day, route: '/v1/usage', requests: 1, refused: 0 })
    expect(JSON.stringify(usage)).not.toContain(authorization.authorization.slice(20))
  })

  test.each([
    ['?to=2026-03-01', '2026-01-31', '2026-03-01'],
    ['?from=2026-02-27&to=2026-03-01', '2026-02-27', '2026-03-01'],
    ['?to=1000-01-05', '0999-12-07', '1000-01-05'],
  ])('%s is of the days from %s to %s', async (query, from, to) => {
    const { authorization } = await makePartner(api)
    expect(await (await api.get(`/v1/usage${query}`, authorization)).json()).toMatchObject({ from, to })
  })

  test.each([
    ['without a key', {}, '', 401],
    ['of a year that no database knows', {}, '?to=0000-01-05', 400],
    ['with a key that lacks the scope', { scopes: [] }, '', 403],
    ['of a period that ends before it begins', {}, '?from=2026-11-02&to=2026-11-01', 400],
    ['of what is no day', {}, '?from=2026-02-30', 400],
  ])('is refused %s', async (what, given, query, status) => {
    const { authorization } = await makePartner(api, given)
    const from = { 'x-forwarded-for': '198.51.100.2' }
    const response = await api.get(
      `/v1/usage${query}`,
      what === 'without a key' ? from : { ...authorization, ...from },
    )
    expect(response.status).toBe(status)
  })
})

describe('limits with Redis', () => {
  let redis: TestRedis
  let processes: TestApi[] = []
  let partner: TestPartner
  beforeAll(async () => {
    redis = await startRedis()
    const database = await createEmptyDatabase()
    const settings = { REDIS_URL: redis.url, RATE_LIMIT_ANONYMOUS: '20', APP_MODE: 'production' } as const
    const kept = { ...database, drop: async () => undefined }
    processes = [
      await startApi(settings, Promise.resolve(kept)),
      await startApi(settings, Promise.resolve(database)),
    ]
    const [first, second] = processes
    if (first === undefined || second === undefined) throw new Error('Two processes were to start')
    partner = await makePartner(first, { perMinute: 30 })
    await waitUntil(async () => (await second.get('/x', partner.authorization)).status === 404, {
      limit: 5000,
    })
  })
  afterAll(async () => {
    for (const one of processes) await one.close()
    await redis?.stop()
  })

  const askAll = async (times: number, headers: Record<string, string> = {}) => {
    const statuses: number[] = []
    for (let index = 0; index < times; index += 1) {
      const one = processes[index % 2]
      if (one) statuses.push((await one.get('/v1/news', headers)).status)
    }
    return statuses.filter((status) => status === 200).length
  }

  test('are shared by all processes, for addresses and for partners', async () => {
    // One or two were spent on waiting for the key.
    const anonymous = await askAll(30)
    expect(anonymous).toBeGreaterThan(15)
    expect(anonymous).toBeLessThanOrEqual(20)
    const granted = await askAll(40, partner.authorization)
    expect(granted).toBeGreaterThan(20)
    expect(granted).toBeLessThan(30)
  })

  test('are counted by each process while Redis is away, and requests wait for nothing', async () => {
    await redis.stop()
    const began = Date.now()
    expect(await askAll(20)).toBe(20)
    expect(Date.now() - began).toBeLessThan(5000)
  })
})
