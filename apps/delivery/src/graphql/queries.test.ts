import { getIntrospectionQuery } from 'graphql'
import { describe, expect, test } from 'vitest'
import { allowed, holdToCost } from './limits.ts'
import { Queries } from './queries.ts'
import { RefusedQuery } from './refusal.ts'
import { makeSchema } from './schema.ts'

const schema = makeSchema()
const megabyte = 1_048_576

/** The limit that a query is past; undefined when it is past none. */
function limitOf(text: string, variables: Record<string, unknown> = {}): unknown {
  try {
    const { lists } = new Queries(schema, megabyte).read(text)
    for (const one of lists.values()) holdToCost(one, variables)
    return undefined
  } catch (error) {
    if (!(error instanceof RefusedQuery)) throw error
    return error.errors[0]?.extensions?.limit
  }
}

const several = (count: number, write: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => write(n)).join(' ')

describe('a query at its limit passes, and one past it does not', () => {
  test.each([
    ['aliases', (n: number) => `{news{data{${several(n, (i) => `a${i}:id`)}}}}`, allowed.aliases],
    ['fields', (n: number) => `{news{data{${'id '.repeat(n - 2)}}}}`, allowed.fields],
    [
      'fields',
      (n: number) => `{news{data{...a ...a}}} fragment a on News{${'id '.repeat(n / 2 - 1)}}`,
      allowed.fields,
    ],
    ['rootFields', (n: number) => `{${several(n, (i) => `a${i}:news{next}`)}}`, allowed.rootFields],
    ['repeats', (n: number) => `{news{data{${'image{alt} '.repeat(n + 1)}}}}`, allowed.repeats],
    [
      'rootFields',
      (n: number) => `{${several(n, () => '...a')}} fragment a on Query{__typename}`,
      allowed.rootFields,
    ],
    ['size', (n: number) => `{news{next}}${' '.repeat(n - 12)}`, allowed.size],
  ])('%s', (limit, write, most) => {
    expect(limitOf(write(most))).toBeUndefined()
    expect(limitOf(write(most + 2))).toBe(limit)
  })

  test('cost, which depends on variables', () => {
    const text = `query($n:Int){news(limit:$n){data{${'id '.repeat(399)}}}}`
    expect(limitOf(text, { n: 50 })).toBeUndefined()
    expect(limitOf(text, { n: 51 })).toBe('cost')
    expect(limitOf(text)).toBeUndefined()
  })
})

test('what no operation uses, and several operations together, are held to the limits too', () => {
  expect(limitOf(`{news{next}} fragment a on News{${'id '.repeat(501)}}`)).toBe('fields')
  expect(limitOf(several(11, (n) => `query q${n}{news{next}}`))).toBe('rootFields')
  expect(limitOf(several(3, (n) => `query q${n}{news{data{${'id '.repeat(200)}}}}`))).toBe('fields')
})

test('fragments that double each other cost no time to refuse', () => {
  const doubling = several(60, (n) => `fragment f${n} on News{...f${n + 1} ...f${n + 1}}`)
  expect(limitOf(`{news{data{...f0}}} ${doubling} fragment f60 on News{id}`)).toBe('fields')
})

test('queries are kept by their hash, as many as there is room for', () => {
  const queries = new Queries(schema, megabyte)
  const first = queries.read(getIntrospectionQuery())
  expect(queries.find(first.hash)).toBe(first)
  expect(queries.read(getIntrospectionQuery())).toBe(first)
  const others = Array.from({ length: 20 }, (_, n) =>
    queries.read(`{news(limit:${n + 1}){next}}${' '.repeat(200)}`),
  )
  expect(queries.find(others[0]?.hash ?? '')).toBe(others[0])
  for (let n = 0; n < 30; n += 1) queries.read(`{events(limit:${n + 1}){next}}${' '.repeat(200)}`)
  expect(queries.find(first.hash)).toBeUndefined()
  expect(queries.find(others[1]?.hash ?? '')).toBeUndefined()
})
