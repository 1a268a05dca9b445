import { createHash } from 'node:crypto'
import { sampleEvent, sampleNews } from '@osloregionen/content-store/testing'
import { getIntrospectionQuery } from 'graphql'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { startApi, type TestApi } from '../testing/api.ts'

let api: TestApi
let id: string
beforeAll(async () => {
  api = await startApi()
  for (let index = 0; index < 30; index += 1)
    await api.store.publish(sampleNews({ slug: `sak-${index}`, title: `Sak ${index}` }))
  const event = sampleEvent({ slug: 'best' })
  id = event.id
  await api.store.publish(event)
  await api.caughtUp()
})
afterAll(() => api?.close())

interface Answer {
  data?: Record<string, unknown> | null
  errors?: { message: string; path?: string[]; extensions?: Record<string, unknown> }[]
}

const read = async (response: Response): Promise<Answer> => JSON.parse(await response.text())

const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${api.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

const addressOf = (given: Record<string, unknown>) =>
  `/graphql?${new URLSearchParams(
    Object.entries(given).map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  )}`

const hashOf = (query: string) => createHash('sha256').update(query).digest('hex')
const persisted = (query: string) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(query) } })

/** How many statements about documents are made meanwhile. */
async function statements(work: () => Promise<unknown>): Promise<string[]> {
  const query = vi.spyOn(pg.Client.prototype, 'query')
  try {
    await work()
    const texts = query.mock.calls.map(([given]) => String(Reflect.get(Object(given), 'text')))
    return texts.filter((text) => text.includes('content.documents d'))
  } finally {
    query.mockRestore()
  }
}

