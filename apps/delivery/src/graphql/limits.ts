import { limitParameter } from '@osloregionen/contract'
import {
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql'
import { measureWith, type Measuring } from './measure.ts'
import { pastLimit, refusedQuery } from './refusal.ts'
import { fieldsOf, type Fragments } from './selection.ts'

/** What one query may ask for, over all its operations. */
export const allowed = {
  /** Bytes of text. */
  size: 8192,
  /** Fields in each other; those of introspection are not counted. */
  depth: 12,
  fields: 500,
  aliases: 20,
  /** Fields with fields in them that are named again beside each other, as fragments may do. */
  repeats: 60,
  /** Fields of the query itself: each is a statement. */
  rootFields: 10,
  /** Over all lists: how many documents times how many fields of each. */
  cost: 20_000,
} as const

/** Words and signs of a query; more of them would not fit in the size of one that means something. */
export const mostTokens = 2000

/** A list that an operation asks for. */
export interface AskedList {
  /** How long it may be, as the query writes it. */
  limit: ValueNode | undefined
  /** How many fields of each of its documents; those of the page itself are few, and counted too. */
  fields: number
}

/**
 * Holds every operation of a query to the limits that do not depend on variables.
 * @returns the lists that each operation asks for
 * @throws RefusedQuery that names the limit
 */
export function holdToLimits(
  document: DocumentNode,
  schema: GraphQLSchema,
): Map<OperationDefinitionNode, AskedList[]> {
  const definitions = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
  const fragments: Fragments = Object.fromEntries(
    definitions.map((fragment) => [fragment.name.value, fragment]),
  )
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
  if (operations.some(({ operation }) => operation !== OperationTypeNode.QUERY))
    throw refusedQuery('GRAPHQL_VALIDATION_FAILED', 'Only queries are taken: nothing can be changed here')
  const measure = measureWith(definitions)
  // Also what no operation uses is held against the rules of GraphQL, which takes longer than measuring it.
  for (const { selectionSet } of definitions) holdWhole([selectionSet], measure)
  holdWhole(
    operations.map(({ selectionSet }) => selectionSet),
    measure,
  )
  const fields = operations.map(({ selectionSet }) => [...fieldsOf([selectionSet], fragments)])
  hold('rootFields', fields.flat().length, 'too many fields of the query itself')
  for (const field of fields.flat()) holdField(field, measure)
  const root = schema.getQueryType()?.getFields() ?? {}
  const isList = ({ name }: FieldNode) => root[name.value]?.args.some((one) => one.name === 'limit') ?? false
  return new Map(
    operations.map((operation, index) => [
      operation,
      (fields[index] ?? []).filter(isList).map((field) => askedList(field, measure)),
    ]),
  )
}

function holdWhole(sets: readonly SelectionSetNode[], measure: Measuring): void {
  const measures = sets.map(measure)
  const sum = (of: 'fields' | 'aliases' | 'repeats') => measures.reduce((total, one) => total + one[of], 0)
  hold('fields', sum('fields'), 'too many fields, those of fragments counted each time they are used')
  hold('aliases', sum('aliases'), 'too many aliases')
  hold('repeats', sum('repeats'), 'the same fields are named too often beside each other')
}

function hold(limit: keyof typeof allowed, asked: number, words: string): void {
  if (asked > allowed[limit]) throw pastLimit(limit, asked, allowed[limit], words)
}

function holdField(field: FieldNode, measure: Measuring): void {
  const { aliases, depth, introspected } = measure(field.selectionSet)
  if (field.name.value !== '__schema' && field.name.value !== '__type') {
    hold('depth', depth + 1, 'fields stand too deep in each other')
    return
  }
  // The schema is large: what multiplies it is refused, and everything else of it can be asked for.
  if (aliases > 0 || field.alias !== undefined)
    throw pastLimit('aliases', Math.max(1, aliases), 0, 'introspection takes no aliases')
  if (introspected > 1)
    throw pastLimit('depth', introspected, 1, 'the fields of types stand in the fields of types')
}

const askedList = (field: FieldNode, measure: Measuring): AskedList => ({
  limit: field.arguments?.find(({ name }) => name.value === 'limit')?.value,
  fields: measure(field.selectionSet).fields,
})

const standardLimit = limitParameter.parse(undefined)

/**
 * Holds what the lists of an operation cost to its limit, now that the variables are known.
 * @throws RefusedQuery that names the limit
 */
export function holdToCost(lists: readonly AskedList[], variables: Readonly<Record<string, unknown>>): void {
  const cost = lists.reduce((sum, { limit, fields }) => sum + fields * lengthOf(limit, variables), 0)
  hold('cost', cost, 'its lists are too long for so many fields of each document')
}

function lengthOf(limit: ValueNode | undefined, variables: Readonly<Record<string, unknown>>): number {
  const given = limit?.kind === Kind.VARIABLE ? variables[limit.name.value] : undefined
  const written = limit?.kind === Kind.INT ? Number(limit.value) : given
  return typeof written === 'number' && written > 0 ? written : standardLimit
}
