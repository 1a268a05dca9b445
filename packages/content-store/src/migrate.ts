import { readdir, readFile } from 'node:fs/promises'
import pg from 'pg'

const folder = new URL('../migrations/', import.meta.url)
/** Only one process migrates at a time; any other waits here. */
const migrationLock = 730500101

/**
 * Brings the schema `content` up to date. Idempotent; each file runs once, in a transaction of its own.
 * The role `delivery` must exist.
 * @returns the names of the files that ran
 */
export async function migrate(connectionString: string): Promise<string[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    await client.query(
      'CREATE TABLE IF NOT EXISTS public.content_store_migrations (name text PRIMARY KEY, at timestamptz DEFAULT now())',
    )
    const done = await client.query<{ name: string }>('SELECT name FROM public.content_store_migrations')
    const ran = new Set(done.rows.map((row) => row.name))
    const names = (await readdir(folder)).filter((name) => name.endsWith('.sql') && !ran.has(name)).toSorted()
    for (const name of names) await runFile(client, name)
    return names
  } finally {
    await client.end()
  }
}

async function runFile(client: pg.Client, name: string): Promise<void> {
  const sql = await readFile(new URL(name, folder), 'utf8')
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query('INSERT INTO public.content_store_migrations (name) VALUES ($1)', [name])
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw new Error(`Content store migration ${name} failed; nothing of it was kept`, { cause: error })
  }
}
