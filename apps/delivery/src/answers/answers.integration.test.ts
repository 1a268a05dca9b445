import { setTimeout as pause } from 'node:timers/promises'
import { sampleNews } from '@osloregionen/content-store/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApi, type TestApi } from '../testing/api.ts'
import { openStream } from '../testing/events.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
  await api.store.publish(sampleNews({ slug: 'sak', title: 'Først' }))
})
afterAll(() => api?.close())

describe('freshness', () => {
  test('what was told of a revision is in every answer after', async () => {
    const item = sampleNews({ slug: 'fersk' })
    let announced = 0
    const stream = await openStream(`${api.origin}/v1/changes/stream?since=now`)
    const listening = (async () => {
      for (let event = await stream.next(); event !== undefined; event = await stream.next())
        announced = Math.max(announced, Number(event.data.revision))
    })().catch(() => undefined)
    const publishing = new AbortController()
    const readers = Array.from({ length: 6 }, async (_, reader) => {
      while (!publishing.signal.aborted) {
        const known = announced
        const response = await api.get(reader % 2 === 0 ? '/v1/news/fersk' : '/v1/news?limit=100')
        const revision = Number(response.headers.get('x-content-revision'))
        expect(revision).toBeGreaterThanOrEqual(known)
        announced = Math.max(announced, revision)
        await response.arrayBuffer()
      }
    })
    for (let version = 0; version < 60; version += 1) {
      await api.store.publish(sampleNews({ id: item.id, slug: 'fersk', title: `Utgave ${version}` }))
      await pause(5)
    }
    publishing.abort()
    await Promise.all(readers)
    await expect.poll(async () => (await api.json('/v1/news/fersk')).title).toBe('Utgave 59')
    stream.close()
    await listening
  })

  test('an answer that did not change keeps its entity tag at the next revision', async () => {
    const before = await api.get('/v1/news/sak', { 'accept-encoding': 'br' })
    await api.store.publish(sampleNews({ slug: 'noe-annet' }))
    await expect
      .poll(async () => (await api.get('/v1/news/sak')).headers.get('x-content-revision'))
      .not.toBe(before.headers.get('x-content-revision'))
    const after = await api.get('/v1/news/sak', { 'accept-encoding': 'br' })
    expect(after.headers.get('etag')).toBe(before.headers.get('etag'))
  })
})

describe('without the database', () => {
  test('answers of the present revision are still given; the rest is 503 until it is back', async () => {
    const [fresh] = await Promise.all([api.get('/v1/news/sak'), api.get('/v1/news?limit=3')])
    expect(fresh.status).toBe(200)
    expect((await api.get('/readyz')).status).toBe(200)
    api.gate.shut()
    expect((await api.get('/v1/news/sak')).status).toBe(200)
    expect((await api.get('/v1/news?limit=3')).status).toBe(200)
    const refusal = await api.get('/v1/news?limit=4')
    expect(refusal.status).toBe(503)
    expect(refusal.headers.get('retry-after')).toBe('5')
    expect(await refusal.json()).toMatchObject({ type: 'https://api.example/docs/problems/unavailable' })
    expect((await api.get('/readyz')).status).toBe(503)
    expect((await api.get('/healthz')).status).toBe(200)

    await api.store.publish(sampleNews({ slug: 'mens' }))
    api.gate.open()
    await expect.poll(async () => (await api.get('/v1/news/mens')).status).toBe(200)
    await expect
      .poll(async () => (await api.get('/v1/news/sak')).headers.get('x-content-revision'))
      .toBe(String(api.follower.current.revision))
  })
})
