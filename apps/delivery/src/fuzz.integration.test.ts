import {
  sampleEvent,
  sampleMeeting,
  sampleMunicipality,
  sampleNews,
  sampleRedirect,
  sampleSite,
} from '@osloregionen/content-store/testing'
import { operations, parametersOf, type Parameter } from '@osloregionen/contract/openapi'
import fc from 'fast-check'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { internalKey, startApi, type TestApi } from './testing/api.ts'
import { Conformance } from './testing/conformance.ts'

let api: TestApi
const file = '3f0a9c1e4b2d7f6a8c5e1d20-rapport.pdf'
const hints: string[] = []
beforeAll(async () => {
  api = await startApi()
  for (let index = 0; index < 4; index += 1) await api.store.publish(sampleNews({ slug: `sak-${index}` }))
  await api.store.publish(
    sampleSite('osloregionen'),
    sampleMunicipality('3205', '3030', { slug: 'lillestrom' }),
    sampleEvent({ slug: 'best-2021', startsAtPrecision: 'day', series: 'best', media: [file] }),
    sampleMeeting({ slug: 'mote', state: 'cancelled', heldBy: 'styret' }),
    sampleRedirect('/?p=123', '/aktuelt/sak-1'),
  )
  writeFileSync(path.join(api.mediaFolder, file), 'A file')
  for (const address of [
    '/v1/news?limit=1',
    '/v1/news?limit=1&sort=title',
    '/v1/documents?limit=1&sort=-startsAt',
    '/v1/documents?limit=3&sort=startsAt',
    '/v1/search?q=gods&limit=1',
    '/v1/changes?limit=1',
  ])
    hints.push(String((await api.json(address)).next))
})
afterAll(() => api?.close())

const known =
  `osloregionen nb en news news,people klima-og-miljo 3205 1 100 2021-03-19 2021-03-19T08:00:00+01:00 title -publishedAt id,title
  /aktuelt/sak-1 gods sak-1 rss lillestrom calendar ics talent best styret conference startsAt -startsAt events,meetings
  /?p=123 osloregionen best-2021 ${file}`.split(/\s+/)
const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...known) },
  { weight: 2, arbitrary: fc.nat(5).map((index) => hints[index] ?? '') },
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

/** Values that a parameter takes, where its schema does not name them. */
const fitting: Record<string, string[]> = {
  idOrSlug: ['sak-1', 'sak-2', 'lillestrom', 'best-2021', 'mote'],
  id: ['lillestrom', 'sak-1'],
  key: [file],
  path: ['/aktuelt/sak-1', '/kommuner/lillestrom', '/?p=123'],
  q: ['gods', 'sak', 'klima og miljø'],
  type: ['news', 'news,people', 'events,meetings'],
  fields: ['id', 'id,title'],
  municipality: ['3205', '3030'],
  priorityArea: ['klima-og-miljo'],
  body: ['styret'],
  series: ['best'],
  year: ['2021'],
}

/** A value that a parameter takes, or nearly always one. */
const right = ({ name, schema }: Parameter) => {
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum.map(String))
  if (schema.type === 'integer') return fc.integer({ min: 1, max: 100 }).map(String)
  if (name === 'cursor' || name === 'since') return fc.nat(5).map((index) => hints[index] ?? '')
  if (/After$|Before$/.test(name)) return fc.constantFrom('2021-03-19', '2021-03-19T08:00:00+01:00')
  return fc.constantFrom(...(fitting[name] ?? ['talent']))
}
const given = (parameter: Parameter) =>
  fc.tuple(
    fc.constant(parameter.name),
    fc.oneof({ weight: 9, arbitrary: right(parameter) }, { weight: 1, arbitrary: value }),
  )

