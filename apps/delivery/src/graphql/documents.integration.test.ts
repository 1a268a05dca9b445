import { documentTypeNames, documentTypes, languages, type DocumentType } from '@osloregionen/contract'
import { isObjectType, type GraphQLOutputType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApi, type TestApi } from '../testing/api.ts'
import { askGraphql } from '../testing/asking.ts'
import { everythingOf, sameAs } from '../testing/graphql.ts'
import { variedDocuments } from '../testing/varied.ts'
import { fieldName } from './names.ts'
import { makeSchema } from './schema.ts'

const schema = makeSchema()
const published = variedDocuments()
let api: TestApi
let compared = 0
beforeAll(async () => {
  api = await startApi()
  await api.store.publish(...published)
  await api.caughtUp()
})
afterAll(() => api?.close())

function typeOf(type: DocumentType): GraphQLOutputType {
  const found = schema.getType(documentTypes[type].document.meta()?.id ?? '')
  if (!isObjectType(found)) throw new Error(`${type} has no type`)
  return found
}

const pairs = documentTypeNames.flatMap((type) => languages.map((language) => ({ type, language })))

describe.each(pairs)('$type in $language', ({ type, language }) => {
  const of = typeOf(type)
  const everything = everythingOf(schema, of)
  const one = `query($id:ID!){document(id:$id,language:${language}){...on ${of}${everything}}}`

  test('are document by document, field by field, what REST answers', async () => {
    const address = `/v1/${type}?language=${language}`
    const cards = await api.json<{ data: { id: string }[]; total: number }>(address)
    const field = fieldName(type)
    const data = await askGraphql(api, `{${field}(language:${language}){data${everything} total next}}`)
    const list = data[field]
    expect([list?.total, list?.next]).toEqual([cards.total, null])
    const wholes = cards.data.map(({ id }) => api.json(`/v1/documents/${id}?language=${language}`))
    for (const [index, whole] of (await Promise.all(wholes)).entries()) {
      const answered = list?.data[index]
      expect(answered).toEqual(sameAs(schema, of, whole, answered))
      expect((await askGraphql(api, one, { id: whole.id })).document).toEqual(answered)
      compared += 1
    }
  })

  test.each(['osloregionen', 'oslopolitan'])('stand at the same paths of %s', async (site) => {
    const address = `/v1/${type}?language=${language}&site=${site}`
    const list = await api.json<{ data: { path: string | null }[] }>(address)
    const query = `query($path:String!){resolve(site:${site},path:$path){...on ResolutionDocument{kind document{...on ${of}${everything}}}}}`
    for (const { path } of list.data.filter((card) => card.path !== null)) {
      const whole = await api.json<{ document: unknown }>(`/v1/sites/${site}/resolve?path=${path}`)
      const { resolve } = await askGraphql(api, query, { path })
      expect(resolve).toEqual({
        kind: 'document',
        document: sameAs(schema, of, whole.document, resolve?.document),
      })
    }
  })
})

test('every document was compared', () => {
  expect(compared).toBe(published.length)
})
