import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom } from '../testing/newsroom.ts'
import type { Newsroom } from '../testing/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const id = '0199c1d2-7b5e-7c3a-9d51-8f0a2b6c4e10'

describe('bad input from staff', () => {
  it.each([
    ['GET', 'news?limit=-1'],
    ['GET', 'news?page=-1'],
    ['GET', 'news?where={'],
    ['GET', 'news?where=[]'],
    ['GET', 'news?where[finnes-ikke][equals]=1'],
    ['GET', 'news?where[title][finnes-ikke]=1'],
    ['GET', 'news?where[id][equals]=abc'],
    ['GET', 'news?where[createdBy][equals]=abc'],
    ['GET', 'news?where[image][in][0]=abc'],
    ['GET', 'news?where[publishedAt][greater_than]=abc'],
    ['GET', 'news?where[publishedAt][greater_than]=9e99'],
    ['GET', 'news?where[featured][equals]=abc'],
    ['GET', 'news?where[kind][equals]=abc'],
    ['GET', 'news?where[sites][in]=abc'],
    ['GET', 'news?where[title][like]=%25%25'],
    ['GET', 'news?where[title]=x'],
    ['GET', 'news?where[or]=x'],
    ['GET', 'news?where[or][0]=x'],
    ['GET', 'news?where[and][0][or][0][title][equals][x]=y'],
    ['GET', 'news?where[body][equals]=x'],
    ['GET', 'news?where[body.root.x][equals]=x'],
    ['GET', 'news?where[title][near]=1,2,3'],
    ['GET', 'news?where[title][within]=x'],
    ['GET', 'municipalities?where[population][equals]=1e400'],
    ['GET', 'municipalities?where[population][equals]=abc'],
    ['GET', 'municipalities?where[labelPoint][near]=1,2,3,4'],
    ['GET', 'news?sort=finnes-ikke'],
    ['GET', 'news?sort=createdBy.password'],
    ['GET', 'news?select[title]=x'],
    ['GET', 'news?select[finnes][ikke]=true'],
    ['GET', 'news?populate[users][hash]=true'],
    ['GET', 'news?joins[x][limit]=1'],
    ['GET', 'news/1'],
    ['GET', 'news/Infinity'],
    ['GET', `news/${id}`],
    ['GET', `news/versions/${id}`],
    ['GET', 'news/versions?where[version.title][equals]=x&sort=-version.x'],
    ['PATCH', 'news'],
    ['DELETE', 'news'],
    ['PATCH', `news/${id}`],
    ['DELETE', `news/${id}`],
    ['POST', `news/${id}/duplicate`],
    ['POST', `news/versions/${id}`],
    ['POST', 'users/forgot-password'],
    ['POST', 'users/reset-password'],
    ['POST', 'users/login'],
    ['GET', 'globals/finnes-ikke'],
    ['POST', 'globals/site-osloregionen'],
    ['POST', 'globals/organisation'],
    ['GET', 'globals/site-osloregionen/versions?where[x][equals]=1'],
    ['GET', 'media/file/x'],
  ])('%s %s is never an error of ours', async (method, address) => {
    const answer = await newsroom.rest(method, address, {
      as: 'admin',
      ...(method === 'GET' ? {} : { body: {} }),
    })
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(500)
    expect(JSON.stringify(answer.body)).not.toMatch(/select |insert |stack|node_modules/i)
  })

  const fields = [
    'title',
    'summary',
    'body',
    'image',
    'imageAlt',
    'language',
    'sites',
    'kind',
    'slug',
    'publishedAt',
    'publishedAtPrecision',
    'featured',
    'priorityAreas',
    'municipalities',
    'contactPeople',
    'translations',
    'printedIn',
    'seo',
    'sharedWith',
    'origin',
    'reviewBy',
    'deletedAt',
    '_status',
    'id',
    'createdAt',
    'updatedAt',
    'createdBy',
  ]
  const values: unknown[] = [
    null,
    '',
    'x',
    ' ',
    '\n',
    0,
    -1,
    1.5,
    1e308,
    true,
    false,
    [],
    {},
    [[]],
    [null],
    ['x'],
    [id],
    [{}],
    { x: 1 },
    { root: {} },
    { root: { children: [{}] } },
    { root: { children: [{ type: 'x' }] } },
    { relationTo: 'x', value: 'y' },
    'x'.repeat(5000),
    '9999-99-99',
    '2021-02-30T00:00:00Z',
    id,
    { $ne: 1 },
  ]

  it.each(fields)(
    'in the field %s is never an error of ours, published or draft',
    async (field) => {
      const failures: string[] = []
      for (const value of values) {
        for (const [address, _status] of [
          ['news', 'published'],
          ['news?draft=true', 'draft'],
        ] as const) {
          const body = { title: 'Prøve', language: 'nb', sites: ['osloregionen'], _status, [field]: value }
          const answer = await newsroom.rest('POST', address, { as: 'admin', body })
          if (answer.status >= 500) failures.push(`${address} ${JSON.stringify(value).slice(0, 60)}`)
        }
      }
      expect(failures).toEqual([])
    },
    120_000,
  )

  it('of any JSON is never an error of ours', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...fields), fc.jsonValue({ maxDepth: 3 })),
        async (body) => {
          const answer = await newsroom.rest('POST', 'news?draft=true', { as: 'admin', body })
          expect(answer.status, JSON.stringify(body)).toBeLessThan(500)
        },
      ),
      { numRuns: 60 },
    )
  }, 120_000)

  it.each([
    '{',
    '{ finnesIkke }',
    '{ News }',
    '{ News(id: 1) { id } }',
    '{ News(id: "x") { id } }',
    'query ($x: String!) { News(id: $x) { id } }',
    '{ allNews(limit: -1) { docs { id } } }',
    '{ allNews(page: -1) { docs { id } } }',
    '{ allNews(where: { id: { equals: "x" } }) { docs { id } } }',
    `{ ${Array.from({ length: 30 }, (_, index) => `a${index}: countallNews { totalDocs }`).join(' ')} }`,
    `{ News(id: "${id}") { ${'translations { '.repeat(14)} id ${'} '.repeat(14)} } }`,
    'mutation { createNews(data: {}) { id } }',
    'mutation { createNews(data: {title: 1}) { id } }',
  ])('GraphQL %s is never an error of ours', async (query) => {
    const answer = await newsroom.graphql(query, { as: 'admin', variables: {} })
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(500)
    expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|Something went wrong/)
  })
})

