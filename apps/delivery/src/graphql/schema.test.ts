import { documentTypeNames } from '@osloregionen/contract'
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { enumName, fieldName } from './names.ts'
import { makeSchema } from './schema.ts'
import { Types } from './types.ts'

const schema = makeSchema()

test('the schema is what clients have been made for: a change of it is seen here', async () => {
  await expect(`${printSchema(schema)}\n`).toMatchFileSnapshot('./schema.snapshot.graphql')
  expect(printSchema(lexicographicSortSchema(buildSchema(printSchema(schema))))).toBe(
    printSchema(lexicographicSortSchema(schema)),
  )
})

test('there is a list of every type', () => {
  expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).toSorted()).toEqual(
    ['document', 'documents', 'resolve', 'search', ...documentTypeNames.map(fieldName)].toSorted(),
  )
  expect(schema.getMutationType()).toBeUndefined()
})

test.each([
  ['press-release', 'press_release'],
  ['image/avif', 'image_avif'],
  ['-publishedAt', 'publishedAt_desc'],
  ['factBox', 'factBox'],
])('the value %s is named %s', (value, name) => {
  expect(enumName(value)).toBe(name)
})

test('what would get two names, or the name of something else, must be named in the contract', () => {
  const shared = z.object({ a: z.string() })
  const types = new Types()
  types.fields({ shared }, 'One')
  expect(() => types.fields({ shared }, 'Two')).toThrow('OneShared is TwoShared too')
  types.enum('Kind', ['a'])
  expect(() => types.enum('Kind', ['b'])).toThrow('two enumerations Kind')
  expect(() => types.fields({ when: z.date() }, 'One')).toThrow('no type for date')
})
