import * as contract from '@osloregionen/contract'
import { z } from 'zod'
import { commentOf, typeOf } from './print.ts'

/** What a transformation gives is no part of a schema; those of the contract that end in one give an instant. */
const instants: z.core.ToJSONSchemaParams['override'] = ({ zodSchema, jsonSchema }) => {
  const { def } = zodSchema._zod
  if (def.type === 'pipe' && def.out._zod.def.type === 'transform') jsonSchema.type = 'string'
}

/**
 * The types of the contract as plain TypeScript, so that who uses the client needs neither zod nor this repository, and
 * reads in an editor what the contract says of each field.
 */
export function contractTypes(): string {
  const registry = z.registry<{ id: string }>()
  const names = new Map<z.ZodType, string>()
  for (const [id, schema] of Object.entries(contract)) {
    if (!(schema instanceof z.ZodType) || !/^[A-Z]/.test(id)) continue
    registry.add(schema, { id })
    names.set(schema, id)
  }
  const {
    schemas: { __shared: shared, ...schemas },
  } = z.toJSONSchema(registry, {
    uri: (id) => id,
    unrepresentable: 'any',
    override: instants,
  })
  const byType = (of: 'document' | 'card') =>
    contract.documentTypeNames.map((type) => {
      const name = names.get(contract.documentTypes[type][of])
      if (name === undefined) throw new Error(`The ${of} of ${type} has no name in the contract`)
      return `${JSON.stringify(type)}: ${name}`
    })
  return [
    ...Object.entries({ ...schemas, ...shared?.$defs }).map(
      ([name, schema]) => `${commentOf(schema)}export type ${name} = ${typeOf(schema)}`,
    ),
    'export type DocumentType = DocumentTypeName',
    `export type DocumentOf<T extends DocumentType> = {\n${byType('document').join('\n')}\n}[T]`,
    `export type CardOf<T extends DocumentType> = {\n${byType('card').join('\n')}\n}[T]`,
  ].join('\n\n')
}
