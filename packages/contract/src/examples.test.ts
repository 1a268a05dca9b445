import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import {
  AnyDocument,
  Block,
  CardList,
  Changes,
  DeliveryList,
  DocumentPublished,
  documentTypeNames,
  documentTypes,
  JsonFeed,
  DocumentUnpublished,
  DocumentUpdated,
  NewsletterItem,
  Problem,
  SearchResult,
  SiteSettings,
  Webhook,
} from './index.ts'

const folder = new URL('../examples/', import.meta.url)
const schemas: Record<string, z.ZodType> = {
  ...Object.fromEntries(Object.entries(documentTypes).map(([type, { document }]) => [type, document])),
  'site-settings': SiteSettings,
  'json-feed': JsonFeed,
  changes: Changes,
  list: CardList,
  problem: Problem,
  search: SearchResult,
  'document-published': DocumentPublished,
  'document-updated': DocumentUpdated,
  'document-unpublished': DocumentUnpublished,
  webhook: Webhook,
  deliveries: DeliveryList,
}
const names = readdirSync(folder).map((file) => file.replace('.json', ''))

test('there is an example of each type and of each kind of answer', () => {
  expect(names.toSorted()).toEqual(Object.keys(schemas).toSorted())
})

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
const documents = documentTypeNames.map((type) => AnyDocument.parse(read(type)))

test.each(names)('the example %s is exactly what its schema says', (name) => {
  const example = read(name)
  // Parsing leaves unknown fields out, so equality means that there are none.
  expect(schemas[name]?.parse(example)).toEqual(example)
})

test('the examples together show every block, and every item of a newsletter', () => {
  const blocks = documents.flatMap(({ body }) => body.map(({ type }) => type))
  expect([...new Set(blocks)].toSorted()).toEqual(
    Block.options.map((option) => option.shape.type.value).toSorted(),
  )
  const items = documents.flatMap((document) => ('items' in document ? document.items : []))
  expect(items.map(({ kind }) => kind).toSorted()).toEqual(
    NewsletterItem.options.map((option) => option.shape.kind.value).toSorted(),
  )
})

test.each(documents)('what the other examples say of $title is what it says itself', (document) => {
  const { id, slug, url } = document
  const others = documents.filter(({ language }) => language === document.language)
  for (const reference of others.flatMap((other) => referencesTo(id, other)))
    expect(reference).toMatchObject({ id, slug, url })
})

/** Every object within a value that names a document by id and slug. */
function referencesTo(id: string, value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return []
  const within = Object.values(value).flatMap((part) => referencesTo(id, part))
  return 'slug' in value && 'id' in value && value.id === id ? [value, ...within] : within
}
