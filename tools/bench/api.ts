import type { ProvidedSystem } from '../testing/provided.ts'
import { compare, type Figure } from './compare.ts'
import { fill } from './fill.ts'
import { pidOf } from './processes.ts'
import { startReference } from './reference.ts'

const documents = 20_000

/** Round and round through a list. */
export function cycle(values: string[]): () => string {
  let n = 0
  return () => values[n++ % values.length] ?? ''
}

/** Ever another moment, so that no answer was given before. */
function moments(): () => string {
  let n = 0
  return () => new Date(Date.UTC(2003, 0, 1) - n++ * 1000).toISOString()
}

/** List and single of the public API, when the answer is new and when it is kept in memory. */
export async function benchApi(system: ProvidedSystem): Promise<Figure[]> {
  const slugs = await fill(system.databaseUrl, documents)
  const headers = { authorization: `Bearer ${system.deliveryInternalKey}` }
  const pid = pidOf(system.dataDir, 'delivery')
  const reference = await startReference(system.deliveryDatabaseUrl, 10_000)
  const ours = (nextPath: () => string) => ({ origin: system.deliveryUrl, pid, headers, nextPath })
  const bare = (nextPath: () => string) => ({ origin: reference.origin, pid: reference.pid, nextPath })
  try {
    const [ourMoment, bareMoment, slug, bareSlug] = [moments(), moments(), cycle(slugs), cycle(slugs)]
    const bareList = bare(() => `/list?before=${bareMoment()}`)
    const bareOne = bare(() => `/one/${bareSlug()}`)
    return [
      await compare(
        'list of 20, new',
        ours(() => `/v1/news?limit=20&publishedBefore=${ourMoment()}`),
        bareList,
      ),
      await compare(
        'list of 20, in memory',
        ours(() => '/v1/news?limit=20'),
        bareList,
      ),
      await compare(
        'single, new',
        ours(() => `/v1/news/${slug()}`),
        bareOne,
      ),
      await compare(
        'single, in memory',
        ours(() => `/v1/news/${slugs[0]}`),
        bareOne,
      ),
    ]
  } finally {
    reference.stop()
  }
}
