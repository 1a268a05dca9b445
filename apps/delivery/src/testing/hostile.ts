import fc from 'fast-check'
import { getIntrospectionQuery } from 'graphql'
import type { Asked } from './requests.ts'

/** A query of GraphQL as it is sent. */
export interface Query {
  query: string
  variables?: Record<string, unknown>
}

const many = (most: number) => fc.integer({ min: 1, max: most })
const tokens = [
  '{',
  '}',
  '(',
  ')',
  ':',
  '$',
  '!',
  '...',
  'on',
  'news',
  'query',
  'fragment',
  '@skip',
  '"',
  '"""',
  '#',
  '[',
  '7',
  'null',
  '&',
  '|',
]

/** What asks for too much, or for what there is not. */
export const hostileQuery: fc.Arbitrary<Query> = fc.oneof(
  many(2000).map((n) => ({ query: '{a'.repeat(n) + '}'.repeat(n) })),
  many(900).map((n) => ({
    query: `{${Array.from({ length: n }, (_, k) => `a${k}:news{total}`).join(' ')}}`,
  })),
  many(900).map((n) => ({ query: `{news{data{${'title '.repeat(n)}}}}` })),
  many(40).map((n) => ({
    query: `{news{data{...f0}}} ${Array.from({ length: n }, (_, k) => `fragment f${k} on News{...f${k + 1} ...f${k + 1}}`).join(' ')} fragment f${n} on News{title}`,
  })),
  fc.constantFrom(
    { query: '{...a} fragment a on Query{...b} fragment b on Query{...a}' },
    { query: 'mutation{deleteNews}' },
    { query: 'subscription{news}' },
    { query: 'query a{news{total}} query b{news{total}}' },
    { query: 'query($limit:Int){news(limit:$limit){total}}', variables: { limit: 'many' } },
    { query: 'query($limit:Int){news(limit:$limit){total}}', variables: { limit: 1e99 } },
    { query: '{documents(limit:100){data{bodyHtml body{__typename} translations{url}}}}' },
    { query: '{__schema{types{fields{type{fields{type{fields{name}}}}}}}}' },
    { query: getIntrospectionQuery() },
    { query: '{news(limit:-1){total}}' },
    { query: '{news(q:"x"){total}}' },
    { query: `{news(kind:"${'a'.repeat(7000)}"){total}}` },
  ),
  fc.array(fc.constantFrom(...tokens), { maxLength: 400 }).map((some) => ({ query: some.join(' ') })),
)

interface StrangeBody extends Pick<Asked, 'body'> {
  headers?: Record<string, string>
  /** The query that it is after all. */
  query?: Query
}

/** Bodies that are no query at all, or hardly one. */
export const strangeBody: fc.Arbitrary<StrangeBody> = fc.oneof(
  fc.json().map((body) => ({ body })),
  fc.string({ unit: 'binary', maxLength: 200 }).map((text) => ({ body: text.toWellFormed() })),
  many(30_000).map((n) => ({ body: '['.repeat(n) })),
  many(30_000).map((n) => ({
    body: `{"query":"${' '.repeat(n)}{news{total}}"}`,
    query: { query: '{news{total}}' },
  })),
  fc.constantFrom(
    { body: '[{"query":"{news{total}}"}]' },
    { body: '{"query":"{news{total}}","__proto__":{"x":1}}' },
    { body: '{"query":"{news{total}}","variables":[1]}' },
    { body: '{"query":"{news{total}}","extensions":{"persistedQuery":{"version":2,"sha256Hash":"x"}}}' },
    { body: 'query={news{total}}', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    { body: '{news{total}}', headers: { 'content-type': 'application/graphql' } },
    { body: '' },
  ),
)
