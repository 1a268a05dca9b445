import {
  execute,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLFormattedError,
  type OperationDefinitionNode,
} from 'graphql'
import type { Context } from '../context.ts'
import { ProblemError } from '../http/problem.ts'
import type { Reading, Seen } from './fields.ts'
import { holdToCost } from './limits.ts'
import type { Queries, Query } from './queries.ts'
import { RefusedQuery, refusedQuery } from './refusal.ts'

/** One operation of a query, with variables that are in order. */
export interface Asked {
  query: Query
  operation: OperationDefinitionNode
  /** As they were given. */
  given: Record<string, unknown>
  variables: Record<string, unknown>
}

/**
 * Finds the operation that is asked for, and holds it and its variables to the rest of the rules.
 * @throws RefusedQuery
 */
export function askedOperation(
  { schema }: Queries,
  query: Query,
  name: string | undefined,
  given: Record<string, unknown>,
): Asked {
  const operation = getOperationAST(query.document, name)
  if (!operation)
    throw refusedQuery(
      'OPERATION_RESOLUTION_FAILURE',
      name === undefined
        ? 'The query has several operations: say which with operationName'
        : `There is no operation ${name}`,
    )
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given, {
    maxErrors: 10,
  })
  if (coerced === undefined) throw new RefusedQuery(errors, 'BAD_USER_INPUT')
  holdToCost(query.lists.get(operation) ?? [], coerced)
  return { query, operation, given, variables: coerced }
}

/** Reads what an operation asks for. */
export async function answer(
  { schema }: Queries,
  { query, operation, given }: Asked,
  context: Context,
): Promise<Seen & { body: string }> {
  const reading: Reading = { context, seen: [] }
  const { data, errors } = await execute({
    schema,
    document: query.document,
    operationName: operation.name?.value,
    variableValues: given,
    contextValue: reading,
  })
  const body = JSON.stringify({ data, errors: errors?.map(told) })
  return { ...oldest(reading), body }
}

/** What is told of an error of a field. What is no fault of who asks is thrown, and so not told. */
function told(error: GraphQLError): GraphQLFormattedError {
  const cause = error.originalError
  if (cause instanceof ProblemError) {
    const code = cause.kind.toUpperCase().replaceAll('-', '_')
    const { errors, successor } = cause.details
    return { ...error.toJSON(), extensions: { code, errors, successor } }
  }
  if (cause === undefined || cause instanceof GraphQLError) return error.toJSON()
  throw cause
}

/** Fields are read side by side: the answer is as old as the oldest of them. */
function oldest({ seen, context }: Reading): Seen {
  const [first, ...others] = seen
  if (first === undefined) return { at: context.follower.current, updatedAt: null }
  return others.reduce(
    (one, other) => ({
      at: other.at.revision < one.at.revision ? other.at : one.at,
      updatedAt: (other.updatedAt ?? 0) > (one.updatedAt ?? 0) ? other.updatedAt : one.updatedAt,
    }),
    first,
  )
}
