import {
  documentTypeNames,
  documentTypes,
  languages,
  sites,
  sorts,
  type DocumentType,
} from '@osloregionen/contract'
import {
  examples,
  sampleEvent,
  sampleMeeting,
  sampleMunicipality,
  sampleNews,
} from '@osloregionen/content-store/testing'
import fc from 'fast-check'
import { isEnumType, isObjectType, type GraphQLOutputType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApi, type TestApi } from '../testing/api.ts'
import { everythingOf, sameAs } from '../testing/graphql.ts'
import { enumName, fieldName } from './names.ts'
import { makeSchema } from './schema.ts'

interface Answer {
  data: Record<string, Record<string, unknown> & { data: unknown[] }>
  errors?: { message: string; extensions: Record<string, unknown> }[]
}

const schema = makeSchema()
let api: TestApi
beforeAll(async () => {
  api = await startApi()
  await api.store.publish(...examples())
  await api.store.publish(
    sampleNews({ slug: 'good-news', language: 'en', sites: ['oslopolitan'], kind: 'press-release' }),
    sampleNews({ slug: 'sak-1', priorityAreas: ['klima-og-miljo'], publishedAt: '2020-01-01T10:00:00.000Z' }),
    sampleNews({ slug: 'sak-2', municipalities: ['3205'], kind: 'op-ed' }),
    sampleMunicipality('3203', '3025', { id: 'm1', slug: 'asker' }),
    sampleMunicipality('3203', '3025', {
      id: 'm1',
      slug: 'asker',
      language: 'en',
      sites: ['oslopolitan'],
    }),
    sampleEvent({ slug: 'best', series: 'best' }),
    sampleEvent({ slug: 'best-2', startsAt: '2022-09-29T07:00:00.000Z' }),
    sampleMeeting({ slug: 'mote', heldBy: 'styret' }),
  )
  await api.caughtUp()
})
afterAll(() => api?.close())