/** An address of the API with parameters that are right, almost right, or nothing like it. */
const address = fc.constantFrom(...operations.filter(({ streams }) => !streams)).chain((operation) => {
  const all = parametersOf(operation)
  const inPath = all.filter((parameter) => parameter.in === 'path')
  const required = all.filter((parameter) => parameter.in === 'query' && parameter.required)
  const free = all.filter((parameter) => parameter.in === 'query' && !parameter.required)
  return fc
    .record({
      parts: fc.tuple(...inPath.map(given)),
      needed: fc.tuple(...required.map(given)),
      chosen: fc
        .subarray(free, { maxLength: Math.min(3, free.length) })
        .chain((some) => fc.tuple(...some.map(given))),
      strange: fc.oneof(
        { weight: 4, arbitrary: fc.constant([]) },
        {
          weight: 1,
          arbitrary: fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), value), value), { maxLength: 2 }),
        },
      ),
      broken: fc.oneof(
        { weight: 19, arbitrary: fc.constant('') },
        { weight: 1, arbitrary: fc.constantFrom('%', '&&=', '%ff', '#') },
      ),
    })
    .map(({ parts, needed, chosen, strange, broken }) => {
      const place = parts.reduce(
        (left, [name, part]) => left.replace(`{${name}}`, encode(part)),
        operation.path,
      )
      const query = [...needed, ...chosen, ...strange].map(
        ([name, text]) => `${encode(name)}=${encode(text)}`,
      )
      return `${place}?${query.join('&')}${broken}`
    })
})

const headers = fc.record(
  {
    'accept-language': fc.constantFrom('en', 'nn,en;q=0.5', '*', ';;q=', 'sv'),
    'accept-encoding': fc.constantFrom('br', 'gzip', 'zstd', 'identity', '*;q=0', 'rot13'),
    'if-none-match': fc.constantFrom('*', '"x"', 'W/"x"', '""'),
    authorization: fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom('Bearer orp_unknown', 'Basic eDp5', 'Bearer') },
      { weight: 15, arbitrary: fc.constant(`Bearer ${internalKey}`) },
    ),
  },
  { requiredKeys: [] },
)
const method = fc.oneof(
  { weight: 12, arbitrary: fc.constant('GET') },
  { weight: 2, arbitrary: fc.constant('HEAD') },
  { weight: 1, arbitrary: fc.constantFrom('POST', 'PUT', 'DELETE', 'PATCH') },
)

test('every answer is as described, none is a failure, and nothing of the inside is told', async () => {
  const conformance = new Conformance('https://api.example')
  const seen = new Map<number, number>()
  await fc.assert(
    fc.asyncProperty(method, address, headers, async (asked, place, told) => {
      const response = await fetch(api.origin + place, { method: asked, headers: told, redirect: 'manual' })
      const body = await response.text()
      const { status } = response
      seen.set(status, (seen.get(status) ?? 0) + 1)
      const faults = conformance.faultsOf({
        method: asked,
        address: place,
        status,
        headers: response.headers,
        body,
      })
      const isProblem = response.headers.get('content-type') === 'application/problem+json'
      const tells = isProblem && /content\.documents|SELECT|node_modules|\.ts:/.test(body)
      expect([faults, status < 500, isProblem, tells], `${asked} ${place}`).toEqual([
        [],
        true,
        status >= 400,
        false,
      ])
    }),
    { numRuns: inject('trials') === 'full' ? 30_000 : 1500 },
  )
  // Otherwise the addresses were all of one kind, and prove little. What is drawn differs from run to run.

  expect(seen.get(200)).toBeGreaterThan(100)
  expect(seen.get(400)).toBeGreaterThan(100)
}, 600_000)

test('every address of the description is answered as it is described', async () => {
  const conformance = new Conformance('https://api.example')
  for (const { id, example } of operations.filter(({ streams }) => !streams)) {
    const response = await api.get(example)
    const answered = { method: 'GET', address: example, status: response.status, headers: response.headers }
    expect(conformance.faultsOf({ ...answered, body: await response.text() }), `${id} ${example}`).toEqual([])
  }
})

test('every route is described, but for what people read and those who run it', () => {
  const conformance = new Conformance('https://api.example')
  const undescribed = api.routes.filter(
    (route) => conformance.pathOf(route.replaceAll(/:\w+/g, 'x.x')) === undefined,
  )
  expect(
    undescribed.filter((route) => !/^\/(?:docs|healthz|readyz|metrics|v1\/openapi\.json)/.test(route)),
  ).toEqual([])
})

test('every type of problem leads to a page that explains it', async () => {
  for (const place of ['/v1/news?x=1', '/v1/news/aldri', '/v1/news/%ff']) {
    const { type } = await api.json<{ type: string }>(place)
    const page = await fetch(api.origin + new URL(type).pathname, { headers: { 'accept-language': 'en' } })
    expect([page.status, page.headers.get('content-type')], type).toEqual([200, 'text/html; charset=utf-8'])
    expect(await page.text()).toContain('What to do')
  }
})
