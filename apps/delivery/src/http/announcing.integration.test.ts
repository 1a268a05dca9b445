import { sampleMunicipality, sampleNews } from '@osloregionen/content-store/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { internalKey, startApi, type TestApi } from '../testing/api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi({ RATE_LIMIT_ANONYMOUS: '1000000' }, undefined, [
    { path: '/v1/news/{idOrSlug}', since: '2023-06-30', sunset: '2024-06-30', page: '/docs#news' },
    { path: '/v1/people', parameter: 'kind', since: '2023-06-30', page: '/docs#kind' },
    { path: '/v1/people', parameter: 'year', since: '2022-01-01', sunset: '2023-01-01', page: '/docs#year' },
  ])
  for (let n = 0; n < 3; n += 1) await api.store.publish(sampleNews({ slug: `sak-${n}` }))
  await api.store.publish(sampleMunicipality('3205', '3030', { slug: 'lillestrom' }))
  await api.caughtUp()
})
afterAll(() => api?.close())

const linkOf = (response: Response, relation: string) =>
  new RegExp(`<([^>]*)>; rel="${relation}"`).exec(response.headers.get('link') ?? '')?.[1]
const uuid = /^[0-9a-f]{8}-[0-9a-f-]{27}$/

describe('the name of a request', () => {
  test.each([
    '/v1/news',
    '/v1/news/sak-1',
    '/v1/news/aldri',
    '/v1/news?x=1',
    '/v1/news/%ff',
    '/docs',
    '/healthz',
    '/readyz',
    '/metrics',
    '/media/borte.png',
    '/graphql?query={news{total}}',
    '/graphql?query={',
    '/nothing',
  ])('is on the answer to %s, each time another', async (address) => {
    const ids = [1, 2, 3].map(async () => (await api.get(address)).headers.get('x-request-id'))
    expect(new Set(await Promise.all(ids)).size).toBe(3)
    for (const id of await Promise.all(ids)) expect(id).toMatch(uuid)
  })

  test('is on what has no content too', async () => {
    const etag = (await api.get('/v1/news')).headers.get('etag') ?? ''
    const known = await api.get('/v1/news', { 'if-none-match': etag })
    const options = await fetch(`${api.origin}/v1/news`, { method: 'OPTIONS' })
    const refused = await fetch(`${api.origin}/v1/news`, { method: 'DELETE' })
    expect([known.status, options.status, refused.status]).toEqual([304, 204, 405])
    for (const { headers } of [known, options, refused]) expect(headers.get('x-request-id')).toMatch(uuid)
  })

  test('is the one it came with, unless that could do harm', async () => {
    const named = (id: string) => api.get('/v1/news?x=1', { 'x-request-id': id })
    expect((await named('trace-0123_4.5')).headers.get('x-request-id')).toBe('trace-0123_4.5')
    for (const id of ['short', 'a'.repeat(65), 'with space in it', '"quoted-and-long"', 'æøå-æøå-æøå'])
      expect((await named(id)).headers.get('x-request-id'), id).toMatch(uuid)
  })

  test('is in the problem that it alone has', async () => {
    const refused = await api.get('/v1/news?x=1', { 'x-request-id': 'my-request-1' })
    expect(await refused.json()).toMatchObject({ status: 400, requestId: 'my-request-1' })
    expect(refused.headers.get('vary')).toBe('Accept-Encoding')
  })
})

describe('links', () => {
  test('lead through a list to its end, with the same parameters', async () => {
    const seen: string[] = []
    let next: string | undefined = '/v1/news?limit=1&fields=slug&publishedAfter=2020-01-01'
    while (next !== undefined) {
      const response: Response = await api.get(next)
      const body: { data: object[] } = JSON.parse(await response.text())
      seen.push(...body.data.map((card) => JSON.stringify(card)))
      next = linkOf(response, 'next')
    }
    expect(seen.toSorted()).toEqual([0, 1, 2].map((n) => `{"slug":"sak-${n}"}`))
    const several = await api.get('/v1/documents?limit=1&type=news,municipalities')
    expect(linkOf(several, 'next')).toContain('/v1/documents?type=municipalities%2Cnews&')
  })

  test('lead from a document to its page and its licence, and from anything to the description', async () => {
    const document = await api.get('/v1/news/sak-1')
    expect(linkOf(document, 'canonical')).toBe('https://www.osloregionen.example/aktuelt/sak-1')
    expect(linkOf(document, 'next')).toBeUndefined()
    expect(linkOf(document, 'license')).toBe('https://data.norge.no/nlod/no/2.0')
    for (const response of [document, await api.get('/v1/news?x=1'), await api.get('/healthz')])
      expect(['service-desc', 'service-doc'].map((relation) => linkOf(response, relation))).toEqual([
        'https://api.example/v1/openapi.json',
        'https://api.example/docs',
      ])
  })
})

describe('what will end', () => {
  test('is announced by every answer, ready or not', async () => {
    for (let again = 0; again < 3; again += 1) {
      const { headers } = await api.get('/v1/news/sak-1?site=osloregionen', {
        authorization: `Bearer ${internalKey}`,
      })
      expect([headers.get('deprecation'), headers.get('sunset')]).toEqual([
        '@1688083200',
        'Sun, 30 Jun 2024 00:00:00 GMT',
      ])
      expect(headers.get('link')).toContain(
        '<https://api.example/docs#news>; rel="deprecation"; type="text/html"',
      )
    }
  })

  test('may be a parameter, and of several the first to end counts', async () => {
    const both = (await api.get('/v1/people?kind=a&year=2021')).headers
    expect([both.get('deprecation'), both.get('sunset')]).toEqual([
      '@1640995200',
      'Sun, 01 Jan 2023 00:00:00 GMT',
    ])
    const one = (await api.get('/v1/people?kind=a')).headers
    expect([one.get('deprecation'), one.get('sunset')]).toEqual(['@1688083200', null])
  })

  test.each(['/v1/news', '/v1/people', '/v1/people?limit=1', '/v1/municipalities/lillestrom'])(
    'is not announced by %s, which stays',
    async (address) => {
      const response = await api.get(address)
      expect(response.headers.get('deprecation')).toBeNull()
      expect(linkOf(response, 'deprecation')).toBeUndefined()
    },
  )
})
