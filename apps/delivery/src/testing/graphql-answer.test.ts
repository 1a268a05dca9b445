import fc from 'fast-check'
import { buildSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { faultsOfAnswer } from './graphql-answer.ts'

const schema = buildSchema(`
  type Query { list(limit: Int): List! document: Document }
  type List { data: [Document!]! total: Int! next: String }
  interface Document { id: ID! language: Language! }
  type News implements Document { id: ID! language: Language! title: String! body: [Block!]! }
  type Person implements Document { id: ID! language: Language! title: Int share: Float isStaff: Boolean! }
  union Block = Text | Image
  type Text { html: String! }
  type Image { alt: String! }
  enum Language { nb en }
`)

const query = {
  query: `query ($all: Boolean!, $few: Boolean = true) {
    list { ...page }
    one: document { language }
    left: document @skip(if: $few) { id }
  }
  fragment page on List {
    data {
      __typename
      key: id
      ... on News { title body { what: __typename ... on Text { html } ... on Image { alt } } }
      ... on Person { name: title share isStaff }
    }
    next
    total @include(if: $all)
  }`,
  variables: { all: true },
}
const body = [
  { what: 'Text', html: '<p>Nytt</p>' },
  { what: 'Image', alt: 'En bro' },
]
const news = { __typename: 'News', key: '1', title: 'Nytt', body }
const person = { __typename: 'Person', key: '2', name: null, share: 0.5, isStaff: true }
const list = { data: [news, person], next: null, total: 2 }
const one = { language: 'nb' }
const faultsOf = (answer: unknown, asked = query) => faultsOfAnswer(schema, asked, answer)

test('finds nothing in an answer that is right', () => {
  expect(faultsOf({ data: { list, one } })).toEqual([])
  expect(faultsOf({ data: { list: { ...list, data: [] }, one: null } })).toEqual([])
  const { total, ...others } = list
  expect(total).toBe(2)
  const fewer = { ...query, variables: { all: false, few: false } }
  expect(faultsOf({ data: { list: others, one, left: { id: '1' } } }, fewer)).toEqual([])
})

describe('finds what is wrong with data:', () => {
  test.each([
    ['a field that is missing', { list }, 'data has (list)'],
    ['a field that was not asked for', { list, one, left: null }, 'data has (list,one,left)'],
    ['an order of its own', { one, list }, 'data has (one,list)'],
    ['the name of a field in place of its alias', { list, document: one }, 'data has (list,document)'],
    ['null where there is none', { list: null, one }, 'data.list is null'],
    ['null in a list', { list: { ...list, data: [null] }, one }, 'data.list.data.0 is null'],
    ['no list', { list: { ...list, data: news }, one }, 'data.list.data is no list'],
    ['a list for an object', { list: [list], one }, 'data.list is no object'],
    ['a value for an object', { list, one: 'nb' }, 'data.one is no Document'],
    ['a word that is not of the enumeration', { list, one: { language: 'nn' } }, 'language is no Language'],
    ['a number for text', { list: { ...list, next: 7 }, one }, 'data.list.next is no String'],
    ['a number with decimals', { list: { ...list, total: 1.5 }, one }, 'data.list.total is no Int'],
    ['a number that is too great', { list: { ...list, total: 2 ** 31 }, one }, 'data.list.total is no Int'],
    ['a number for an id', { list: { ...list, data: [{ ...news, key: 1 }] }, one }, 'key is no ID'],
    [
      'a type that is none of them',
      { list: { ...list, data: [{ ...news, __typename: 'Event' }] }, one },
      '0 is no Document',
    ],
    [
      'another type than it has the fields of',
      { list: { ...list, data: [{ ...news, __typename: 'Person' }] }, one },
      '0 is no Document',
    ],
    [
      'a wrong type of a block',
      { list: { ...list, data: [{ ...news, body: [{ ...body[0], what: 'Image' }] }] }, one },
      'body.0 is no Block',
    ],
    [
      'a wrong value in a member',
      { list: { ...list, data: [{ ...person, share: '0.5' }] }, one },
      'share is no Float',
    ],
    [
      'text for yes or no',
      { list: { ...list, data: [{ ...person, isStaff: 'true' }] }, one },
      'isStaff is no Boolean',
    ],
  ])('%s', (_what, data, expected) => {
    expect(faultsOf({ data })).toEqual([expect.stringContaining(expected)])
  })

  test('whatever is taken out of it or added to it, anywhere', () => {
    const places: (readonly (string | number)[])[] = [
      [],
      ['list'],
      ['list', 'data', 0],
      ['list', 'data', 1],
      ['list', 'data', 0, 'body', 0],
      ['list', 'data', 0, 'body', 1],
      ['one'],
    ]
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.nat(), fc.boolean(), (place, which, isAdded) => {
        const data: unknown = structuredClone({ list, one })
        const target = Object(place.reduce<unknown>((value, step) => Reflect.get(Object(value), step), data))
        const keys = Object.keys(target)
        if (isAdded) Reflect.set(target, 'more', null)
        else Reflect.deleteProperty(target, keys[which % keys.length] ?? '')
        expect(faultsOf({ data })).toHaveLength(1)
      }),
    )
  })
})

describe('finds what is wrong with the rest:', () => {
  const error = { message: 'It is gone', path: ['one'], extensions: { code: 'GONE' } }
  const data = { list, one: null }

  test('errors beside null are in order', () => {
    expect(faultsOf({ data, errors: [error] })).toEqual([])
    expect(faultsOf({ errors: [{ ...error, path: undefined }] })).toEqual([])
    expect(faultsOf({ data: null, errors: [error] })).toEqual([])
  })

  test.each([
    ['no message', { data, errors: [{ ...error, message: '' }] }, 'errors.0 has no message'],
    ['no code', { data, errors: [{ ...error, extensions: {} }] }, 'errors.0 has no code'],
    [
      'a code in small letters',
      { data, errors: [{ ...error, extensions: { code: 'gone' } }] },
      'errors.0 has no code',
    ],
    ['an error of what was answered', { data: { list, one }, errors: [error] }, 'errors.0 leads to what'],
    [
      'an error of what was not asked for',
      { data, errors: [{ ...error, path: ['two'] }] },
      'errors.0 leads to what',
    ],
    ['no error in errors', { data, errors: [] }, 'errors is no list'],
    ['nothing', {}, 'neither data nor errors'],
    ['null alone', { data: null }, 'neither data nor errors'],
    ['a list', [], 'no object'],
    ['another part', { data, detail: '' }, 'detail is no part'],
  ])('%s', (_what, answer, expected) => {
    expect(faultsOf(answer)).toEqual([expect.stringContaining(expected)])
  })

  test('data that nothing asked for', () => {
    expect(faultsOfAnswer(schema, undefined, { data })).toEqual(['there are data that nothing asked for'])
    expect(faultsOf({ data }, { ...query, variables: { all: Object('yes') } })).toEqual([
      'there are data, but the variables were wrong',
    ])
  })
})
