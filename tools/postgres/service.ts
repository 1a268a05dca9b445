import { join } from 'node:path'
import pg from 'pg'
import type { Service } from '../processes/service.ts'
import type { Cluster } from './cluster.ts'
import { stopLeftover } from './postmaster.ts'

/** Settings for a small machine that is shared with everything else; given on the command line, so that `ps` shows them. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '128MB',
  effective_cache_size: '1GB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  random_page_cost: '1.1',
  // On two cores a query that spreads over more takes them from the other processes.
  max_parallel_workers_per_gather: '0',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] %q%u@%d ',
  log_min_duration_statement: '1s',
}

/** What a throwaway cluster of the tests gives up: a power cut may destroy it, and nobody will care. */
const THROWAWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** Postgres as a service to supervise. SIGINT is its "fast shutdown": open transactions are rolled back. */
export function postgresService(
  cluster: Cluster,
  { port, throwaway = false }: { port: number; throwaway?: boolean },
): Service {
  const settings = { ...SETTINGS, port: String(port), ...(throwaway && THROWAWAY) }
  return {
    name: 'postgres',
    command: join(cluster.programs, 'bin', 'postgres'),
    args: [
      '-D',
      cluster.data,
      ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
    ],
    cwd: '/',
    env: { LC_ALL: 'C', TZ: 'UTC' },
    ready: { ask: () => answers(superuserUrl(cluster, port)) },
    stopSignal: 'SIGINT',
    stopLimit: 30_000,
    ...(cluster.account && { account: cluster.account }),
    prepare: async () => {
      await stopLeftover(cluster.data)
    },
  }
}

/** The address that the superuser connects to. */
export function superuserUrl(cluster: Cluster, port: number, database = 'postgres'): string {
  return databaseUrl({ role: 'postgres', password: cluster.superuserPassword, port, database })
}

/** A connection string for a role of the embedded Postgres. */
export function databaseUrl(parts: {
  role: string
  password: string
  port: number
  database: string
}): string {
  return `postgres://${parts.role}:${encodeURIComponent(parts.password)}@127.0.0.1:${parts.port}/${parts.database}`
}

/** Whether a database can be reached and answers a query. */
export async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 2_000,
    query_timeout: 2_000,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('SELECT 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}
