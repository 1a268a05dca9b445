import { getOperationAST, getVariableValues, Kind, parse, type GraphQLSchema } from 'graphql'
import { isJson, Shape } from './graphql-shape.ts'
import type { Query } from './hostile.ts'

/**
 * What in an answer is not as the schema and the query say; empty when all is.
 * @param query what it answers, where it may have data
 */
export function faultsOfAnswer(schema: GraphQLSchema, query: Query | undefined, answer: unknown): string[] {
  if (!isJson(answer)) return ['the answer is no object']
  const { data, errors, ...others } = answer
  const faults = [
    ...Object.keys(others).map((name) => `${name} is no part of an answer`),
    ...(errors === undefined ? [] : errorsFaults(errors, data)),
  ]
  if (data === undefined || data === null)
    return errors === undefined ? [...faults, 'there are neither data nor errors'] : faults
  if (query === undefined) return [...faults, 'there are data that nothing asked for']
  return [...faults, ...dataFaults(schema, query, data)]
}

function errorsFaults(errors: unknown, data: unknown): string[] {
  if (!Array.isArray(errors) || errors.length === 0) return ['errors is no list of errors']
  return errors.flatMap((error: unknown, index) => {
    const { message, path, extensions } = isJson(error) ? error : {}
    const code = isJson(extensions) ? extensions['code'] : undefined
    return [
      ...(typeof message === 'string' && message !== '' ? [] : [`errors.${index} has no message`]),
      ...(typeof code === 'string' && /^[A-Z]+(?:_[A-Z]+)*$/.test(code)
        ? []
        : [`errors.${index} has no code`]),
      ...(path === undefined || leadsToNull(path, data)
        ? []
        : [`errors.${index} leads to what was answered`]),
    ]
  })
}

/** Whether a path leads to null, or would, but for a null on the way. */
const leadsToNull = (path: unknown, data: unknown): boolean =>
  Array.isArray(path) &&
  path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : value),
    data,
  ) === null

function dataFaults(schema: GraphQLSchema, { query, variables = {} }: Query, data: unknown): string[] {
  const document = parse(query)
  const operation = getOperationAST(document)
  const root = schema.getQueryType()
  if (!operation || !root) return ['there are data, but no operation was asked for']
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  if (coerced === undefined) return ['there are data, but the variables were wrong']
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
  return new Shape(schema, fragments, coerced).objectFaults(root, [operation.selectionSet], data, 'data')
}
