import { z } from 'zod'
import type { Operation } from './operations.ts'
import { parameterSchema } from './schemas.ts'

/** A parameter as OpenAPI describes it. */
export interface Parameter {
  name: string
  in: 'path' | 'query'
  required: boolean
  description?: string
  schema: Record<string, unknown>
}

/** The parameters of an operation: first those in the path, then those after the question mark. */
export function parametersOf({ pathParameters = {}, parameters }: Operation): Parameter[] {
  return [
    ...Object.entries(pathParameters).map(([name, schema]) => describe('path', name, schema)),
    ...Object.entries(parameters?.shape ?? {}).map(([name, schema]) => describe('query', name, schema)),
  ]
}

function describe(place: Parameter['in'], name: string, schema: z.core.$ZodType): Parameter {
  if (!(schema instanceof z.ZodType)) throw new Error(`The parameter ${name} has no schema`)
  const description = schema.meta()?.description
  return {
    name,
    in: place,
    required: place === 'path' || !schema.safeParse(undefined).success,
    ...(description === undefined ? {} : { description }),
    schema: parameterSchema(schema),
  }
}
