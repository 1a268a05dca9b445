import { Feedback, FeedbackReceived } from './feedback.ts'
import { graphql } from './openapi/graphql.ts'
import { operations, type Operation } from './openapi/operations.ts'
import { parametersOf } from './openapi/parameters.ts'
import { answerSchema, namedSchemas } from './openapi/schemas.ts'
import { Problem } from './problem.ts'

export { operations, type Operation } from './openapi/operations.ts'
export { parametersOf, type Parameter } from './openapi/parameters.ts'

type Json = Record<string, unknown>

const description = `Everything that Osloregionen has published, as data. Reading is free and needs no key.

- Unknown and malformed parameters are refused with 400, never ignored.
- Errors are problem details (RFC 9457).
- Every answer has a strong ETag: send it back in If-None-Match and get 304 while nothing has changed.
- \`X-Content-Revision\` is the revision of the content that the answer was read at; it grows with every change.
- Limits are told in \`RateLimit\` and \`RateLimit-Policy\` (draft-ietf-httpapi-ratelimit-headers-10).
- Each document says the licence of its text: NLOD 2.0, unless its site has another. Each image says its own.
- Fields and block types may be added within v1: ignore what you do not know.`

/** The OpenAPI 3.1 description of the API at an origin, made from the schemas that the answers are tested against. */
export function openApi(origin: string): Json {
  const paths: Record<string, Json> = {}
  for (const operation of operations) paths[operation.path] = { get: describe(operation) }
  paths['/graphql'] = graphql
  paths['/v1/feedback'] = { post: sendFeedback }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Osloregionen: open API',
      version: '1.0.0',
      description,
      license: { name: 'NLOD 2.0', url: 'https://data.norge.no/nlod/no/2.0' },
    },
    servers: [{ url: origin }],
    tags: [...new Set(operations.map(({ tag }) => tag)), 'GraphQL', intake].map((name) => ({ name })),
    paths,
    components: { schemas: namedSchemas(), headers, responses: problems, securitySchemes },
    security: [{}, { key: [] }],
  }
}

function describe(operation: Operation): Json {
  const { id, summary, tag, moves } = operation
  return {
    operationId: id,
    summary,
    ...(operation.description === undefined ? {} : { description: operation.description }),
    tags: [tag],
    parameters: parametersOf(operation),
    responses: {
      200: success(operation),
      304: { description: 'You have it already (If-None-Match)' },
      ...(moves ? { 301: { description: 'It has another slug now: see Location' } } : {}),
      400: { $ref: '#/components/responses/400' },
      ...Object.fromEntries(
        (operation.problems ?? []).map((status) => [status, { $ref: `#/components/responses/${status}` }]),
      ),
      429: { $ref: '#/components/responses/429' },
      503: { $ref: '#/components/responses/503' },
    },
  }
}

function success({ answers }: Operation): Json {
  const content = Object.fromEntries(
    Object.entries(answers).map(([type, schema]) => [
      type,
      { schema: schema === null ? { type: 'string' } : answerSchema(schema) },
    ]),
  )
  const named = Object.keys(headers).map((name) => [name, { $ref: `#/components/headers/${name}` }])
  return { description: 'It is here', headers: Object.fromEntries(named), content }
}

const text = (about: string): Json => ({ description: about, schema: { type: 'string' } })

const headers: Record<string, Json> = {
  ETag: text('Strong, and of this encoding'),
  'X-Content-Revision': {
    description: 'Revision of the content that the answer was read at',
    schema: { type: 'integer' },
  },
  RateLimit: text('Requests left, and seconds until they are renewed'),
  'RateLimit-Policy': text('Requests allowed, and in how many seconds'),
}

const problem = (about: string, more: Json = {}): Json => ({
  description: about,
  ...more,
  content: { 'application/problem+json': { schema: answerSchema(Problem) } },
})

const retry = { headers: { 'Retry-After': { description: 'Seconds', schema: { type: 'integer' } } } }

const problems: Record<string, Json> = {
  400: problem('A parameter is unknown or malformed; `errors` names it'),
  404: problem('There never was anything here'),
  410: problem('It was here and has been taken down; or the cursor is from before a restore'),
  429: problem('Too many requests', retry),
  503: problem('The content cannot be read right now', retry),
}

const intake = 'Feedback'

/** The one thing that is sent in rather than asked for. */
const sendFeedback: Json = {
  operationId: 'sendFeedback',
  summary: 'A vote on a page, or a message to the staff',
  description:
    'Used by the forms of the sites. The same sent again within ten minutes counts once. Browsers may not send it from pages of others.',
  tags: [intake],
  requestBody: {
    required: true,
    content: { 'application/json': { schema: answerSchema(Feedback) } },
  },
  responses: {
    202: {
      description: 'It is kept, and reaches the staff',
      content: { 'application/json': { schema: answerSchema(FeedbackReceived) } },
    },
    400: problem('Something in it is missing or malformed; `errors` names it'),
    413: problem('It is longer than 32 kB'),
    415: problem('It is not JSON'),
    429: { $ref: '#/components/responses/429' },
    503: { $ref: '#/components/responses/503' },
  },
}

const securitySchemes = { key: { type: 'http', scheme: 'bearer', description: 'Raises the limits' } }
