import { hash } from 'node:crypto'
import {
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { allowed, holdToLimits, mostTokens, type AskedList } from './limits.ts'
import { pastLimit, RefusedQuery, refusedQuery } from './refusal.ts'

/** A query that has been read, held to the limits and to the schema. */
export interface Query {
  /** SHA-256 of its text, which names it. */
  hash: string
  document: DocumentNode
  lists: Map<OperationDefinitionNode, AskedList[]>
}

/** What a query takes in memory, by its text: measured, and rounded up. */
const bytesPerCharacter = 200

/** The queries that were asked before, by their hash; those not asked for the longest are forgotten first. */
export class Queries {
  readonly schema: GraphQLSchema
  readonly #limit: number
  readonly #kept = new Map<string, { query: Query; bytes: number }>()
  #bytes = 0

  constructor(schema: GraphQLSchema, limit: number) {
    this.schema = schema
    this.#limit = limit
  }

  /** A query by its hash. */
  find(name: string): Query | undefined {
    const kept = this.#kept.get(name)
    if (kept === undefined) return undefined
    this.#kept.delete(name)
    this.#kept.set(name, kept)
    return kept.query
  }

  /**
   * A query by its text.
   * @throws RefusedQuery when it is past a limit, or not a query of this schema
   */
  read(text: string): Query {
    const size = Buffer.byteLength(text)
    if (size > allowed.size) throw pastLimit('size', size, allowed.size, 'the query has too many bytes')
    const name = hash('sha256', text)
    const found = this.find(name)
    if (found !== undefined) return found
    const document = parsed(text)
    const query = { hash: name, document, lists: holdToLimits(document, this.schema) }
    const errors = validate(this.schema, document, undefined, { maxErrors: 10 })
    if (errors.length > 0) throw new RefusedQuery(errors, 'GRAPHQL_VALIDATION_FAILED')
    this.#keep(query, size * bytesPerCharacter)
    return query
  }

  #keep(query: Query, bytes: number): void {
    this.#kept.set(query.hash, { query, bytes })
    this.#bytes += bytes
    for (const [name, oldest] of this.#kept) {
      if (this.#bytes <= this.#limit) return
      this.#kept.delete(name)
      this.#bytes -= oldest.bytes
    }
  }
}

function parsed(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: mostTokens })
  } catch (error) {
    if (error instanceof GraphQLError) throw new RefusedQuery([error], 'GRAPHQL_PARSE_FAILED')
    // The parser calls itself for what stands in something else, and its calls have used up the stack.
    if (error instanceof RangeError)
      throw refusedQuery('GRAPHQL_PARSE_FAILED', 'Values stand too deep in each other')
    throw error
  }
}
