import { z } from 'zod'

export type Shape = Record<string, z.core.$ZodType>

/** A schema without what says that it may be null, left out or have a standard value. */
export function unwrapped(given: z.core.$ZodType): { schema: z.ZodType; isNullable: boolean } {
  if (given instanceof z.ZodNullable || given instanceof z.ZodOptional || given instanceof z.ZodDefault)
    return { schema: unwrapped(given.def.innerType).schema, isNullable: true }
  if (given instanceof z.ZodType) return { schema: given, isNullable: false }
  throw new Error(`A schema of the kind ${given._zod.def.type} is not made with zod's usual functions`)
}

/** The name a schema has in the contract. */
export const nameOf = (schema: z.ZodType): string | undefined => schema.meta()?.id

/** What the contract says of a field; of what is an object of its own, that object tells. */
export function descriptionOf(given: z.core.$ZodType): string | undefined {
  const own = given instanceof z.ZodType ? given.meta()?.description : undefined
  const { schema } = unwrapped(given)
  return own ?? (schema instanceof z.ZodObject ? undefined : schema.meta()?.description)
}

/** The values of a literal, or of a union of literals; none of any other schema. */
export function literalsOf(schema: z.core.$ZodType): z.core.util.Literal[] {
  if (schema instanceof z.ZodLiteral) return [...schema.values]
  return schema instanceof z.ZodUnion ? schema.options.flatMap((option) => literalsOf(option)) : []
}

/** A member of a union, and the value that tells it from the others. */
export interface Member {
  object: z.ZodObject
  tag: string
  tagSchema: z.core.$ZodType
}

/** The members of a union whose field `def.discriminator` tells them apart. */
export function membersOf({ options, def }: z.ZodDiscriminatedUnion): Member[] {
  return options.map((object) => {
    const tagSchema = object instanceof z.ZodObject ? object.shape[def.discriminator] : undefined
    const [tag] = tagSchema === undefined ? [] : literalsOf(tagSchema)
    if (!(object instanceof z.ZodObject) || tagSchema === undefined || typeof tag !== 'string')
      throw new Error(`A member of a union has no ${def.discriminator} to know it by`)
    return { object, tag, tagSchema }
  })
}

/** The fields that are the very same in all members, and what tells these apart. */
export function commonShape(members: readonly Member[], discriminator: string): Shape {
  const [first, ...others] = members.map(({ object }) => object.shape)
  return Object.fromEntries(
    Object.entries(first ?? {}).filter(
      ([name, schema]) => name === discriminator || others.every((shape) => shape[name] === schema),
    ),
  )
}
