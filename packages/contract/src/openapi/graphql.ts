import { Problem } from '../problem.ts'
import { problemsOf } from './problems.ts'
import { answerSchema } from './schemas.ts'

type Json = Record<string, unknown>

const error = {
  type: 'object',
  required: ['message', 'extensions'],
  properties: {
    message: { type: 'string' },
    path: { type: 'array', items: { type: ['string', 'integer'] }, description: 'The field that is null' },
    extensions: {
      type: 'object',
      required: ['code'],
      properties: { code: { type: 'string', examples: ['GONE', 'LIMIT_EXCEEDED'] } },
    },
  },
}

const answer = {
  description:
    'What was asked for, and `errors` for what of it could not be answered. An unknown persisted query is told of here too.',
  headers: { 'X-Content-Revision': { $ref: '#/components/headers/X-Content-Revision' } },
  content: Object.fromEntries(
    ['application/graphql-response+json', 'application/json'].map((type) => [
      type,
      {
        schema: {
          type: 'object',
          properties: {
            data: { type: ['object', 'null'] },
            errors: { type: 'array', minItems: 1, items: error },
          },
        },
      },
    ]),
  ),
}

const responses = (more: Json): Json => ({
  200: answer,
  ...more,
  400: {
    description:
      'No query of this schema, or past a limit: `errors[].extensions` names it. A malformed request is a problem.',
    content: { ...answer.content, 'application/problem+json': { schema: answerSchema(Problem) } },
  },
  ...problemsOf([401, 413, 414, 415, 429, 431, 500, 503]),
})

const text = (name: string, about: string): Json => ({
  name,
  in: 'query',
  required: false,
  description: about,
  schema: { type: 'string' },
})

const extensions = 'With `persistedQuery: {version: 1, sha256Hash}` a query that was asked before'

/** GraphQL as OpenAPI can describe it: its own schema, which introspection gives, says the rest. */
export const graphql: Json = {
  get: {
    operationId: 'queryByAddress',
    summary: 'A GraphQL query whose answer caches can hold',
    tags: ['GraphQL'],
    parameters: [
      text('query', 'The query; it may be left out where `extensions` tells its hash'),
      text('operationName', 'Which operation of the query'),
      text('variables', 'A JSON object'),
      text('extensions', `A JSON object. ${extensions}`),
    ],
    responses: responses({ 304: { description: 'You have it already (If-None-Match)' } }),
  },
  post: {
    operationId: 'query',
    summary: 'A GraphQL query',
    tags: ['GraphQL'],
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: {
            type: 'object',
            properties: {
              query: { type: ['string', 'null'] },
              operationName: { type: ['string', 'null'] },
              variables: { type: ['object', 'null'] },
              extensions: { type: ['object', 'null'], description: extensions },
            },
          },
          example: { query: '{ news(limit: 3) { data { title url } next } }' },
        },
      },
    },
    responses: responses({
      413: { description: 'It is longer than 16 kB' },
      415: { description: 'It is not JSON' },
    }),
  },
}
