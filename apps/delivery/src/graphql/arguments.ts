import { Id } from '@osloregionen/contract'
import {
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLInputType,
} from 'graphql'
import { z } from 'zod'
import { checkParameters } from '../http/parameters.ts'
import { refused } from '../http/problem.ts'
import type { Types } from './types.ts'
import { descriptionOf, nameOf, unwrapped } from './zod.ts'

/** The parameters of an address as arguments of a field, by the same names and with the same standard values. */
export function argumentsOf(types: Types, parameters: z.ZodObject): GraphQLFieldConfigArgumentMap {
  return Object.fromEntries(
    Object.entries(parameters.shape).map(([name, given]) => {
      const { schema } = unwrapped(given)
      const standard = parameters.shape[name]?.safeParse(undefined)
      const type = argumentType(types, schema, name)
      return [
        name,
        {
          type: standard?.success ? type : new GraphQLNonNull(type),
          description: descriptionOf(given),
          defaultValue: standard?.data,
        },
      ]
    }),
  )
}

type NullableInput = Exclude<GraphQLInputType, GraphQLNonNull<never>>

function argumentType(types: Types, schema: z.ZodType, name: string): NullableInput {
  if (schema === Id) return GraphQLID
  if (schema instanceof z.ZodEnum) return types.enum(nameOf(schema) ?? name, schema.options.map(String))
  if (schema instanceof z.ZodArray)
    return new GraphQLList(new GraphQLNonNull(argumentType(types, unwrapped(schema.element).schema, name)))
  if (schema instanceof z.ZodNumber) return GraphQLInt
  // An address has text only; what it is read as says what an argument is.
  if (schema instanceof z.ZodPipe && !(schema.out instanceof z.ZodTransform))
    return argumentType(types, unwrapped(schema.out).schema, name)
  return GraphQLString
}

/**
 * Arguments, held to the same rules as the parameters of an address.
 * @throws ProblemError that names the argument
 */
export function readArguments<Schema extends z.ZodObject>(
  parameters: Schema,
  given: Record<string, unknown>,
): z.output<Schema> {
  const written = Object.entries(given).flatMap(([name, value]) => {
    if (value === null || value === undefined) return []
    if (String(value).includes('\0')) throw refused(name, 'holds the character U+0000')
    return [[name, Array.isArray(value) ? value.join(',') : value]]
  })
  return checkParameters(parameters, Object.fromEntries(written))
}
