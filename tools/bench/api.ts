import { z } from 'zod'
import { withClient } from '../postgres/roles.ts'
import type { ProvidedSystem } from '../testing/provided.ts'
import { compare, type Figure, type Subject } from './compare.ts'
import { pathOf, publishedAt, searchedWords, slugOf } from './fill.ts'
import { pidOf } from './processes.ts'
import { startReference } from './reference.ts'

const pageSchema = z.object({ next: z.string().nullable() })
/** So many different things are asked for, in turn. */
const variety = 900

/** Round and round through a list. */
function cycle(values: readonly string[]): () => string {
  let n = 0
  return () => encodeURIComponent(values[n++ % values.length] ?? '')
}

/** A query in an address, with its variables, as caches can hold it. */
const graphql = (query: string, variables: object) =>
  `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`

/** What a list page shows of each. */
const graphqlList = (cursor?: string) =>
  graphql(
    'query ($cursor: String) { news(limit: 20, cursor: $cursor) { data { id title summary slug url publishedAt } next } }',
    { cursor: cursor && decodeURIComponent(cursor) },
  )

/** What a page shows of one. */
const graphqlSingle = (id: string) =>
  graphql(
    `
      query ($id: ID!) {
        document(id: $id) {
          id
          title
          summary
          slug
          url
          language
          publishedAt
          updatedAt
          body {
            ... on TextBlock {
              html
            }
          }
        }
      }
    `,
    { id },
  )

/** The cursors of a list, page by page. */
async function cursors(url: string, headers: Record<string, string>): Promise<string[]> {
  const found: string[] = []
  let next: string | null = ''
  while (next !== null && found.length < variety) {
    const cursor: string = next === '' ? '' : `&cursor=${encodeURIComponent(next)}`
    const response = await fetch(`${url}?limit=20${cursor}`, { headers })
    next = pageSchema.parse(await response.json()).next
    if (next !== null) found.push(next)
  }
  return found
}

/** Publishes something every second, as a busy newsroom would: lists are counted anew each time. */
async function keepPublishing<Result>(databaseUrl: string, work: () => Promise<Result>): Promise<Result> {
  return withClient(databaseUrl, async (client) => {
    const touch = `UPDATE content.documents SET revision = NULL, updated_at = now() WHERE id = '${slugOf(0)}'`
    const timer = setInterval(() => void client.query(touch), 1000)
    try {
      return await work()
    } finally {
      clearInterval(timer)
    }
  })
}

/**
 * The public API over so many documents, when answers are new and when they are kept in memory: beside a bare server that
 * reads the rows we have made ready, and beside one whose statement makes the JSON from tables, as most sites do.
 * @param forgetful a delivery that keeps no answers; the cards in lists it keeps, as always, until they change
 */
export async function benchApi(
  system: ProvidedSystem,
  forgetful: Pick<Subject, 'origin' | 'pid'>,
  documents: number,
): Promise<Figure[]> {
  const { deliveryUrl, deliveryInternalKey } = system
  const headers = { authorization: `Bearer ${deliveryInternalKey}` }
  const keeping = { origin: deliveryUrl, pid: pidOf(system.dataDir, 'delivery') }
  const bare = await startReference(system.deliveryDatabaseUrl, 10_000)
  const numbers = Array.from({ length: variety }, (_, n) => Math.floor((n * documents) / variety))
  const ids = numbers.map(slugOf)
  const at = documents.toLocaleString('en')
  const measure = (
    server: Pick<Subject, 'origin' | 'pid'>,
    name: string,
    ourPath: () => string,
    barePath: () => string,
    { more = {}, ...options }: { more?: Record<string, string>; connections?: number } = {},
  ) =>
    compare(
      `${name}, ${at}`,
      { ...server, headers: { ...headers, ...more }, nextPath: ourPath },
      { ...bare, nextPath: barePath },
      options,
    )
  const [cursor, id, path, word] = [
    cycle(await cursors(`${deliveryUrl}/v1/news`, headers)),
    cycle(ids),
    cycle(numbers.map(pathOf)),
    cycle(searchedWords),
  ]
  const [bareDate, bareId, barePath, bareWord] = [
    cycle(numbers.map(publishedAt)),
    cycle(ids),
    cycle(numbers.map(pathOf)),
    cycle(searchedWords),
  ]
  const ask = {
    list: () => `/list?of=${bareDate()}`,
    one: () => `/one?of=${bareId()}`,
    listOfTables: () => `/joined-list?of=${bareDate()}`,
    oneOfTables: () => `/joined-one?of=${bareId()}`,
    resolve: () => `/resolve?of=${barePath()}`,
    search: () => `/search?of=${bareWord()}`,
  }
  const our = {
    list: () => `/v1/news?limit=20&cursor=${cursor()}`,
    one: () => `/v1/news/${id()}`,
    graphqlOne: () => graphqlSingle(id()),
  }
  const typing = { connections: 4 }
  try {
    const fresh = await keepPublishing(system.databaseUrl, async () => [
      await measure(forgetful, 'list, new', our.list, ask.list),
      await measure(forgetful, 'list, new, beside tables', our.list, ask.listOfTables),
      await measure(forgetful, 'single, new', our.one, ask.one),
      await measure(forgetful, 'single, new, beside tables', our.one, ask.oneOfTables),
      await measure(forgetful, 'GraphQL list, new', () => graphqlList(cursor()), ask.list),
      await measure(forgetful, 'GraphQL single, new', our.graphqlOne, ask.one),
      await measure(forgetful, 'GraphQL single, new, beside tables', our.graphqlOne, ask.oneOfTables),
      await measure(
        forgetful,
        'resolve, new',
        () => `/v1/sites/osloregionen/resolve?path=${path()}`,
        ask.resolve,
      ),
      await measure(forgetful, 'search, new', () => `/v1/search?q=${word()}`, ask.search, typing),
      await measure(
        forgetful,
        'suggest, new',
        () => `/v1/suggest?q=${word().slice(0, 4)}`,
        ask.search,
        typing,
      ),
    ])
    const single = `/v1/news/${slugOf(1)}`
    const etag = (await fetch(deliveryUrl + single, { headers })).headers.get('etag') ?? ''
    return [
      ...fresh,
      await measure(keeping, 'list, in memory', () => '/v1/news?limit=20', ask.list),
      await measure(keeping, 'single, in memory', () => single, ask.one),
      await measure(keeping, 'GraphQL list, in memory', () => graphqlList(), ask.list),
      await measure(keeping, 'GraphQL single, in memory', () => graphqlSingle(slugOf(1)), ask.one),
      await measure(keeping, 'single, 304', () => single, ask.one, { more: { 'if-none-match': etag } }),
    ]
  } finally {
    bare.stop()
  }
}
