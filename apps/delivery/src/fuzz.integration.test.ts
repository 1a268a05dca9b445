import { sampleMunicipality, sampleNews, sampleSite } from '@osloregionen/content-store/testing'
import { operations, parametersOf } from '@osloregionen/contract/openapi'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from './testing/api.ts'

let api: TestApi
const hints: string[] = []
beforeAll(async () => {
  api = await startApi()
  for (let index = 0; index < 4; index += 1) await api.store.publish(sampleNews({ slug: `sak-${index}` }))
  await api.store.publish(
    sampleSite('osloregionen'),
    sampleMunicipality('3205', '3030', { slug: 'lillestrom' }),
  )
  for (const path of [
    '/v1/news?limit=1',
    '/v1/news?limit=1&sort=title',
    '/v1/search?q=gods&limit=1',
    '/v1/changes?limit=1',
  ])
    hints.push(String((await api.json(path)).next))
})
afterAll(() => api?.close())

const known =
  'osloregionen nb en news news,people klima-og-miljo 3205 1 100 2021-03-19 2021-03-19T08:00:00+01:00 title -publishedAt id,title /aktuelt/sak-1 gods sak-1 rss lillestrom'.split(
    ' ',
  )
const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...known) },
  { weight: 2, arbitrary: fc.nat(3).map((index) => hints[index] ?? '') },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\u0000',
      "'",
      '"',
      '\\',
      '%',
      ';--',
      '(',
      ':*',
      '🙂',
      '-1',
      '1e999',
      'NaN',
      '__proto__',
    ),
  },
  { weight: 1, arbitrary: fc.webQueryParameters() },
)
const encode = (text: string) => encodeURIComponent(text.toWellFormed())
const names = [...new Set(operations.flatMap((operation) => parametersOf(operation).map(({ name }) => name)))]

/** An address of the API with parameters that are right, almost right, or nothing like it. */
const address = fc
  .record({
    operation: fc.constantFrom(...operations.filter(({ id }) => id !== 'streamChanges')),
    parts: fc.array(value, { minLength: 2, maxLength: 2 }),
    parameters: fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), value), value, fc.boolean()), {
      maxLength: 4,
    }),
    broken: fc.oneof(
      { weight: 9, arbitrary: fc.constant('') },
      { weight: 1, arbitrary: fc.constantFrom('%', '&&=', '%ff', '#') },
    ),
  })
  .map(({ operation, parts, parameters, broken }) => {
    const [first = '', second = ''] = parts
    const path = operation.path.replace(/\{\w+\}/, encode(first)).replace(/\{\w+\}/, encode(second))
    const query = parameters.map(([name, given, isOwn], index) => {
      const own = parametersOf(operation)[index]?.name
      return `${isOwn && own !== undefined ? own : encode(name)}=${encode(given)}`
    })
    return `${path}?${query.join('&')}${broken}`
  })

test('no address is answered with a failure, and nothing of the inside is told', async () => {
  const seen = new Map<number, number>()
  await fc.assert(
    fc.asyncProperty(address, async (path) => {
      const response = await api.get(path)
      const body = await response.text()
      seen.set(response.status, (seen.get(response.status) ?? 0) + 1)
      const isProblem = response.headers.get('content-type') === 'application/problem+json'
      const tells = /content\.documents|SELECT|node_modules|\.ts:/.test(body)
      expect([response.status < 500, isProblem, isProblem && tells], path).toEqual([
        true,
        response.status >= 400,
        false,
      ])
    }),
    { numRuns: 1500 },
  )
  // Otherwise the addresses were all of one kind, and prove little. What is drawn differs from run to run: about 100 each.
  expect(seen.get(200)).toBeGreaterThan(20)
  expect(seen.get(400)).toBeGreaterThan(20)
}, 120_000)
