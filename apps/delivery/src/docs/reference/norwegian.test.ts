import { expect, test } from 'vitest'
import { entriesOf } from './description.ts'
import { norwegian } from './norwegian.ts'

const texts = new Set(
  entriesOf('https://api.example').flatMap(({ tag, summary, description, parameters }) => [
    tag,
    summary,
    ...(description === '' ? [] : [description]),
    ...parameters.flatMap((parameter) => parameter.description ?? []),
  ]),
)

test('every text of the reference is there in Norwegian', () => {
  expect([...texts].filter((text) => norwegian[text] === undefined)).toEqual([])
})

test('nothing is translated that is not in the reference', () => {
  expect(Object.keys(norwegian).filter((text) => !texts.has(text))).toEqual([])
})
