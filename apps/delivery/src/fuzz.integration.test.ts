import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { operations } from '@osloregionen/contract/openapi'
import { dumpsFolder, writeDumps } from '@osloregionen/content-store/dumps'
import {
  examples,
  sampleEvent,
  sampleMeeting,
  sampleNews,
  sampleRedirect,
  sampleSite,
} from '@osloregionen/content-store/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { waitUntil } from '../../../tools/testing/index.ts'
import { freePort } from '../../../tools/processes/ports.ts'
import { makeSchema } from './graphql/schema.ts'
import { internalKey, startApi, type TestApi } from './testing/api.ts'
import { Conformance } from './testing/conformance.ts'
import { faultsOfAnswer } from './testing/graphql-answer.ts'
import { makePartner } from './testing/partners.ts'
import { startProcess, type ApiProcess } from './testing/process.ts'
import { graphqlRequest } from './testing/queries.ts'
import { restRequest, type Known } from './testing/requests.ts'

/** The API in this process, and once more in one of its own, over the same content. */
let api: TestApi
let apart: ApiProcess
let origin: string
const file = '3f0a9c1e4b2d7f6a8c5e1d20-rapport.pdf'
const known: Known & { cursors: string[]; keys: string[] } = { cursors: [], file, keys: [internalKey] }
beforeAll(async () => {
  api = await startApi()
  for (let index = 0; index < 4; index += 1) await api.store.publish(sampleNews({ slug: `sak-${index}` }))
  await api.store.publish(
    // Of every type, with all that it can have.
    ...examples(),
    sampleSite('osloregionen'),
    sampleEvent({ slug: 'best-2021', startsAtPrecision: 'day', series: 'best', media: [file] }),
    sampleMeeting({ slug: 'mote', state: 'cancelled', heldBy: 'styret' }),
    sampleRedirect('/?p=123', '/aktuelt/sak-1'),
  )
  writeFileSync(path.join(api.mediaFolder, file), 'A file')
  known.keys.push((await makePartner(api, { perMinute: 1_000_000 })).key)
  await api.store.connection((client) => writeDumps(client, dumpsFolder(api.env.DATA_DIR)))
  for (const address of [
    '/v1/news?limit=1',
    '/v1/news?limit=1&sort=title',
    '/v1/documents?limit=1&sort=-startsAt',
    '/v1/documents?limit=3&sort=startsAt',
    '/v1/search?q=gods&limit=1',
    '/v1/changes?limit=1',
  ])
    known.cursors.push(String((await api.json(address)).next))
  const port = await freePort()
  origin = `http://127.0.0.1:${port}`
  // Little is kept ready, so that what is kept has its full size early on.
  const { APP_MODE, DATA_DIR, ...addresses } = api.env
  apart = await startProcess({
    APP_MODE,
    DATA_DIR,
    DELIVERY_URL: addresses.DELIVERY_URL,
    OSLOREGIONEN_URL: addresses.OSLOREGIONEN_URL,
    OSLOPOLITAN_URL: addresses.OSLOPOLITAN_URL,
    DELIVERY_DATABASE_URL: addresses.DELIVERY_DATABASE_URL,
    DELIVERY_INTERNAL_KEY: internalKey,
    DELIVERY_PORT: String(port),
    RATE_LIMIT_ANONYMOUS: '1000000',
    LOG_LEVEL: 'silent',
    ANSWER_CACHE_MEGABYTES: '4',
  })
  const isUp = () =>
    fetch(`${origin}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
  if (!(await waitUntil(isUp, { limit: 30_000, pause: 100 }))) throw new Error('The API does not start')
})
afterAll(async () => {
  await apart?.stop()
  await api?.close()
})

const runs = inject('trials') === 'full' ? 30_000 : 1500
/** Nobody waits longer for an answer, milliseconds. */
const patience = 2000
/** What it may grow by after a tenth of the requests, megabytes: queries are kept within a bound, and the rest is slack. */
const growth = 48

test(`${runs} requests: every answer is as described and in time, none is a failure, and nothing of the inside is told`, async () => {
  const conformance = new Conformance('https://api.example')
  const schema = makeSchema()
  const seen = new Map<string, number>()
  const times: number[] = []
  const request = fc.oneof(
    { weight: 1, arbitrary: restRequest(known) },
    { weight: 1, arbitrary: graphqlRequest(known, schema) },
  )
  let early: Awaited<ReturnType<ApiProcess['memory']>> | undefined
  await fc.assert(
    fc.asyncProperty(request, async (asked) => {
      const { method, address } = asked
      const begun = performance.now()
      const response = await fetch(origin + address, {
        method,
        headers: asked.headers,
        body: asked.body,
        redirect: 'manual',
      })
      const body = await response.text()
      const took = performance.now() - begun
      times.push(took)
      const { status, headers } = response
      const kind = `${address.startsWith('/graphql') ? 'GraphQL' : 'REST'} ${status}`
      seen.set(kind, (seen.get(kind) ?? 0) + 1)
      const isProblem = headers.get('content-type') === 'application/problem+json'
      const faults = conformance.faultsOf({ method, address, status, headers, body })
      if (address.startsWith('/graphql') && !isProblem && body !== '')
        faults.push(...faultsOfAnswer(schema, 'query' in asked ? asked.query : undefined, JSON.parse(body)))
      // GraphQL has a form of its own for a query that it refuses.
      const isRefusal = isProblem || (address.startsWith('/graphql') && status === 400)
      const tells = status >= 400 && /content\.documents|SELECT |node_modules|\.ts:/.test(body)
      expect([faults, status < 500, isRefusal, tells, took < patience], JSON.stringify(asked)).toEqual([
        [],
        true,
        status >= 400,
        false,
        true,
      ])
      if (times.length === Math.floor(runs / 10)) early = await apart.memory()
    }),
    { numRuns: runs },
  )
  const late = await apart.memory()
  // Otherwise the requests were all of one kind, and prove little. What is drawn differs from run to run.
  for (const kind of ['REST 200', 'REST 400', 'GraphQL 200', 'GraphQL 400'])
    expect(seen.get(kind), kind).toBeGreaterThan(100)
  expect([apart.child.exitCode, apart.child.signalCode]).toEqual([null, null])
  expect(late.rss - (early?.rss ?? 0), `${JSON.stringify({ early, late })}`).toBeLessThan(growth)
  if (inject('trials') === 'full') console.log(summary(times, seen), { early, late })
}, 1_800_000)

function summary(times: number[], seen: Map<string, number>): string {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.toFixed(1)
  const kinds = [...seen].toSorted().map(([kind, count]) => `${kind}: ${count}`)
  return `${times.length} requests; median ${at(0.5)} ms, 99 % within ${at(0.99)} ms, the slowest ${at(1)} ms. ${kinds.join(', ')}`
}

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
    undescribed.filter(
      (route) => !/^\/(?:docs|partner|healthz|readyz|metrics|v1\/openapi\.json)/.test(route),
    ),
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
