import { Id } from '@osloregionen/contract'
import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  GraphQLUnionType,
  type GraphQLFieldConfigMap,
  type GraphQLNamedType,
  type GraphQLNullableType,
  type GraphQLOutputType,
} from 'graphql'
import { z } from 'zod'
import { enumName, enumValue, typeName } from './names.ts'
import { commonShape, descriptionOf, literalsOf, membersOf, nameOf, unwrapped, type Shape } from './zod.ts'

/** Makes GraphQL types of the schemas of the contract: the same fields, names and descriptions, null where they have null. */
export class Types {
  readonly #objects = new Map<z.ZodType, GraphQLObjectType>()
  readonly #unions = new Map<z.ZodType, GraphQLInterfaceType | GraphQLUnionType>()
  readonly #enums = new Map<string, GraphQLEnumType>()
  /** The values that tell the members of a union apart. */
  readonly #tags = new Map<z.core.$ZodType, GraphQLEnumType>()
  readonly #interfaces = new Map<z.ZodType, GraphQLInterfaceType>()

  /** @param name what a schema is called that has no name in the contract */
  output(given: z.core.$ZodType, name: string): GraphQLOutputType {
    const { schema, isNullable } = unwrapped(given)
    const type = this.#nullable(schema, name)
    return isNullable ? type : new GraphQLNonNull(type)
  }

  /** The fields of an object, of the type that is called `parent`. */
  fields(shape: Shape, parent: string): GraphQLFieldConfigMap<unknown, unknown> {
    return Object.fromEntries(
      Object.entries(shape).map(([name, schema]) => [
        name,
        { type: this.output(schema, parent + typeName(name)), description: descriptionOf(schema) },
      ]),
    )
  }

  /** The enumeration of some values; the same one wherever it goes by the same name. */
  enum(name: string, values: readonly string[], description?: string): GraphQLEnumType {
    const made = this.#enums.get(name)
    if (made !== undefined) {
      if (
        made
          .getValues()
          .map(({ value }) => value)
          .join() === values.join()
      )
        return made
      throw new Error(`There are two enumerations ${name}: give one of them a name in the contract`)
    }
    const type = new GraphQLEnumType({
      name,
      description,
      values: Object.fromEntries(values.map(enumValue)),
    })
    this.#enums.set(name, type)
    return type
  }

  #nullable(schema: z.ZodType, name: string): GraphQLNullableType & GraphQLOutputType {
    if (schema === Id) return GraphQLID
    const tag = this.#tags.get(schema)
    if (tag !== undefined) return tag
    if (schema instanceof z.ZodEnum)
      return this.enum(nameOf(schema) ?? name, schema.options.map(String), schema.meta()?.description)
    if (schema instanceof z.ZodArray) return new GraphQLList(this.output(schema.element, name))
    if (schema instanceof z.ZodTuple) {
      // All of one kind: it is a list that the contract says the length of.
      const [first] = schema.def.items
      if (first === undefined) throw new Error(`${name} is an empty tuple`)
      return new GraphQLList(this.output(first, name))
    }
    if (schema instanceof z.ZodNumber) return schema.isInt ? GraphQLInt : GraphQLFloat
    if (schema instanceof z.ZodBoolean) return GraphQLBoolean
    if (schema instanceof z.ZodObject) return this.object(schema, name)
    if (schema instanceof z.ZodRecord)
      return this.#once(this.#objects, schema, name, (given) => this.#record(schema, given))
    if (schema instanceof z.ZodDiscriminatedUnion) return this.union(schema, name)
    const literals = literalsOf(schema)
    if (literals.length > 0 && literals.every(Number.isInteger)) return GraphQLInt
    if (schema.type === 'string' || literals.length > 0) return GraphQLString
    throw new Error(`${name}: GraphQL has no type for ${schema.type}`)
  }

  /** The type of an object of the contract. */
  object(schema: z.ZodObject, given: string): GraphQLObjectType {
    return this.#once(this.#objects, schema, given, (name) => {
      const shared = this.#interfaces.get(schema)
      return new GraphQLObjectType({
        name,
        description: schema.meta()?.description,
        interfaces: shared && [shared],
        fields: () => this.fields(schema.shape, name),
      })
    })
  }

  /** What has no name in the contract gets that of the place where it stands, so it may stand in one place only. */
  #once<Made extends GraphQLNamedType>(
    all: Map<z.ZodType, Made>,
    schema: z.ZodType,
    place: string,
    make: (name: string) => Made,
  ): Made {
    const name = nameOf(schema) ?? place
    const made = all.get(schema) ?? make(name)
    if (made.name !== name) throw new Error(`${made.name} is ${name} too: give it a name in the contract`)
    all.set(schema, made)
    return made
  }

  /** A record by the values of an enumeration has a field for each; a key that is not there is null. */
  #record({ keyType, valueType }: z.ZodRecord, name: string): GraphQLObjectType {
    if (!(keyType instanceof z.ZodEnum)) throw new Error(`${name} may have any keys`)
    const type = this.#nullable(unwrapped(valueType).schema, name)
    return new GraphQLObjectType({
      name,
      fields: Object.fromEntries(keyType.options.map((key) => [enumName(String(key)), { type }])),
    })
  }

  /** The type of what is one of several objects of the contract. */
  union(schema: z.ZodDiscriminatedUnion, place: string): GraphQLInterfaceType | GraphQLUnionType {
    return this.#once(this.#unions, schema, place, (name) => this.#union(schema, name))
  }

  /** An interface where the members have more in common than what tells them apart; else a union. */
  #union(schema: z.ZodDiscriminatedUnion, name: string): GraphQLInterfaceType | GraphQLUnionType {
    const key = schema.def.discriminator
    const members = membersOf(schema)
    const tags = this.enum(
      name + typeName(key),
      members.map(({ tag }) => tag),
    )
    for (const { tagSchema } of members) this.#tags.set(tagSchema, tags)
    const nameByTag = new Map(members.map(({ object, tag }) => [tag, nameOf(object) ?? name + typeName(tag)]))
    const description = schema.meta()?.description
    const resolveType = (value: unknown) => nameByTag.get(String(Reflect.get(Object(value), key)))
    const common = commonShape(members, key)
    if (Object.keys(common).length === 1) {
      const types = () => members.map(({ object, tag }) => this.object(object, name + typeName(tag)))
      return new GraphQLUnionType({ name, description, types, resolveType })
    }
    const fields = () => this.fields(common, name)
    const shared = new GraphQLInterfaceType({ name, description, fields, resolveType })
    for (const { object } of members) this.#interfaces.set(object, shared)
    return shared
  }
}
