import { readdir, readFile } from 'node:fs/promises'
import pg from 'pg'

/** Only one process migrates at a time; any other waits here. */
const migrationLock = 730500101

export interface Migrations {
  /** What they belong to, as its name in the list of what has run: `content_store`. */
  name: string
  /** Holds the SQL files, which run in the order of their names. */
  folder: URL
}

/**
 * Brings a schema up to date. Idempotent; each file runs once, in a transaction of its own. The role `delivery` must exist.
 * @returns the names of the files that ran
 */
export async function runMigrations(
  connectionString: string,
  { name, folder }: Migrations,
): Promise<string[]> {
  const list = `public.${name}_migrations`
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    await client.query(
      `CREATE TABLE IF NOT EXISTS ${list} (name text PRIMARY KEY, at timestamptz DEFAULT now())`,
    )
    const done = await client.query<{ name: string }>(`SELECT name FROM ${list}`)
    const ran = new Set(done.rows.map((row) => row.name))
    const files = (await readdir(folder)).filter((file) => file.endsWith('.sql') && !ran.has(file)).toSorted()
    for (const file of files) {
      const sql = await readFile(new URL(file, folder), 'utf8')
      await client.query('BEGIN')
      try {
        await client.query(sql)
        await client.query(`INSERT INTO ${list} (name) VALUES ($1)`, [file])
        await client.query('COMMIT')
      } catch (error) {
        await client.query('ROLLBACK')
        throw new Error(`Migration ${file} of ${name} failed; nothing of it was kept`, { cause: error })
      }
    }
    return files
  } finally {
    await client.end()
  }
}
