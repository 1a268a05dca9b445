import type { TestApi } from './api.ts'

/** An answer of GraphQL, as a test looks at it. */
export interface GraphqlAnswer {
  data?: Record<string, (Record<string, unknown> & { data: unknown[] }) | null> | null
  errors?: { message: string; path?: string[]; extensions?: Record<string, unknown> }[]
}

export const readAnswer = async (response: Response): Promise<GraphqlAnswer> =>
  JSON.parse(await response.text())

/** Sends a body to GraphQL: JSON of a value, or text as it is. */
export const postGraphql = (
  { origin }: TestApi,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

/** The address that asks the same by GET. */
export const graphqlAddress = (given: Record<string, unknown>): string =>
  `/graphql?${new URLSearchParams(
    Object.entries(given).map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  )}`

/**
 * The answer to a query that has nothing wrong.
 * @throws when something of it could not be answered
 */
export async function askGraphql(
  api: TestApi,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<NonNullable<GraphqlAnswer['data']>> {
  const response = await postGraphql(api, { query, variables })
  const { data, errors } = await readAnswer(response)
  if (response.status === 200 && data && errors === undefined) return data
  throw new Error(`${response.status} to ${query}: ${JSON.stringify(errors)}`)
}
