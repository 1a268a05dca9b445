import { documentTypeNames, languages, sites, sorts, type DocumentType } from '@osloregionen/contract'
import fc from 'fast-check'
import { isEnumType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from '../testing/api.ts'
import { askGraphql, postGraphql, readAnswer } from '../testing/asking.ts'
import { variedDocuments } from '../testing/varied.ts'
import { enumName, fieldName } from './names.ts'
import { makeSchema } from './schema.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
  await api.store.publish(...variedDocuments())
  await api.caughtUp()
})
afterAll(() => api?.close())

type Given = Record<string, string | number>

const mostly = <T>(right: readonly T[], ...wrong: T[]) =>
  fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...right) },
    ...(wrong.length === 0 ? [] : [{ weight: 1, arbitrary: fc.constantFrom(...wrong) }]),
  )
const filters = fc.record({
  site: mostly(sites),
  language: mostly(languages),
  priorityArea: mostly(['klima-og-miljo', 'ingen'], 'Not a slug'),
  municipality: mostly(['3205', '3030'], '9999', '1'),
  body: mostly(['styret', 'ingen']),
  series: mostly(['best', 'ingen']),
  refersTo: mostly(['m1', 'ingen']),
})
const others = fc.record({
  publishedAfter: mostly(['2020-06-01', '2021-03-19T09:00:00+01:00'], 'yesterday'),
  publishedBefore: mostly(['2021-01-01', '2100-01-01']),
  sort: mostly(sorts),
  limit: mostly([1, 2, 100], 0, 101),
  cursor: mostly(['x', 'eyJhIjoxfQ']),
})
const someOf = (all: fc.Arbitrary<Given>, atMost: number) =>
  all.chain((given) => fc.subarray(Object.entries(given), { maxLength: atMost }))
const asked = fc
  .tuple(
    mostly<DocumentType>(['news', 'events', 'municipalities'], ...documentTypeNames),
    someOf(filters, 1),
    someOf(others, 3),
  )
  .map(([type, ...given]): [DocumentType, Given] => [type, Object.fromEntries(given.flat())])

const fields = makeSchema().getQueryType()?.getFields() ?? {}

/** The same list of GraphQL. */
async function askList(type: DocumentType, given: Given) {
  const named = Object.entries(given).map(([name, value]) => {
    const argument = fields[fieldName(type)]?.args.find((one) => one.name === name)
    const written = isEnumType(argument?.type) ? enumName(String(value)) : value
    return { name, written, type: argument?.type }
  })
  const declared = named.map(({ name, type: of }) => `$${name}:${of}`).join()
  const used = named.map(({ name }) => `${name}:$${name}`).join()
  const [before, inside] = named.length === 0 ? ['', ''] : [`query(${declared})`, `(${used})`]
  const response = await postGraphql(api, {
    query: `${before}{list:${fieldName(type)}${inside}{data{id title publishedAt url} next total}}`,
    variables: Object.fromEntries(named.map(({ name, written }) => [name, written])),
  })
  const { data, errors } = await readAnswer(response)
  return { status: response.status, list: data?.list, refusal: errors?.[0]?.extensions }
}

test('lists take the filters, cursors and orders of REST, and refuse the same with the same words', async () => {
  const seen = { pages: 0, refused: 0 }
  /** @returns the cursor that REST gives */
  async function compare(type: DocumentType, given: Given): Promise<string | null> {
    const parameters = Object.entries(given).map(([name, value]): [string, string] => [name, String(value)])
    const response = await api.get(`/v1/${type}?${new URLSearchParams(parameters)}`)
    const rest = JSON.parse(await response.text())
    const isRefused = response.status === 400
    const pick = ({ id, title, publishedAt, url }: Record<string, unknown>) => ({
      id,
      title,
      publishedAt,
      url,
    })
    expect(await askList(type, given)).toEqual({
      status: 200,
      list: isRefused ? null : { data: rest.data.map(pick), next: rest.next, total: rest.total },
      refusal: isRefused ? { code: 'INVALID_PARAMETER', errors: rest.errors } : undefined,
    })
    seen[isRefused ? 'refused' : 'pages'] += 1
    return isRefused ? null : rest.next
  }
  await fc.assert(
    fc.asyncProperty(asked, async ([type, given]) => {
      let cursor = await compare(type, given)
      while (cursor !== null) cursor = await compare(type, { ...given, cursor })
    }),
    { numRuns: 300 },
  )
  expect(seen.pages).toBeGreaterThan(100)
  expect(seen.refused).toBeGreaterThan(20)
}, 120_000)

test('lists across types have what REST has', async () => {
  const rest = await api.json<{ data: { id: string; title: string; type: string }[] }>(
    '/v1/documents?type=news,priority-areas&limit=100',
  )
  const query = '{documents(type:[news,priority_areas],limit:100){data{id title type}}}'
  const { documents } = await askGraphql(api, query)
  const pick = ({ id, title, type }: (typeof rest.data)[number]) => ({ id, title, type: enumName(type) })
  expect(documents?.data).toEqual(rest.data.map(pick))
})

test('searches have what REST has, and take its cursors', async () => {
  const rest = await api.json<{ data: { id: string; snippet: string; type: string }[]; next: string }>(
    '/v1/search?q=gods&limit=2',
  )
  const { search } = await askGraphql(
    api,
    '{search(q:"gods",limit:2){data{snippet document{id type}} next total suggestion facets{type{value count}priorityArea{value count}}}}',
  )
  expect(search).toEqual({
    ...rest,
    data: rest.data.map(({ id, type, snippet }) => ({ snippet, document: { id, type: enumName(type) } })),
  })
  const second = await api.json<typeof rest>(`/v1/search?q=gods&limit=2&cursor=${rest.next}`)
  const query = 'query($cursor:String){search(q:"gods",limit:2,cursor:$cursor){data{document{id bodyHtml}}}}'
  const more = await askGraphql(api, query, { cursor: rest.next })
  expect(more.search?.data).toMatchObject(second.data.map(({ id }) => ({ document: { id } })))
  expect(more.search?.data[0]).toEqual({
    document: { id: expect.any(String), bodyHtml: expect.stringContaining('<p>') },
  })
})