describe('every answer', () => {
  it('is private', async () => {
    for (const as of ['admin', 'stranger'] as const) {
      const answer = await newsroom.rest('GET', 'news', { as })
      expect(answer.headers.get('Cache-Control')).toBe('private, no-store')
      expect(answer.headers.get('Vary')).toContain('Authorization')
    }
  })

  it('speaks Norwegian, unless English was chosen in the admin', async () => {
    const body = { title: 'x', slug: 'Æ' }
    const norwegian = await newsroom.rest('POST', 'news', {
      as: 'admin',
      body,
      headers: { 'Accept-Language': 'en' },
    })
    expect(JSON.stringify(norwegian.body)).toContain('Adressen kan bare')
    const english = await newsroom.rest('POST', 'news', {
      as: 'admin',
      body,
      headers: { Cookie: 'payload-lng=en' },
    })
    expect(JSON.stringify(english.body)).toContain('Address may hold')
  })
})

describe('a query in the body of a POST, as the admin sends it', () => {
  const ask = (search: string, as: 'editor' | 'stranger' = 'editor') =>
    newsroom.rest('POST', 'news', {
      as,
      body: search,
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        'X-Payload-HTTP-Method-Override': 'GET',
      },
    })

  it('is answered to staff, within the same limits', async () => {
    expect((await ask('limit=5&depth=0')).status).toBe(200)
    expect((await ask('limit=500')).status).toBe(400)
    expect((await ask('limit=5', 'stranger')).status).toBe(401)
  })
})
