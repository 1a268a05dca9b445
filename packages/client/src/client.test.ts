import { describe, expect, it, vi } from 'vitest'
import { createClient } from './client.ts'
import { ApiError } from './error.ts'
import { serve } from './testing/server.ts'

const problem = { type: 'about:blank', title: 'Gone', status: 410, detail: 'It was unpublished' }

describe('createClient', () => {
  it('asks with the key and the parameters given, and returns the revision with the data', async () => {
    let asked: unknown
    const baseUrl = await serve((request, response) => {
      asked = [request.url, request.headers.authorization]
      response.writeHead(200, { 'x-content-revision': '42' }).end('{"data":[],"next":null,"total":0}')
    })
    const client = createClient({ baseUrl, key: 'secret' })
    const answer = await client.documents({ type: ['news', 'people'], limit: 5, kind: undefined })
    expect(answer).toEqual({ data: { data: [], next: null, total: 0 }, revision: 42 })
    expect(asked).toEqual(['/v1/documents?type=news%2Cpeople&limit=5', 'Bearer secret'])
  })

  it('sends headers of its own with every request', async () => {
    let asked: unknown
    const baseUrl = await serve((request, response) => {
      asked = [request.headers['accept-encoding'], request.headers.accept]
      response.end('{}')
    })
    await createClient({ baseUrl, headers: { 'accept-encoding': 'identity' } }).settings('osloregionen')
    expect(asked).toEqual(['identity', 'application/json'])
  })

  it('asks for what takes place, and for the redirects of a site', async () => {
    const asked: (string | undefined)[] = []
    const baseUrl = await serve((request, response) => {
      asked.push(request.url)
      response.end('{}')
    })
    const client = createClient({ baseUrl })
    await client.list('events', { startsAfter: '2021-09-01T00:00:00.000Z', sort: 'startsAt' })
    await client.redirects('oslopolitan')
    await client.resolve('osloregionen', '/?p=123')
    expect(asked).toEqual([
      '/v1/events?startsAfter=2021-09-01T00%3A00%3A00.000Z&sort=startsAt',
      '/v1/sites/oslopolitan/redirects',
      '/v1/sites/osloregionen/resolve?path=%2F%3Fp%3D123',
    ])
  })

  it('escapes what stands in a path', async () => {
    let asked: string | undefined
    const baseUrl = await serve((request, response) => {
      asked = request.url
      response.end('{}')
    })
    await createClient({ baseUrl }).get('news', '../people?x=1')
    expect(asked).toBe('/v1/news/..%2Fpeople%3Fx%3D1')
  })

  it('throws the problem of a refusal, with its status, address and revision', async () => {
    const baseUrl = await serve((_request, response) => {
      const headers = { 'content-type': 'application/problem+json', 'x-content-revision': '7' }
      response.writeHead(410, headers).end(JSON.stringify(problem))
    })
    const error = await createClient({ baseUrl })
      .get('news', 'x')
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ status: 410, url: `${baseUrl}/v1/news/x`, problem, revision: 7 })
    expect(String(error)).toContain('It was unpublished')
  })

  it('copes with a refusal that is no problem document', async () => {
    const baseUrl = await serve((_request, response) => response.writeHead(502).end('<html>'))
    const error = await createClient({ baseUrl, retries: 0 })
      .get('news', 'x')
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ status: 502, problem: null })
  })

  it('calls an answer that is no JSON a failure of the API', async () => {
    const baseUrl = await serve((_request, response) => response.end('<html>'))
    const error = await createClient({ baseUrl })
      .map()
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ name: 'ApiError', status: 0, url: `${baseUrl}/v1/map` })
  })

  it('takes an origin that ends in a slash', async () => {
    let asked: string | undefined
    const baseUrl = await serve((request, response) => {
      asked = request.url
      response.end('{}')
    })
    await createClient({ baseUrl: `${baseUrl}/` }).map()
    expect(asked).toBe('/v1/map')
  })

  it('calls fetch as a function, since browsers refuse it as a method', async () => {
    const send = vi.fn(() => Promise.resolve(Response.json({})))
    await createClient({ baseUrl: 'https://api.example', fetch: send }).map()
    expect(send.mock.contexts).toEqual([undefined])
  })

  it('gives up an answer that takes too long', async () => {
    const baseUrl = await serve(() => undefined)
    const error = await createClient({ baseUrl, timeout: 30, retries: 0 })
      .settings('osloregionen')
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ status: 0 })
  })

  it('says why there was no answer', async () => {
    const client = createClient({ baseUrl: 'http://127.0.0.1:9', retries: 0 })
    const error = await client.paths('osloregionen').catch(String)
    expect(error).toMatch(/no answer/)
  })
})
