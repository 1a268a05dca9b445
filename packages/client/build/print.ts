import type { z } from 'zod'

type Schema = z.core.JSONSchema._JSONSchema

/** A schema as a type of TypeScript, with what the schema says of its fields. */
export function typeOf(schema: Schema): string {
  if (typeof schema === 'boolean') return schema ? 'unknown' : 'never'
  const { $ref, anyOf, oneOf, allOf, enum: values, const: value, type } = schema
  // A bare name, or the place of what the contract names and does not export.
  if ($ref !== undefined) return $ref.replace(/^.*\//, '')
  const options = anyOf ?? oneOf
  if (options !== undefined) return options.map(typeOf).join(' | ')
  if (allOf !== undefined) return allOf.map((each) => `(${typeOf(each)})`).join(' & ')
  if (value !== undefined) return JSON.stringify(value)
  if (values !== undefined) return values.map((each) => JSON.stringify(each)).join(' | ')
  if (Array.isArray(type)) return type.map((each) => typeOf({ ...schema, type: each })).join(' | ')
  switch (type) {
    case 'integer':
      return 'number'
    case 'array':
      return listOf(schema)
    case 'object':
      return objectOf(schema)
    case undefined:
      throw new Error(`The build knows no type for ${JSON.stringify(schema)}`)
    default:
      return type
  }
}

function listOf({ prefixItems, items }: z.core.JSONSchema.BaseSchema): string {
  if (prefixItems !== undefined) return `[${prefixItems.map(typeOf).join(', ')}]`
  if (items === undefined || Array.isArray(items)) throw new Error('The build knows no such list')
  return `(${typeOf(items)})[]`
}

function objectOf({
  properties,
  propertyNames,
  additionalProperties,
  required = [],
}: z.core.JSONSchema.BaseSchema): string {
  if (propertyNames !== undefined && additionalProperties !== undefined)
    return recordOf(typeOf(propertyNames), typeOf(additionalProperties), required.length > 0)
  const fields = Object.entries(properties ?? {}).map(([name, schema]) => {
    const mark = required.includes(name) ? '' : '?'
    return `\n${commentOf(schema)}${name}${mark}: ${typeOf(schema)}`.replaceAll('\n', '\n  ')
  })
  return `{${fields.join('')}\n}`
}

const recordOf = (names: string, values: string, isComplete: boolean) =>
  names === 'string' || isComplete ? `Record<${names}, ${values}>` : `Partial<Record<${names}, ${values}>>`

/** What a schema says of itself, for editors to show. */
export function commentOf(schema: Schema): string {
  const description = typeof schema === 'boolean' ? undefined : schema.description
  return description === undefined ? '' : `/** ${description.replaceAll('*/', '')} */\n`
}
