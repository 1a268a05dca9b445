import { connect } from 'node:net'
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { get as request, type IncomingMessage } from 'node:http'
import { sampleNews } from '@osloregionen/content-store/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { internalKey, startApi, type TestApi } from '../testing/api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi({ RATE_LIMIT_ANONYMOUS: '200', APP_MODE: 'production', TRUSTED_PROXIES: '127.0.0.1' })
  for (let index = 0; index < 20; index += 1) await api.store.publish(sampleNews({ slug: `sak-${index}` }))
})
afterAll(() => api?.close())

/** Bytes as they come, which fetch does not give. */
async function raw(
  path: string,
  headers: Record<string, string>,
): Promise<{ message: IncomingMessage; body: Buffer }> {
  const message = await new Promise<IncomingMessage>((resolve, reject) => {
    request(api.origin + path, { headers }, resolve).on('error', reject)
  })
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk)
  return { message, body: Buffer.concat(chunks) }
}

/** Writes bytes to the server and reads all that comes back. */
const talk = (bytes: string) =>
  new Promise<string>((resolve, reject) => {
    const { port, hostname } = new URL(api.origin)
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    let answer = ''
    socket.on('data', (data) => (answer += data))
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })

describe('an answer', () => {
  test('carries the headers of the contract, and no cookie', async () => {
    const response = await api.get('/v1/news')
    const headers = Object.fromEntries(response.headers)
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=5, stale-while-revalidate=30, stale-if-error=86400',
      'content-type': 'application/json; charset=utf-8',
      link: '<https://api.example/v1/openapi.json>; rel="service-desc", <https://api.example/docs>; rel="service-doc", <https://data.norge.no/nlod/no/2.0>; rel="license"',
      'ratelimit-policy': '"anonymous";q=200;w=60',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      vary: 'Accept-Encoding',
      'x-content-revision': '20',
      'x-content-type-options': 'nosniff',
    })
    expect(headers.etag).toMatch(/^"[\w-]+"$/)
    expect(headers['last-modified']).toBe('Fri, 19 Mar 2021 08:00:00 GMT')
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers['x-powered-by']).toBeUndefined()
  })

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
    ['zstd', zstdDecompressSync],
  ])('comes compressed with %s, with an entity tag of its own', async (encoding, decompress) => {
    const plain = await raw('/v1/news', {})
    const { message, body } = await raw('/v1/news', { 'accept-encoding': encoding })
    expect(message.headers['content-encoding']).toBe(encoding)
    expect(message.headers['content-length']).toBe(String(body.length))
    expect(decompress(body).equals(plain.body)).toBe(true)
    expect(message.headers.etag).not.toBe(plain.message.headers.etag)
    const again = await raw('/v1/news', {
      'accept-encoding': encoding,
      'if-none-match': message.headers.etag ?? '',
    })
    expect(again.message.statusCode).toBe(304)
    expect(again.message.headers).toMatchObject({ etag: message.headers.etag, 'x-content-revision': '20' })
    expect(again.message.headers['content-length']).toBeUndefined()
    const other = await raw('/v1/news', { 'if-none-match': message.headers.etag ?? '' })
    expect(other.message.statusCode).toBe(200)
  })

  test('is not sent to who has it, however they say so', async () => {
    const etag = (await raw('/v1/news/sak-1', {})).message.headers.etag ?? ''
    for (const header of [etag, `W/${etag}`, `"x", ${etag}`, '*', ` ${etag} `])
      expect((await raw('/v1/news/sak-1', { 'if-none-match': header })).message.statusCode, header).toBe(304)
    for (const header of ['"x"', etag.replaceAll('"', '')])
      expect((await raw('/v1/news/sak-1', { 'if-none-match': header })).message.statusCode, header).toBe(200)
  })

  test('to HEAD has the headers of the answer to GET', async () => {
    for (const path of [
      '/v1/news',
      '/v1/news/sak-1',
      '/v1/openapi.json',
      '/docs/nb',
      '/v1/news/aldri',
      '/healthz',
    ]) {
      const [get, head] = await Promise.all([api.get(path), fetch(api.origin + path, { method: 'HEAD' })])
      expect(head.status, path).toBe(get.status)
      expect(await head.text()).toBe('')
      expect(head.headers.get('etag')).toBe(get.headers.get('etag'))
      expect(head.headers.get('content-type')).toBe(get.headers.get('content-type'))
    }
  })
})