async function send(query: string, variables: Record<string, unknown>): Promise<[number, Answer]> {
  const response = await fetch(`${api.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return [response.status, JSON.parse(await response.text())]
}

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const [status, answer] = await send(query, variables)
  expect([status, answer.errors], query).toEqual([200, undefined])
  return answer
}

let compared = 0

const typeOf = (name: string): GraphQLOutputType => {
  const type = schema.getType(name)
  if (!isObjectType(type)) throw new Error(`${name} is no type`)
  return type
}
const objectName = (type: DocumentType) => documentTypes[type].document.meta()?.id ?? ''

const pairs = documentTypeNames.flatMap((type) => languages.map((language) => ({ type, language })))

describe.each(pairs)('$type in $language', ({ type, language }) => {
  const of = typeOf(objectName(type))
  const everything = everythingOf(schema, of)

  test('are document by document, field by field, what REST answers', async () => {
    const cards = await api.json<{ data: { id: string }[]; total: number }>(
      `/v1/${type}?language=${language}`,
    )
    const { data } = await ask(`{${fieldName(type)}(language:${language}){data${everything} total next}}`)
    const list = data[fieldName(type)]
    expect([list?.total, list?.next]).toEqual([cards.total, null])
    const wholes = cards.data.map(({ id }) => api.json(`/v1/documents/${id}?language=${language}`))
    for (const [index, whole] of (await Promise.all(wholes)).entries()) {
      const answered = list?.data[index]
      compared += 1
      expect(answered).toEqual(sameAs(schema, of, whole, answered))
      const single = await ask(
        `query($id:ID!){document(id:$id,language:${language}){...on ${of}${everything}}}`,
        {
          id: whole.id,
        },
      )
      expect(single.data.document).toEqual(answered)
    }
  })

  test('stand at the same paths', async () => {
    for (const site of ['osloregionen', 'oslopolitan']) {
      const list = await api.json<{ data: { path: string | null }[] }>(
        `/v1/${type}?language=${language}&site=${site}`,
      )
      for (const { path } of list.data.filter((card) => card.path !== null)) {
        const whole = await api.json<{ document: unknown }>(`/v1/sites/${site}/resolve?path=${path}`)
        const { data } = await ask(
          `query($path:String!){resolve(site:${site},path:$path){...on ResolutionDocument{kind document{...on ${of}${everything}}}}}`,
          { path },
        )
        const answered = data.resolve?.document
        expect(data.resolve).toEqual({
          kind: 'document',
          document: sameAs(schema, of, whole.document, answered),
        })
      }
    }
  })
})

test('all documents were compared', () => {
  expect(compared).toBe(examples().length + 8)
})

describe('lists', () => {
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
    publishedAfter: mostly(['2020-06-01', '2021-03-19T09:00:00+01:00'], 'yesterday'),
    publishedBefore: mostly(['2021-01-01', '2100-01-01']),
    sort: mostly(sorts),
    limit: mostly([1, 2, 100], 0, 101),
    cursor: mostly(['x', 'eyJhIjoxfQ']),
  })
  const names = ['site', 'language', 'priorityArea', 'municipality', 'body', 'series', 'refersTo']
  const rarer = ['publishedAfter', 'publishedBefore', 'sort', 'limit', 'cursor']
  const asked = fc
    .tuple(
      mostly<DocumentType>(['news', 'events', 'municipalities'], ...documentTypeNames),
      filters,
      fc.subarray(names, { maxLength: 1 }),
      fc.subarray(rarer, { maxLength: 3 }),
    )
    .map(([type, all, ...chosen]): [DocumentType, Given] => [
      type,
      Object.fromEntries(Object.entries(all).filter(([name]) => chosen.flat().includes(name))),
    ])
  const fields = schema.getQueryType()?.getFields() ?? {}

  /** The same list of GraphQL. */
  function askList(type: DocumentType, given: Given): Promise<[number, Answer]> {
    const named = Object.keys(given).map((name) => {
      const argument = fields[fieldName(type)]?.args.find((one) => one.name === name)
      return { name, type: argument?.type }
    })
    const declared = named.map((argument) => `$${argument.name}:${argument.type}`).join()
    const used = named.map(({ name }) => `${name}:$${name}`).join()
    const variables = Object.entries(given).map(([name, value]) => {
      const isEnum = isEnumType(named.find((argument) => argument.name === name)?.type)
      return [name, isEnum ? enumName(String(value)) : value]
    })
    const [before, inside] = named.length === 0 ? ['', ''] : [`query(${declared})`, `(${used})`]
    return send(
      `${before}{list:${fieldName(type)}${inside}{data{id title publishedAt url} next total}}`,
      Object.fromEntries(variables),
    )
  }

  test('take the same filters, cursors and orders as REST, and refuse the same with the same words', async () => {
    const seen = { pages: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(asked, async ([type, given]) => {
        let cursor: string | null = null
        do {
          const parameters: Given = cursor === null ? given : { ...given, cursor }
          const query = new URLSearchParams(
            Object.entries(parameters).map(([name, value]): [string, string] => [name, String(value)]),
          )
          const response = await api.get(`/v1/${type}?${query}`)
          const rest = JSON.parse(await response.text())
          const [status, { data, errors }] = await askList(type, parameters)
          if (response.status === 200) {
            const pick = ({ id, title, publishedAt, url }: Record<string, unknown>) => ({
              id,
              title,
              publishedAt,
              url,
            })
            expect([status, errors, data.list]).toEqual([
              200,
              undefined,
              { data: rest.data.map(pick), next: rest.next, total: rest.total },
            ])
            cursor = rest.next
            seen.pages += 1
          } else {
            expect([status, data.list]).toEqual([200, null])
            expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID_PARAMETER', errors: rest.errors })
            cursor = null
            seen.refused += 1
          }
        } while (cursor !== null)
      }),
      { numRuns: 300 },
    )
    expect(seen.pages).toBeGreaterThan(100)
    expect(seen.refused).toBeGreaterThan(20)
  }, 120_000)

  test('across types, and searches, have what REST has', async () => {
    const rest = await api.json<{ data: { id: string; title: string; type: string }[] }>(
      '/v1/documents?type=news,priority-areas&limit=100',
    )
    const { data } = await ask('{documents(type:[news,priority_areas],limit:100){data{id title type}}}')
    const pick = ({ id, title, type }: (typeof rest.data)[number]) => ({ id, title, type: enumName(type) })
    expect(data.documents?.data).toEqual(rest.data.map(pick))

    const hits = await api.json<{ data: { id: string; snippet: string; type: string }[]; next: string }>(
      '/v1/search?q=gods&limit=2',
    )
    const found = await ask(
      '{search(q:"gods",limit:2){data{snippet document{id type}} next total suggestion facets{type{value count}priorityArea{value count}}}}',
    )
    expect(found.data.search).toEqual({
      ...hits,
      data: hits.data.map(({ id, type, snippet }) => ({ snippet, document: { id, type: enumName(type) } })),
    })
    const more = await ask(
      'query($cursor:String){search(q:"gods",limit:2,cursor:$cursor){data{document{bodyHtml}}}}',
      {
        cursor: hits.next,
      },
    )
    expect(more.data.search?.data).not.toEqual([])
  })
})
