import { z } from 'zod'

type Schema = Record<string, unknown>

/**
 * Makes a generated schema one for people: fields may be added without a new version, so nobody is told that there
 * are no others; a format says what its pattern would; whole numbers need no bounds of JavaScript.
 */
const tidy = ({ jsonSchema }: { jsonSchema: Schema }) => {
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
}

const reference = (id: string) => `#/components/schemas/${id}`

/** Every schema of the contract that has a name. */
export function namedSchemas(): Record<string, Schema> {
  const { schemas } = z.toJSONSchema(z.globalRegistry, {
    uri: reference,
    override: tidy,
    unrepresentable: 'any',
  })
  return Object.fromEntries(
    Object.entries(schemas).map(([id, schema]) => {
      const { $schema: _version, $id: _id, id: _name, ...rest } = schema
      return [id, rest]
    }),
  )
}

/** A schema as it stands in an answer: by its name. */
export function answerSchema(schema: z.ZodType): Schema {
  const id = schema.meta()?.id
  if (id === undefined) throw new Error('What an operation answers with must have a name')
  return { $ref: reference(id) }
}

/** A schema as who asks must write it, in full. */
export function parameterSchema(schema: z.ZodType): Schema {
  const { $schema: _version, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    metadata: z.registry(),
    override: tidy,
    unrepresentable: 'any',
  })
  const standard = schema.safeParse(undefined)
  return standard.success && standard.data !== undefined ? { ...rest, default: standard.data } : rest
}
