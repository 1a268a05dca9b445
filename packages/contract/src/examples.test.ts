import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { CardList, Changes, documentTypes, Problem, SearchResult, SiteSettings } from './index.ts'

const folder = new URL('../examples/', import.meta.url)
const schemas: Record<string, z.ZodType> = {
  ...Object.fromEntries(Object.entries(documentTypes).map(([type, { document }]) => [type, document])),
  'site-settings': SiteSettings,
  changes: Changes,
  list: CardList,
  problem: Problem,
  search: SearchResult,
}
const names = readdirSync(folder).map((file) => file.replace('.json', ''))

test('there is an example of each type and of each kind of answer', () => {
  expect(names.toSorted()).toEqual(Object.keys(schemas).toSorted())
})

test.each(names)('the example %s is exactly what its schema says', (name) => {
  const example: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
  // Parsing leaves unknown fields out, so equality means that there are none.
  expect(schemas[name]?.parse(example)).toEqual(example)
})
