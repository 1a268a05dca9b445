import { Feedback, FeedbackReceived } from './feedback.ts'
import { deprecations, type Deprecation } from './openapi/deprecations.ts'
import { graphql } from './openapi/graphql.ts'
import {
  answerHeaders,
  fileHeaders,
  acceptLanguage,
  headersOfSuccess,
  requestHeaders,
  unkeptHeaders,
} from './openapi/headers.ts'
import { operations, type Operation } from './openapi/operations.ts'
import { parametersOf } from './openapi/parameters.ts'
import { problemResponses, problemsOf, usualProblems } from './openapi/problems.ts'
import { answerSchema, namedSchemas } from './openapi/schemas.ts'
import { webhookMessages, webhookPaths } from './openapi/webhooks.ts'

export { deprecations, type Deprecation } from './openapi/deprecations.ts'
export { operations, type Operation } from './openapi/operations.ts'
export { parametersOf, type Parameter } from './openapi/parameters.ts'

type Json = Record<string, unknown>

const description = `Everything that Osloregionen has published, as data. Reading is free and needs no key.

- Unknown and malformed parameters are refused with 400, never ignored.
- Errors are problem details (RFC 9457).
- Every answer has a strong ETag: send it back in If-None-Match and get 304 while nothing has changed.
- \`X-Content-Revision\` is the revision of the content that the answer was read at; it grows with every change.
- \`X-Request-Id\` names the request: tell it when you ask us about an answer. One that you send is kept (8–64 letters, digits, \`.\`, \`_\`, \`-\`).
- \`Link\` leads to the next page (\`next\`), the page on the site (\`canonical\`), the licence and this description.
- What will end is announced by \`Deprecation\` (RFC 9745) and \`Sunset\` (RFC 8594) for a year.
- Limits are told in \`RateLimit\` and \`RateLimit-Policy\` (draft-ietf-httpapi-ratelimit-headers-10).
- Each document says the licence of its text: NLOD 2.0, unless its site has another. Each image says its own.
- Webhooks (Standard Webhooks 1.0.0) tell partners with a key of each change: see \`/v1/webhooks\` and the section \`webhooks\`.
- Fields and block types may be added within v1: ignore what you do not know.`

/** An answer as it may look; undefined where there is no example. */
export type ExampleOf = (operation: Operation) => unknown

/** The OpenAPI 3.1 description of the API at an origin, made from the schemas that the answers are tested against. */
export function openApi(
  origin: string,
  exampleOf: ExampleOf = () => undefined,
  ending: readonly Deprecation[] = deprecations,
): Json {
  const paths: Record<string, Json> = {}
  for (const operation of operations) {
    const get = describe(operation, exampleOf(operation))
    const ends = ending.filter(({ path }) => path === operation.path)
    if (ends.some(({ parameter }) => parameter === undefined)) get['deprecated'] = true
    const parameters = [
      ...parametersOf(operation).map((parameter) => ({
        ...parameter,
        ...(ends.some((entry) => entry.parameter === parameter.name) && { deprecated: true }),
      })),
      ...(operation.streams || operation.scope ? [] : requestHeaders),
      ...(operation.isSpoken ? [acceptLanguage] : []),
    ]
    paths[operation.path] = { parameters, get, ...(!operation.streams && { head: headOf(get) }) }
  }
  paths['/graphql'] = graphql
  paths['/v1/feedback'] = { post: sendFeedback }
  for (const [path, methods] of Object.entries(webhookPaths)) paths[path] = { ...paths[path], ...methods }
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
    webhooks: webhookMessages,
    components: {
      schemas: namedSchemas(),
      headers: answerHeaders,
      responses: problemResponses,
      securitySchemes,
    },
    security: [{}, { key: [] }],
  }
}

interface Described {
  operationId: string
  responses: Record<string, Json>
  [field: string]: unknown
}

function describe(operation: Operation, example: unknown): Described {
  const { id, summary, tag, moves, streams, isFile, scope, pathParameters = {} } = operation
  const more = [
    ...(operation.problems ?? []),
    ...(Object.keys(pathParameters).length > 0 ? [404] : []),
    ...(isFile ? [416] : []),
    ...(scope ? [403] : []),
  ]
  return {
    operationId: id,
    summary,
    ...(operation.description === undefined ? {} : { description: operation.description }),
    tags: [tag],
    ...(scope && { security: [{ key: [] }] }),
    responses: {
      200: success(operation, example),
      ...(isFile && { 206: { ...success(operation, example), description: 'The part that Range asks for' } }),
      ...(streams || scope
        ? {}
        : {
            304: {
              description: 'You have it already (If-None-Match)',
              headers: isFile ? fileHeaders : headersOfSuccess,
            },
          }),
      ...(moves ? { 301: { description: 'It has another slug now', headers: movedHeaders } } : {}),
      ...problemsOf([...new Set([...usualProblems, ...more])].toSorted((one, other) => one - other)),
    },
  }
}

const movedHeaders = {
  Location: { required: true, description: 'Where it is', schema: { type: 'string' } },
}

/** The same without a body. */
function headOf({ operationId, responses, ...get }: Described): Json {
  return {
    ...get,
    operationId: `${operationId}Head`,
    summary: 'The headers of the answer to GET',
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) =>
        '$ref' in response
          ? [status, { description: 'As with GET, without the body' }]
          : [status, { description: response['description'], headers: response['headers'] }],
      ),
    ),
  }
}

function success(operation: Operation, example: unknown): Json {
  const content = Object.fromEntries(
    Object.entries(operation.answers).map(([type, schema]) => [
      type,
      {
        schema: schema === null ? { type: 'string' } : answerSchema(schema),
        ...(example !== undefined && schema !== null && { example }),
      },
    ]),
  )
  return {
    description: 'It is here',
    ...(!operation.streams && { headers: headersOf(operation) }),
    content,
  }
}

const headersOf = ({ isFile, scope }: Operation): Json =>
  isFile ? fileHeaders : scope ? unkeptHeaders : headersOfSuccess

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
    ...problemsOf([400, 401, 413, 414, 415, 429, 431, 500, 503]),
  },
}

const securitySchemes = {
  key: {
    type: 'http',
    scheme: 'bearer',
    description: 'The key of a partner, `orp_…`. It raises the limits, and shows what is the partner’s own',
  },
}
