import { sampleNews } from '@osloregionen/content-store/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApi, type TestApi } from '../testing/api.ts'
import { postGraphql, readAnswer } from '../testing/asking.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
  await api.store.publish(sampleNews())
  await api.caughtUp()
})
afterAll(() => api?.close())

const post = (body: unknown, headers?: Record<string, string>) => postGraphql(api, body, headers)

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
    const { errors, data } = await readAnswer(answer)
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
    const { data, errors } = await readAnswer(answer)
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

test('nothing that looks like a query is answered with a failure', async () => {
  const signs = `{ } { } ( ) [ ] : $ ! @ = | & ... # , \uFEFF 🙂 """ "x" "\\u0000" "\\ud800" 1 -1 1e999 99999999999 null true`
  const names = `on query fragment mutation news documents document data id body search __schema __type __typename
    types fields name limit q cursor sort title_desc Document News a $n Int`
  const words = fc.constantFrom(...`${signs} ${names}`.split(/ \s*/))
  const query = fc.oneof(
    fc.array(words, { maxLength: 30 }).map((chosen) => chosen.join(' ')),
    fc.array(words, { maxLength: 8 }).map((chosen) => `{news(${chosen.join(' ')}){data{id}}}`),
    fc
      .tuple(
        fc.constantFrom('refersTo', 'cursor', 'kind', 'publishedAfter', 'priorityArea'),
        fc.string({ unit: 'binary' }),
      )
      .map(([name, value]) => `{documents(${name}:${JSON.stringify(value)}){data{id}}}`),
  )
  await fc.assert(
    fc.asyncProperty(query, fc.jsonValue(), async (text, variables) => {
      expect((await post({ query: text, variables })).status, text).toBeLessThan(500)
      expect((await post({ query: text, variables: { n: variables } })).status, text).toBeLessThan(500)
    }),
    { numRuns: 250 },
  )
}, 60_000)
