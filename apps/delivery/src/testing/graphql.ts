import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isListType,
  isObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql'

type Json = Record<string, unknown>
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null

const aliasOf = (field: string, type: string) => `${field}Of${type}`

/** Selections of everything a type has. Where members of a union have fields that differ in type only, some get an alias. */
export function everythingOf(schema: GraphQLSchema, given: GraphQLOutputType): string {
  const type = getNamedType(given)
  const selected = (of: typeof type, name: (field: string, type: string) => string) =>
    isObjectType(of)
      ? Object.values(of.getFields()).map(
          (field) => name(field.name, String(field.type)) + everythingOf(schema, field.type),
        )
      : []
  if (isObjectType(type)) return `{${selected(type, (name) => name).join(' ')}}`
  if (!isAbstractType(type)) return ''
  const taken = new Map<string, string>()
  const members = schema.getPossibleTypes(type).map((member) => {
    const fields = selected(member, (field, fieldType) => {
      if (!taken.has(field)) taken.set(field, fieldType)
      return taken.get(field) === fieldType ? field : `${aliasOf(field, member.name)}:${field}`
    })
    return `... on ${member.name}{${fields.join(' ')}}`
  })
  return `{__typename ${members.join(' ')}}`
}

/**
 * What GraphQL must answer to such selections where REST answers `rest`: the same, but for the names of enumerations, and
 * null for what REST leaves out.
 * @param answered what GraphQL did answer, which says of what type a member of a union is
 */
export function sameAs(
  schema: GraphQLSchema,
  given: GraphQLOutputType,
  rest: unknown,
  answered: unknown,
): unknown {
  const type = getNullableType(given)
  if (rest === null || rest === undefined) return null
  if (isListType(type) && Array.isArray(rest)) {
    const list: unknown[] = Array.isArray(answered) ? answered : []
    return rest.map((value, index) => sameAs(schema, type.ofType, value, list[index]))
  }
  if (isEnumType(type)) return type.getValues().find(({ value }) => value === rest)?.name
  if (!isJson(rest) || !isJson(answered)) return rest
  const told = typeof answered.__typename === 'string' ? answered.__typename : undefined
  const member = told === undefined ? type : schema.getType(told)
  const fields = isObjectType(member) ? Object.values(member.getFields()) : []
  const expected = fields.map((field) => {
    const alias = aliasOf(field.name, told ?? '')
    const key = Object.hasOwn(answered, alias) ? alias : field.name
    return [key, sameAs(schema, field.type, rest[field.name], answered[key])]
  })
  const unknownHere = Object.entries(rest).filter(([key]) => !fields.some(({ name }) => name === key))
  return { ...(told && { __typename: told }), ...Object.fromEntries([...unknownHere, ...expected]) }
}