describe('other methods', () => {
  test('OPTIONS says what is allowed, to any origin', async () => {
    const response = await fetch(`${api.origin}/v1/news`, { method: 'OPTIONS' })
    expect(response.status).toBe(204)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      allow: 'GET, HEAD, OPTIONS',
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      'access-control-allow-origin': '*',
    })
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'LOCK'])('%s is refused', async (method) => {
    const refusal = await fetch(`${api.origin}/v1/news/sak-1`, {
      method,
      body: method === 'LOCK' ? null : '{',
    })
    expect(refusal.status).toBe(405)
    expect(refusal.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    expect(await refusal.json()).toMatchObject({ status: 405 })
    expect((await fetch(`${api.origin}/v1/nothing`, { method })).status).toBe(404)
  })
})

describe('what is no sensible request', () => {
  test.each([
    ['bad encoding in the path', '/v1/news/%zz', 400],
    ['half a character', '/v1/news/%C3', 400],
    ['bad encoding in the query', '/v1/news?q=%zz', 400],
    ['the null character', '/v1/news/a%00b', 400],
    ['an unknown path', '/v1/nothing', 404],
    ['a slash too many', '/v1/news/', 404],
    ['slashes before', '//v1/news', 404],
    ['capitals', '/V1/news', 404],
    ['nothing', '/', 404],
    ['a long slug', `/v1/news/${'a'.repeat(600)}`, 404],
    ['a long cursor', `/v1/news?cursor=${'a'.repeat(7900)}`, 400],
    ['too long an address', `/v1/news?cursor=${'a'.repeat(9000)}`, 414],
  ])('%s is answered with a problem', async (_name, path, status) => {
    const response = await raw(path, {})
    expect(response.message.statusCode).toBe(status)
    expect(response.message.headers['content-type']).toBe('application/problem+json')
    expect(JSON.parse(response.body.toString())).toMatchObject({ status })
  })

  test('bytes that are no HTTP, and headers without end, get an answer too', async () => {
    expect(await talk('hello\r\n\r\n')).toMatch(/^HTTP\/1\.1 400[\s\S]*problem\+json/)
    expect(await talk(`GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431/,
    )
    expect(await talk('GET http://[ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 4\d\d/,
    )
    expect(await talk('OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 204/,
    )
  })
})

describe('limits', () => {
  const from = (address: string, path = '/v1/news?limit=1') => api.get(path, { 'x-forwarded-for': address })

  test('are counted by the address that a trusted proxy tells, and nobody else', async () => {
    for (let index = 0; index < 200; index += 1) await from('192.0.2.1')
    const refusal = await from('192.0.2.1')
    expect(refusal.status).toBe(429)
    expect(Number(refusal.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refusal.headers.get('ratelimit')).toMatch(/^"anonymous";r=0;t=\d+$/)
    expect(await refusal.json()).toMatchObject({
      type: 'https://api.example/docs/problems/too-many-requests',
    })
    // What the reader claims in front of what the proxy has added gains nothing.
    expect((await from('203.0.113.9, 192.0.2.1')).status).toBe(429)
    expect((await from('192.0.2.2')).status).toBe(200)
    expect((await from('192.0.2.1', '/healthz')).status).toBe(200)
  })

  test('do not hold for the key of the sites; other keys are refused', async () => {
    const response = await api.get('/v1/news', { authorization: `Bearer ${internalKey}` })
    expect(response.status).toBe(200)
    expect(response.headers.get('ratelimit')).toBeNull()
    for (const authorization of ['Bearer x', `Bearer ${internalKey}x`, 'Basic YTpi', '']) {
      const refusal = await api.get('/v1/news', { authorization, 'x-forwarded-for': '192.0.2.3' })
      expect(refusal.status, authorization).toBe(401)
      expect(refusal.headers.get('www-authenticate')).toContain('Bearer')
    }
  })

  test('figures are for the key of the sites only', async () => {
    expect((await api.get('/metrics', { 'x-forwarded-for': '192.0.2.4' })).status).toBe(401)
    const figures = await api.get('/metrics', { authorization: `Bearer ${internalKey}` })
    expect(await figures.text()).toMatch(
      /delivery_content_revision 20\n[\s\S]*process_resident_memory_bytes \d+/,
    )
  })
})
