import {
  AnyDocument,
  documentTypeNames,
  documentTypes,
  listOf,
  Resolution,
  SearchHit,
  SearchResult,
  type DocumentType,
} from '@osloregionen/contract'
import { operations } from '@osloregionen/contract/openapi'
import {
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  type GraphQLFieldConfig,
  type GraphQLOutputType,
} from 'graphql'
import { argumentsOf } from './arguments.ts'
import {
  documentField,
  listField,
  resolveField,
  searchField,
  type Reading,
  type RootField,
} from './fields.ts'
import { fieldName } from './names.ts'
import { Types } from './types.ts'

/** The schema. All its types are made of the contract, so that it says what REST says. */
export function makeSchema(): GraphQLSchema {
  const types = new Types()
  const document = types.union(AnyDocument, 'Document')
  const typeOf = (type: DocumentType) => types.object(documentTypes[type].document, type)
  const field = (
    type: GraphQLOutputType,
    address: string,
    { parameters, resolve }: RootField,
  ): GraphQLFieldConfig<unknown, Reading> => ({
    type,
    description: operations.find(({ path }) => path === address)?.summary,
    args: argumentsOf(types, parameters),
    resolve,
  })
  const lists = documentTypeNames.map((type) => {
    const list = types.object(listOf(documentTypes[type].document), `${typeOf(type).name}List`)
    return [fieldName(type), field(list, `/v1/${type}`, listField(type))]
  })
  const all = types.object(listOf(AnyDocument), `${document.name}List`)
  return new GraphQLSchema({
    description: 'Everything that Osloregionen has published: the content of the REST API, and its rules',
    query: new GraphQLObjectType({
      name: 'Query',
      fields: {
        document: field(document, '/v1/documents/{id}', documentField),
        resolve: field(types.union(Resolution, 'Resolution'), '/v1/sites/{site}/resolve', resolveField),
        ...Object.fromEntries(lists),
        documents: field(all, '/v1/documents', listField()),
        search: field(searchResult(types, document), '/v1/search', searchField),
      },
    }),
    types: documentTypeNames.map(typeOf),
  })
}

/** A hit in REST is a card with more fields. Here the document stands beside them, so that it can be of any type. */
function searchResult(types: Types, document: GraphQLOutputType): GraphQLObjectType {
  const name = 'SearchHit'
  const hit = new GraphQLObjectType({
    name,
    fields: {
      ...types.fields(SearchHit.def.right.shape, name),
      document: { type: new GraphQLNonNull(document), resolve: (found) => found },
    },
  })
  return new GraphQLObjectType({
    name: 'SearchResult',
    fields: {
      ...types.fields(SearchResult.omit({ data: true }).shape, 'SearchResult'),
      data: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(hit))) },
    },
  })
}
