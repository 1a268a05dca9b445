import { z } from 'zod'
import { withClient } from '../postgres/roles.ts'
import type { ProvidedSystem } from '../testing/provided.ts'
import { compare, type Figure } from './compare.ts'
import { fill } from './fill.ts'
import { pidOf } from './processes.ts'
import { startReference } from './reference.ts'

const documents = 20_000
const pageSchema = z.object({ next: z.string().nullable() })

/** Round and round through a list. */
export function cycle(values: string[]): () => string {
  let n = 0
  return () => values[n++ % values.length] ?? ''
}

/** The cursors of a list, page by page. */
async function cursors(system: ProvidedSystem, headers: Record<string, string>): Promise<string[]> {
  const found: string[] = []
  let next: string | null = ''
  while (next !== null && found.length < 900) {
    const cursor: string = next === '' ? '' : `&cursor=${encodeURIComponent(next)}`
    const response = await fetch(`${system.deliveryUrl}/v1/news?limit=20${cursor}`, { headers })
    next = pageSchema.parse(await response.json()).next
    if (next !== null) found.push(encodeURIComponent(next))
  }
  return found
}

/** Publishes something twenty times a second, so that hardly any answer was given before. */
async function keepPublishing<Result>(databaseUrl: string, work: () => Promise<Result>): Promise<Result> {
  return withClient(databaseUrl, async (client) => {
    const touch = `UPDATE content.documents SET revision = NULL, updated_at = now() WHERE id = 'bench-0'`
    const timer = setInterval(() => void client.query(touch), 50)
    try {
      return await work()
    } finally {
      clearInterval(timer)
    }
  })
}

/** List and single of the public API, when the answer is new and when it is kept in memory. */
export async function benchApi(system: ProvidedSystem): Promise<Figure[]> {
  const ids = await fill(system.databaseUrl, documents)
  const headers = { authorization: `Bearer ${system.deliveryInternalKey}` }
  const pid = pidOf(system.dataDir, 'delivery')
  const reference = await startReference(system.deliveryDatabaseUrl, 10_000)
  const ours = (nextPath: () => string) => ({ origin: system.deliveryUrl, pid, headers, nextPath })
  const bare = (nextPath: () => string) => ({ origin: reference.origin, pid: reference.pid, nextPath })
  try {
    const [cursor, ourId, bareId] = [cycle(await cursors(system, headers)), cycle(ids), cycle(ids)]
    const hour = cycle(ids.map((_, n) => new Date(Date.UTC(2002, 0, 1) - n * 3_600_000).toISOString()))
    const bareList = bare(() => `/list?before=${hour()}`)
    const bareOne = bare(() => `/one/${bareId()}`)
    const news = '/v1/news'
    const fresh = await keepPublishing(system.databaseUrl, async () => [
      await compare(
        'list of 20, new',
        ours(() => `${news}?limit=20&cursor=${cursor()}`),
        bareList,
      ),
      await compare(
        'single, new',
        ours(() => `${news}/${ourId()}`),
        bareOne,
      ),
    ])
    return [
      ...fresh,
      await compare(
        'list of 20, in memory',
        ours(() => `${news}?limit=20`),
        bareList,
      ),
      await compare(
        'single, in memory',
        ours(() => `${news}/${ids[0]}`),
        bareOne,
      ),
    ]
  } finally {
    reference.stop()
  }
}