describe('a request', () => {
  const query = 'query News($n:Int!){news(limit:$n,sort:title){data{title}}}'
  const first = { data: { news: { data: [{ title: 'Sak 0' }] } } }

  test('is a POST of JSON, or a GET', async () => {
    const posted = await post({ query, variables: { n: 1 }, operationName: 'News', extensions: null })
    expect(await read(posted)).toEqual(first)
    const got = await api.get(addressOf({ query, variables: { n: 1 }, operationName: '', extensions: '' }))
    expect(await read(got)).toEqual(first)
    expect(await read(await api.get(addressOf({ query, variables: { n: 2 } })))).not.toEqual(first)
  })

  test('is answered in the type that is accepted, also from the answers kept ready', async () => {
    const address = addressOf({ query, variables: { n: 1 } })
    for (const type of ['application/json', 'application/graphql-response+json', 'application/json']) {
      const response = await api.get(address, { accept: type })
      expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`)
      expect(response.headers.get('vary')).toBe('Accept, Accept-Encoding')
    }
  })

  test('may come from pages of others, and counts like any other', async () => {
    const options = await fetch(`${api.origin}/graphql`, { method: 'OPTIONS' })
    expect(options.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS')
    expect(options.headers.get('access-control-allow-methods')).toContain('POST')
    expect(options.headers.get('access-control-allow-headers')).toContain('Content-Type')
    expect((await post({ query: '{__typename}' })).headers.get('ratelimit-policy')).toMatch(/^"anonymous"/)
  })

  test('that says nothing has changed is believed when it reads, and not when it is sent', async () => {
    const got = await api.get(addressOf({ query, variables: { n: 1 } }))
    const etag = got.headers.get('etag') ?? ''
    expect(got.headers.get('cache-control')).toContain('max-age')
    expect(got.headers.get('x-content-revision')).toBe('31')
    const again = await api.get(addressOf({ query, variables: { n: 1 } }), { 'if-none-match': etag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await post({ query, variables: { n: 1 } }, { 'if-none-match': etag })).status).toBe(200)
  })

  test('for what was taken down says so; for what never was, null', async () => {
    const gone = sampleNews({ slug: 'borte' })
    await api.store.publish(gone)
    await api.store.withdraw(gone.id)
    await api.caughtUp()
    const { data, errors } = await read(
      await post({
        query: `{gone:document(id:"${gone.id}"){id} never:document(id:"x"){id} page:resolve(site:osloregionen,path:"/aktuelt/borte"){__typename} nowhere:resolve(site:osloregionen,path:"/nei"){__typename}}`,
      }),
    )
    expect(data).toEqual({ gone: null, never: null, page: { __typename: 'ResolutionGone' }, nowhere: null })
    expect(errors).toMatchObject([{ path: ['gone'], extensions: { code: 'GONE' } }])
  })
})

describe('a persisted query', () => {
  const query = '{news(limit:2,sort:title){data{title} next}}'

  test('is asked for by its hash once it is known, with an entity tag', async () => {
    const address = addressOf({ extensions: persisted(query) })
    const unknown = await api.get(address)
    expect([unknown.status, unknown.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(await read(unknown)).toEqual({
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    })
    const told = await read(await post({ query, extensions: persisted(query) }))
    const known = await api.get(address)
    expect(await read(known)).toEqual(told)
    const again = await api.get(address, { 'if-none-match': known.headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
    await api.store.publish(sampleNews({ slug: 'ny', title: 'Aller først' }))
    await api.caughtUp()
    const changed = await api.get(address, { 'if-none-match': known.headers.get('etag') ?? '' })
    expect([changed.status, (await read(changed)).data]).toMatchObject([
      200,
      { news: { data: [{ title: 'Aller først' }, { title: 'Sak 0' }] } },
    ])
  })

  test('must have the hash of its text', async () => {
    const answer = await post({ query: '{__typename}', extensions: persisted(query) })
    expect([answer.status, (await read(answer)).errors?.[0]?.message]).toEqual([
      400,
      'The sha256Hash is not that of the query',
    ])
  })
})

describe('a list', () => {
  test.each([
    [
      'cards only',
      'news(limit:30){data{id title image{alt} urls{osloregionen} priorityAreas{title}} next}',
      1,
      'd.card',
    ],
    [
      'whole documents',
      'news(limit:29){data{id body{...on TextBlock{html}} contactPeople{name}}}',
      1,
      'd.document',
    ],
    ['whole documents by a fragment', 'news(limit:28){data{...{...on Document{bodyHtml}}}}', 1, 'd.document'],
    ['a list with the number of all', 'news(limit:27,kind:news){total data{id}}', 1, 'count(*)'],
    ['a search', 'search(q:"gods"){data{document{title bodyHtml}} total}', 1, 'd.document'],
    [
      'several',
      'news(limit:26){data{id}} events{data{programme{title}}} documents(limit:3){data{id}}',
      3,
      'd.card',
    ],
  ])('takes one statement: %s', async (_what, fields, count, holds) => {
    const texts = await statements(async () => {
      const answer = await read(await post({ query: `{${fields}}` }))
      expect(answer.errors).toBeUndefined()
    })
    expect(texts.length).toBe(count)
    expect(texts.join()).toContain(holds)
  })

  test('is counted only when its number is asked for', async () => {
    const texts = await statements(() => post({ query: '{news(limit:25){data{id}}}' }))
    expect(texts.join()).not.toContain('count(*)')
    expect(texts.join()).not.toContain('d.document')
  })
})

describe('what is refused', () => {
  const deep = (levels: number) => '{news{data'.concat('{image'.repeat(levels), '}'.repeat(levels), '}}')
  const doubling = Array.from(
    { length: 20 },
    (_, n) => `fragment f${n} on News{a:id ...f${n + 1} ...f${n + 1}}`,
  )

  test.each([
    ['depth', deep(13)],
    ['aliases', `{${Array.from({ length: 21 }, (_, n) => `a${n}:__typename`).join(' ')}}`],
    ['fields', `{news{data{${'id '.repeat(500)}}}}`],
    ['fields', `{news{data{...f0}}} ${doubling.join(' ')} fragment f20 on News{id}`],
    ['rootFields', `{${Array.from({ length: 11 }, (_, n) => `a${n}:news{next}`).join(' ')}}`],
    ['cost', `{news(limit:100){data{${'id '.repeat(210)}}}}`],
    ['cost', `query($n:Int=100){news(limit:$n){data{${'id '.repeat(210)}}}}`],
    ['size', `{news{next}}${' '.repeat(8192)}`],
    ['aliases', '{a:__schema{types{name}}}'],
    ['depth', '{__schema{types{fields{type{fields{name}}}}}}'],
  ])('past a limit names it, how much was asked for and how much is allowed: %s', async (limit, query) => {
    const answer = await post({ query })
    const { errors, data } = await read(answer)
    expect([answer.status, data]).toEqual([400, undefined])
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(limit),
      extensions: { code: 'LIMIT_EXCEEDED', limit, asked: expect.any(Number), allowed: expect.any(Number) },
    })
    expect(Number(errors?.[0]?.extensions?.asked)).toBeGreaterThan(Number(errors?.[0]?.extensions?.allowed))
  })

  test.each([
    ['no query', {}],
    ['no JSON', '{'],
    ['a list of requests', [{ query: '{__typename}' }]],
    ['text', '"{__typename}"'],
    ['another member', { query: '{__typename}', doc: 1 }],
    ['variables that are a list', { query: '{__typename}', variables: [] }],
    ['a hash that is none', { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }],
    ['no syntax', { query: '{news{' }],
    ['values that stand deep in each other', { query: `{news(kind:${'['.repeat(1900)}` }],
    ['fields that stand very deep in each other', { query: '{a'.repeat(900) + '}'.repeat(900) }],
    ['a field that is not there', { query: '{news{data{titel}}}' }],
    [
      'a fragment that holds itself',
      { query: '{news{...a}} fragment a on NewsList{next ...b} fragment b on NewsList{...a}' },
    ],
    ['a fragment that is not used, and holds itself', { query: '{news{next}} fragment a on NewsList{...a}' }],
    ['a change', { query: 'mutation{news{next}}' }],
    ['a subscription', { query: 'subscription{news{next}}' }],
    ['two operations and no name', { query: 'query A{__typename} query B{__typename}' }],
    ['the name of no operation', { query: 'query A{__typename}', operationName: 'B' }],
    ['a variable of another type', { query: 'query($n:Int){news(limit:$n){next}}', variables: { n: 'x' } }],
    [
      'a variable that is deep',
      `{"query":"query($n:Int){news(limit:$n){next}}","variables":{"n":${'['.repeat(7000)}${']'.repeat(7000)}}}`,
    ],
    ['no value where one must be', { query: 'query($id:ID!){document(id:$id){id}}' }],
    ['a kind that the type has not', { query: '{news(kind:seminar){next}}' }],
  ])('is 400, with the reason: %s', async (_what, body) => {
    const answer = await post(body)
    const text = await answer.text()
    expect([answer.status, text]).toEqual([400, expect.stringMatching(/"errors":\[\{|"detail":"/)])
    expect(text).not.toMatch(/SELECT|node_modules|\.ts:/)
  })

  test.each([
    ['an argument against the rules', '{news(limit:0){next}}', 'INVALID_PARAMETER'],
    ['a cursor of another list', '{news(cursor:"x"){next}}', 'INVALID_PARAMETER'],
    ['the null character', '{news(refersTo:"a\\u0000b"){next}}', 'INVALID_PARAMETER'],
    ['the null character in a search', '{search(q:"a\\u0000b"){next}}', 'INVALID_PARAMETER'],
    ['null where there must be a value', 'query($id:ID="x"){document(id:$id){id}}', undefined],
  ])('leaves its field null and tells the reason: %s', async (_what, query, code) => {
    const answer = await post({ query, variables: { id: null } })
    const { data, errors } = await read(answer)
    expect(answer.status).toBe(200)
    expect(Object.values(data ?? {})).toEqual([null])
    expect(errors?.[0]?.extensions?.code).toBe(code)
  })

  test('by an address is a problem that names the parameter', async () => {
    for (const [address, parameter] of [
      ['/graphql', 'query'],
      ['/graphql?query=%7Ba%7D&q=1', 'q'],
      ['/graphql?query=%7Ba%7D&variables=%7B', 'variables'],
      ['/graphql?query=%7Ba%7D&variables=1', 'variables'],
      ['/graphql?extensions=%7B%22persistedQuery%22%3A1%7D', 'extensions'],
    ] as const) {
      const answer = await api.get(address)
      expect([answer.status, await answer.json()], address).toMatchObject([400, { errors: [{ parameter }] }])
    }
  })

  test('is too large, no JSON, or by another method', async () => {
    const large = await post({ query: '{__typename}', variables: { a: 'a'.repeat(20_000) } })
    expect([large.status, await large.json()]).toMatchObject([413, { detail: 'Send no more than 16 kB' }])
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    expect((await post('query=x', form)).status).toBe(415)
    expect((await fetch(`${api.origin}/graphql`, { method: 'DELETE' })).status).toBe(405)
  })
})

test('the standard introspection passes', async () => {
  const options = {
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  }
  for (const query of [getIntrospectionQuery(), getIntrospectionQuery(options)]) {
    const answer = await api.get(addressOf({ query }))
    expect(answer.status).toBe(200)
    expect((await read(answer)).data).toHaveProperty('__schema.queryType.name', 'Query')
  }
})

test('while the database is away the answer is 503, and nothing of it is kept', async () => {
  api.gate.shut()
  try {
    expect((await post({ query: '{events{data{id}}}' })).status).toBe(503)
  } finally {
    api.gate.open()
  }
  await vi.waitFor(async () => expect((await post({ query: '{events{data{id}}}' })).status).toBe(200), 10_000)
  expect(await read(await post({ query: '{events{data{id}}}' }))).toEqual({
    data: { events: { data: [{ id }] } },
  })
})
