import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import pg from 'pg'
import { inject } from 'vitest'
import { inRepository } from '../configuration/paths.ts'
import { readSettings } from '../configuration/settings.ts'
import { databaseUrl } from '../postgres/service.ts'
import { withClient } from '../postgres/roles.ts'
import { composeEnvironments, type Environment } from '../system/environment.ts'
import type { ProvidedPostgres } from './provided.ts'

/** A database that one test file has to itself. */
export type TestDatabase = {
  name: string
  /** As the role that owns it: CMS, worker, commands. */
  ownerUrl: string
  /** As the role of delivery. */
  deliveryUrl: string
  drop: () => Promise<void>
}

const TEMPLATE = 'migrated_template'
/** Any number, as long as nobody else uses it: test files that want the template at once take turns. */
const TEMPLATE_LOCK = 7_042_001

/** A fresh database with every migration applied: a copy of one that was migrated once in this run. */
export async function createDatabase(): Promise<TestDatabase> {
  await ensureTemplate()
  return copyOf(TEMPLATE)
}

/** A fresh database with nothing in it. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  return copyOf('template1')
}

/** The environment of a command or process of the CMS that shall use a test database. */
export function environmentFor(database: Pick<TestDatabase, 'ownerUrl'>): Environment {
  const { port, dataDir } = inject('postgres')
  const settings = readSettings({ APP_MODE: 'demo', DATA_DIR: dataDir, POSTGRES_PORT: String(port) })
  return { ...composeEnvironments(settings).commands, DATABASE_URL: database.ownerUrl }
}

async function copyOf(template: string): Promise<TestDatabase> {
  const { superuserUrl } = inject('postgres')
  const name = `test_${randomBytes(6).toString('hex')}`
  await withClient(superuserUrl, (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER osloregionen`),
  )
  return {
    name,
    ...addresses(name),
    drop: async () => {
      await withClient(superuserUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))
    },
  }
}

function addresses(database: string): Pick<TestDatabase, 'ownerUrl' | 'deliveryUrl'> {
  const { port, ownerPassword, deliveryPassword }: ProvidedPostgres = inject('postgres')
  return {
    ownerUrl: databaseUrl({ role: 'osloregionen', password: ownerPassword, port, database }),
    deliveryUrl: databaseUrl({ role: 'delivery', password: deliveryPassword, port, database }),
  }
}

/** The template carries its name only once it is complete, so a run that was interrupted is not mistaken for one. */
async function ensureTemplate(): Promise<void> {
  await withClient(inject('postgres').superuserUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK])
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [TEMPLATE])
    if (rowCount) return
    const unfinished = `${TEMPLATE}_unfinished`
    await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${unfinished} OWNER osloregionen`)
    await migrate(addresses(unfinished).ownerUrl)
    await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${pg.escapeIdentifier(TEMPLATE)}`)
  })
}

async function migrate(ownerUrl: string): Promise<void> {
  await promisify(execFile)(process.execPath, ['src/commands/migrate.ts'], {
    cwd: inRepository('apps/cms'),
    env: environmentFor({ ownerUrl }),
    timeout: 180_000,
  })
}
