import { hash } from 'node:crypto'
import fc from 'fast-check'
import {
  getNamedType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql'
import { graphqlAddress } from './asking.ts'
import { hostileQuery, strangeBody, type Query } from './hostile.ts'
import { rightValue, someHeaders, wildValue, type Asked, type Known } from './requests.ts'

interface Argument {
  name: string
  type: string
  /** As the query writes it, and as variables have it. */
  literal: string
  value: unknown
}

/** A request to GraphQL, and the query that it means, where it means one. */
interface GraphqlAsked extends Asked {
  query?: Query
}

/** Queries of GraphQL: most of them can be answered, some ask for too much, and some are none. */
export const graphqlRequest = (known: Known, schema: GraphQLSchema): fc.Arbitrary<GraphqlAsked> =>
  fc
    .record({
      query: fc.oneof(
        { weight: 6, arbitrary: validQuery(known, schema) },
        { weight: 2, arbitrary: hostileQuery },
        { weight: 1, arbitrary: wildValue(known).map((query): Query => ({ query })) },
      ),
      way: fc.constantFrom('post', 'post', 'get', 'get', 'hash', 'hash only', 'strange'),
      strange: strangeBody,
      headers: someHeaders(known.keys),
      accept: fc.constantFrom('application/json', 'application/graphql-response+json', '*/*', 'text/html'),
    })
    .map(({ query, way, strange, headers, accept }) => {
      const sha256Hash = hash('sha256', query.query)
      const extensions = { persistedQuery: { version: 1, sha256Hash } }
      const post = {
        method: 'POST',
        address: '/graphql',
        headers: { ...headers, accept, 'content-type': 'application/json' },
      }
      const get = (given: Record<string, unknown>) => ({
        method: 'GET',
        address: graphqlAddress(given),
        headers: { ...headers, accept },
        query,
      })
      switch (way) {
        case 'get':
          return get({ ...query })
        case 'hash':
          return get({ ...query, extensions })
        case 'hash only':
          return { ...post, query, body: JSON.stringify({ variables: query.variables, extensions }) }
        case 'strange':
          return { ...post, ...strange, headers: { ...post.headers, ...strange.headers } }
        default:
          return { ...post, query, body: JSON.stringify(query) }
      }
    })

/** One to three fields of the query, with some of their arguments, as literals or as variables. */
function validQuery(known: Known, schema: GraphQLSchema): fc.Arbitrary<Query> {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {})
  const root = fc.constantFrom(...roots).chain((field) =>
    fc.record({
      field: fc.constant(field.name),
      given: argumentsOf(known, field),
      selected: selection(schema, field.type, 4),
    }),
  )
  return fc
    .record({ fields: fc.array(root, { minLength: 1, maxLength: 3 }), asVariables: fc.boolean() })
    .map(({ fields, asVariables }) => {
      const all = fields.map(({ field, given, selected }, index) => ({
        field,
        selected,
        given: given.map((argument) => ({ ...argument, variable: `f${index}${argument.name}` })),
      }))
      const written = all.map(({ field, given, selected }, index) => {
        const list = given.map(
          ({ name, literal, variable }) => `${name}: ${asVariables ? `$${variable}` : literal}`,
        )
        return `f${index}: ${field}${list.length > 0 ? `(${list.join(', ')})` : ''} ${selected}`
      })
      const body = `{ ${written.join(' ')} }`
      const flat = all.flatMap(({ given }) => given)
      if (!asVariables || flat.length === 0) return { query: body }
      return {
        query: `query (${flat.map(({ variable, type }) => `$${variable}: ${type}`).join(', ')}) ${body}`,
        variables: Object.fromEntries(flat.map(({ variable, value }) => [variable, value])),
      }
    })
}

function argumentsOf(known: Known, { args }: GraphQLField<unknown, unknown>): fc.Arbitrary<Argument[]> {
  const required = args.filter(({ type }) => isNonNullType(type))
  const free = args.filter(({ type }) => !isNonNullType(type))
  return fc
    .subarray(free, { maxLength: Math.min(3, free.length) })
    .chain((some) => fc.tuple(...[...required, ...some].map((argument) => argumentOf(known, argument))))
}

function argumentOf(known: Known, { name, type }: GraphQLArgument): fc.Arbitrary<Argument> {
  const named = getNamedType(type)
  const common = { name, type: String(type) }
  if (isEnumType(named))
    return fc
      .constantFrom(...named.getValues())
      .map((one) => ({ ...common, literal: one.name, value: one.name }))
  if (named.name === 'Int')
    return fc.integer({ min: 1, max: 8 }).map((value) => ({ ...common, literal: String(value), value }))
  return fc
    .oneof({ weight: 9, arbitrary: rightValue(known, name) }, { weight: 1, arbitrary: wildValue(known) })
    .map((value) => ({ ...common, literal: JSON.stringify(value.toWellFormed()), value }))
}

/** Some of the fields of a type, and some of theirs, so many levels deep. */
function selection(schema: GraphQLSchema, given: GraphQLOutputType, depth: number): fc.Arbitrary<string> {
  const type = getNamedType(given)
  if (isLeafType(type)) return fc.constant('')
  const own = isUnionType(type) ? [] : Object.values(type.getFields())
  const fields = own.filter((field) => depth > 1 || isLeafType(getNamedType(field.type)))
  const members = isUnionType(type) || isInterfaceType(type) ? [...schema.getPossibleTypes(type)] : []
  const fieldsOf = fc
    .subarray(fields, { maxLength: Math.min(6, fields.length) })
    .chain((some) =>
      fc.tuple(
        ...some.map((field) =>
          fc
            .tuple(asked(field.name), selection(schema, field.type, depth - 1))
            .map(([written, inner]) => `${written} ${inner}`),
        ),
      ),
    )
  const membersOf = fc
    .subarray(depth > 1 ? members : [], { maxLength: Math.min(2, members.length, depth > 1 ? 2 : 0) })
    .chain((some) =>
      fc.tuple(
        ...some.map((member) =>
          isObjectType(member)
            ? selection(schema, member, depth - 1).map((inner) => `... on ${member.name} ${inner}`)
            : fc.constant(''),
        ),
      ),
    )
  return fc.tuple(fieldsOf, membersOf).map((parts) => `{ __typename ${parts.flat().join(' ')} }`)
}

/** A field as queries write it: most often plainly. */
const asked = (name: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constant(name) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        `${name}_too: ${name}`,
        `${name} @include(if: true)`,
        `${name} @skip(if: true)`,
      ),
    },
  )
