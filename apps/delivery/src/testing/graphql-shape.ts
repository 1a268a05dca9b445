import {
  getDirectiveValues,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLIncludeDirective,
  GraphQLInt,
  GraphQLSkipDirective,
  GraphQLString,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

type Json = Record<string, unknown>
type Selections = readonly SelectionSetNode[]

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Compares values with what a query selects of the types of a schema. */
export class Shape {
  readonly #schema: GraphQLSchema
  readonly #fragments: Map<string, FragmentDefinitionNode>
  readonly #variables: Json

  constructor(schema: GraphQLSchema, fragments: FragmentDefinitionNode[], variables: Json) {
    this.#schema = schema
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]))
    this.#variables = variables
  }

  /** What in a value is not as it was asked of a type of objects; empty when all is. */
  objectFaults(type: GraphQLObjectType, sets: Selections, value: unknown, place: string): string[] {
    if (!isJson(value)) return [`${place} is no object`]
    const asked = this.#collect(type, sets)
    const [wanted, found] = [[...asked.keys()].join(), Object.keys(value).join()]
    if (wanted !== found) return [`${place} has (${found}), where (${wanted}) is asked of ${type.name}`]
    return [...asked].flatMap(([key, nodes]) => {
      const name = nodes[0]?.name.value ?? key
      if (name === '__typename')
        return value[key] === type.name ? [] : [`${place}.${key} is ${String(value[key])}, not ${type.name}`]
      const below = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
      return this.#faults(this.#typeOf(type, name), below, value[key], `${place}.${key}`)
    })
  }

  #faults(type: GraphQLOutputType, sets: Selections, value: unknown, place: string): string[] {
    if (isNonNullType(type))
      return value === null ? [`${place} is null`] : this.#faults(type.ofType, sets, value, place)
    if (value === null) return []
    if (isListType(type))
      return Array.isArray(value)
        ? value.flatMap((one, index) => this.#faults(type.ofType, sets, one, `${place}.${index}`))
        : [`${place} is no list`]
    if (isLeafType(type)) return fits(type, value) ? [] : [`${place} is no ${type.name}`]
    if (!isAbstractType(type)) return this.objectFaults(type, sets, value, place)
    const members = this.#schema.getPossibleTypes(type).filter((member) => this.#mayBe(member, sets, value))
    const attempts = members.map((member) => this.objectFaults(member, sets, value, place))
    return attempts.find((faults) => faults.length === 0) ?? attempts[0] ?? [`${place} is no ${type.name}`]
  }

  /** Whether a value has what is asked of a type, and says nothing else of what it is. */
  #mayBe(type: GraphQLObjectType, sets: Selections, value: unknown): boolean {
    const asked = [...this.#collect(type, sets)]
    return (
      isJson(value) &&
      asked.map(([key]) => key).join() === Object.keys(value).join() &&
      asked.every(([key, [node]]) => node?.name.value !== '__typename' || value[key] === type.name)
    )
  }

  /** The fields that are asked of a type, by what they are called in the answer, in its order. */
  #collect(
    type: GraphQLObjectType,
    sets: Selections,
    into = new Map<string, FieldNode[]>(),
  ): Map<string, FieldNode[]> {
    for (const selection of sets.flatMap(({ selections }) => selections)) {
      if (!this.#isIncluded(selection)) continue
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value
        into.set(key, [...(into.get(key) ?? []), selection])
        continue
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value)
      if (fragment && this.#isOf(type, fragment.typeCondition?.name.value))
        this.#collect(type, [fragment.selectionSet], into)
    }
    return into
  }

  #isIncluded(selection: SelectionNode): boolean {
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, this.#variables)
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, this.#variables)
    return skip?.['if'] !== true && include?.['if'] !== false
  }

  #isOf(type: GraphQLObjectType, condition: string | undefined): boolean {
    const wanted = condition === undefined ? type : this.#schema.getType(condition)
    return wanted === type || (isAbstractType(wanted) && this.#schema.isSubType(wanted, type))
  }

  #typeOf(type: GraphQLObjectType, name: string): GraphQLOutputType {
    const ofQuery = type === this.#schema.getQueryType() ? [SchemaMetaFieldDef, TypeMetaFieldDef] : []
    const field = type.getFields()[name] ?? ofQuery.find((one) => one.name === name)
    if (field === undefined)
      throw new Error(`${type.name} has no field ${name}: the query is none of this schema`)
    return field.type
  }
}

const scalars: Record<string, (value: unknown) => boolean> = {
  [GraphQLString.name]: (value) => typeof value === 'string',
  [GraphQLID.name]: (value) => typeof value === 'string',
  [GraphQLBoolean.name]: (value) => typeof value === 'boolean',
  [GraphQLFloat.name]: (value) => typeof value === 'number',
  [GraphQLInt.name]: (value) => typeof value === 'number' && (value | 0) === value,
}

function fits(type: GraphQLLeafType, value: unknown): boolean {
  if (isEnumType(type)) return typeof value === 'string' && type.getValue(value) !== undefined
  const check = scalars[type.name]
  if (check === undefined) throw new Error(`Nothing is known of the scalar ${type.name}`)
  return check(value)
}
