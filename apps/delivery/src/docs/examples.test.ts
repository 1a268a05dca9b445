import { documentTypeNames, documentTypes } from '@osloregionen/contract'
import { operations } from '@osloregionen/contract/openapi'
import { expect, test } from 'vitest'
import { exampleOf } from './examples.ts'

test.each(documentTypeNames)('the lists and the documents of %s have an example', (type) => {
  const [list, one] = operations.filter(({ path }) => path.startsWith(`/v1/${type}`))
  const { card, document } = documentTypes[type]
  expect(list && exampleOf(list)).toMatchObject({ data: [card.parse(one && exampleOf(one))], total: 1 })
  expect(document.safeParse(one && exampleOf(one)).success).toBe(true)
})
