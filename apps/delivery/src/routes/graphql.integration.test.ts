import { createHash } from 'node:crypto'
import { sampleEvent, sampleNews } from '@osloregionen/content-store/testing'
import { getIntrospectionQuery } from 'graphql'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { exampleQuery, exampleVariables } from '../docs/playground.ts'
import { startApi, type TestApi } from '../testing/api.ts'
import { graphqlAddress, postGraphql, readAnswer } from '../testing/asking.ts'

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

const post = (body: unknown, headers?: Record<string, string>) => postGraphql(api, body, headers)
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
    expect(await readAnswer(posted)).toEqual(first)
    const got = await api.get(
      graphqlAddress({ query, variables: { n: 1 }, operationName: '', extensions: '' }),
    )
    expect(await readAnswer(got)).toEqual(first)
    expect(await readAnswer(await api.get(graphqlAddress({ query, variables: { n: 2 } })))).not.toEqual(first)
  })

  test('is answered in the type that is accepted, also from the answers kept ready', async () => {
    const address = graphqlAddress({ query, variables: { n: 1 } })
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
    const got = await api.get(graphqlAddress({ query, variables: { n: 1 } }))
    const etag = got.headers.get('etag') ?? ''
    expect(got.headers.get('cache-control')).toContain('max-age')
    expect(got.headers.get('x-content-revision')).toBe('31')
    const again = await api.get(graphqlAddress({ query, variables: { n: 1 } }), { 'if-none-match': etag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await post({ query, variables: { n: 1 } }, { 'if-none-match': etag })).status).toBe(200)
  })

  test('for what was taken down says so; for what never was, null', async () => {
    const gone = sampleNews({ slug: 'borte' })
    await api.store.publish(gone)
    await api.store.withdraw(gone.id)
    await api.caughtUp()
    const { data, errors } = await readAnswer(
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
    const address = graphqlAddress({ extensions: persisted(query) })
    const unknown = await api.get(address)
    expect([unknown.status, unknown.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(await readAnswer(unknown)).toEqual({
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    })
    const told = await readAnswer(await post({ query, extensions: persisted(query) }))
    const known = await api.get(address)
    expect(await readAnswer(known)).toEqual(told)
    const again = await api.get(address, { 'if-none-match': known.headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
    await api.store.publish(sampleNews({ slug: 'ny', title: 'Aller først' }))
    await api.caughtUp()
    const changed = await api.get(address, { 'if-none-match': known.headers.get('etag') ?? '' })
    expect([changed.status, (await readAnswer(changed)).data]).toMatchObject([
      200,
      { news: { data: [{ title: 'Aller først' }, { title: 'Sak 0' }] } },
    ])
  })

  test('must have the hash of its text', async () => {
    const answer = await post({ query: '{__typename}', extensions: persisted(query) })
    expect([answer.status, (await readAnswer(answer)).errors?.[0]?.message]).toEqual([
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
      const answer = await readAnswer(await post({ query: `{${fields}}` }))
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

test('can be tried on a page that runs nothing but its own script, and works without it', async () => {
  const page = await api.get('/docs/en/graphql')
  const html = await page.text()
  const policy = page.headers.get('content-security-policy') ?? ''
  for (const rule of [
    /^default-src 'none'; style-src 'sha256-/,
    /; script-src 'self';/,
    /; form-action 'self';/,
  ])
    expect(policy).toMatch(rule)
  const scripts = [...html.matchAll(/<script src="([^"]+)" type="module"><\/script>/g)].map(
    ([, address]) => address,
  )
  expect(scripts).toEqual(['/docs/copy.js', '/docs/playground.js'])
  expect(html.match(/<script/g)).toHaveLength(scripts.length)
  const [, action] = /<form action="([^"]+)" method="get"/.exec(html) ?? []
  const filled = graphqlAddress({ query: exampleQuery, variables: exampleVariables })
  expect(filled).toMatch(new RegExp(`^${action}\\?`))
  expect(await readAnswer(await api.get(filled))).toMatchObject({ data: { news: { data: [{}, {}, {}] } } })
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
    const answer = await api.get(graphqlAddress({ query }))
    expect(answer.status).toBe(200)
    expect((await readAnswer(answer)).data).toHaveProperty('__schema.queryType.name', 'Query')
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
  expect(await readAnswer(await post({ query: '{events{data{id}}}' }))).toEqual({
    data: { events: { data: [{ id }] } },
  })
})
