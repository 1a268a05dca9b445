import type { RequestListener } from 'node:http'
import { describe, expect, it, vi } from 'vitest'
import { createClient, type Client } from './client.ts'
import { serve } from './testing/server.ts'
import type { ClientOptions } from './transport.ts'

/** A client of a server that answers each request by the next of the given functions, and when it was asked. */
async function clientOf(answers: RequestListener[], options: Partial<ClientOptions> = {}) {
  const asked: number[] = []
  const baseUrl = await serve((request, response) => {
    asked.push(performance.now())
    answers[Math.min(asked.length, answers.length) - 1]?.(request, response)
  })
  const client: Client = createClient({ baseUrl, ...options })
  return { asked, client }
}

const refuse =
  (status: number, headers = {}): RequestListener =>
  (_request, response) =>
    response.writeHead(status, headers).end()
const drop: RequestListener = (_request, response) => response.destroy()
const answer: RequestListener = (_request, response) => response.end('{"boundaries":null}')
const failure = (thrown: unknown) => thrown

describe('asking again', () => {
  it('gets an answer from a server that fails at first, and waits as long as it asks for', async () => {
    const { asked, client } = await clientOf([drop, refuse(503, { 'retry-after': '1' }), answer])
    expect((await client.map()).data).toEqual({ boundaries: null })
    const [first = 0, second = 0, third = 0] = asked
    expect(second - first).toBeGreaterThan(200)
    expect(third - second).toBeGreaterThan(990)
  })

  it('also reads a time to wait until, and what has passed is now', async () => {
    const passed = new Date(Date.now() - 5000).toUTCString()
    const { asked, client } = await clientOf([refuse(429, { 'retry-after': passed }), answer])
    await client.map()
    const [first = 0, second = 0] = asked
    expect(second - first).toBeLessThan(200)
  })

  it('gives up after so many tries', async () => {
    const { asked, client } = await clientOf([refuse(503, { 'retry-after': '0' })], { retries: 2 })
    expect(await client.map().catch(failure)).toMatchObject({ status: 503, retryAfter: 0 })
    expect(asked).toHaveLength(3)
  })

  it('does not wait longer than told, but says how long it would have been', async () => {
    const { asked, client } = await clientOf([refuse(429, { 'retry-after': '61' })])
    expect(await client.map().catch(failure)).toMatchObject({ status: 429, retryAfter: 61_000 })
    expect(asked).toHaveLength(1)
  })

  it.each([400, 401, 404, 410, 500])('does not repeat what was answered %i', async (status) => {
    const { asked, client } = await clientOf([refuse(status)])
    expect(await client.map().catch(failure)).toMatchObject({ status })
    expect(asked).toHaveLength(1)
  })

  it('never sends twice what changes something', async () => {
    const { asked, client } = await clientOf([refuse(503)])
    const feedback = { kind: 'contact', site: 'osloregionen', message: 'Hei' } as const
    expect(await client.sendFeedback(feedback).catch(failure)).toMatchObject({ status: 503 })
    expect(asked).toHaveLength(1)
  })

  it('stops waiting when aborted, and throws the reason', async () => {
    const { asked, client } = await clientOf([refuse(503, { 'retry-after': '30' })])
    const controller = new AbortController()
    const answered = client.map({ signal: controller.signal }).catch(failure)
    await vi.waitFor(() => expect(asked).toHaveLength(1))
    const reason = new Error('enough')
    setTimeout(() => controller.abort(reason), 20)
    expect(await answered).toBe(reason)
    expect(asked).toHaveLength(1)
  })

  it('stops an answer under way when aborted', async () => {
    const { client } = await clientOf([() => undefined])
    const signal = AbortSignal.timeout(30)
    expect(await client.map({ signal }).catch(failure)).toBe(signal.reason)
  })
})
