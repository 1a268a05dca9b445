import { hash } from 'node:crypto'
import { GraphQLError } from 'graphql'
import { z } from 'zod'
import { refused } from '../http/problem.ts'
import type { Queries, Query } from './queries.ts'
import { RefusedQuery, refusedQuery } from './refusal.ts'

const Variables = z.record(z.string(), z.unknown())
const Extensions = z.object({
  persistedQuery: z
    .object({
      version: z.literal(1, 'must be 1'),
      sha256Hash: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits, in lower case'),
    })
    .optional(),
})

/** What is asked for, as it is sent. Some clients write null for what they leave out. */
export const GraphqlBody = z.strictObject({
  query: z.string().nullish(),
  operationName: z.string().nullish(),
  variables: Variables.nullish(),
  extensions: Extensions.nullish(),
})
type GraphqlBody = z.infer<typeof GraphqlBody>

/** JSON in an address. A form sends what is not filled in as empty text. */
const jsonText = z.string().transform((text, context): unknown => {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue('must be JSON')
    return z.NEVER
  }
})

/** The same in an address. */
export const GraphqlParameters = z.strictObject({
  query: z.string().optional(),
  operationName: z.string().optional(),
  variables: jsonText.pipe(Variables.nullish()).optional(),
  extensions: jsonText.pipe(Extensions.nullish()).optional(),
})

/**
 * The query that is asked for: its text, or the hash of one that was asked before.
 * @throws RefusedQuery when it is not known by its hash: the client then sends the text
 */
export function queryOf(queries: Queries, { query: text, extensions }: GraphqlBody): Query {
  const name = extensions?.persistedQuery?.sha256Hash
  if (text) {
    if (name !== undefined && hash('sha256', text) !== name)
      throw refusedQuery('BAD_REQUEST', 'The sha256Hash is not that of the query')
    return queries.read(text)
  }
  if (name === undefined) throw refused('query', 'is missing')
  const found = queries.find(name)
  if (found !== undefined) return found
  // Clients know it by these words, and want no failure.
  throw new RefusedQuery([new GraphQLError('PersistedQueryNotFound')], 'PERSISTED_QUERY_NOT_FOUND', 200)
}
