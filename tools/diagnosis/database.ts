import { existsSync, globSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type pg from 'pg'
import { inRepository } from '../configuration/paths.ts'
import { hasEmbeddedPostgres, type Settings } from '../configuration/settings.ts'
import { answers } from '../postgres/service.ts'
import { withClient } from '../postgres/roles.ts'
import { composeEnvironments } from '../system/environment.ts'
import type { Finding } from './finding.ts'

/** Where migrations lie, and the table that says which of them have run. */
const MIGRATIONS = [
  {
    of: 'the CMS',
    folder: 'apps/cms/src/migrations',
    pattern: '[0-9]*.ts',
    table: 'public.payload_migrations',
  },
  {
    of: 'the content store',
    folder: 'packages/content-store/migrations',
    pattern: '*.sql',
    table: 'public.content_store_migrations',
  },
]

/** Whether both roles reach the database, and whether its migrations have run. */
export async function examineDatabase(settings: Settings): Promise<Finding[]> {
  const embedded = hasEmbeddedPostgres(settings)
  const place = embedded
    ? `embedded Postgres on port ${settings.POSTGRES_PORT}`
    : 'the server of DATABASE_URL'
  if (embedded && !existsSync(join(settings.DATA_DIR, 'secrets.json'))) {
    return [{ subject: 'Database', state: `${place}, made by the first npm start` }]
  }
  const { commands, delivery } = composeEnvironments(settings)
  const url = commands['DATABASE_URL'] ?? ''
  if (!(await answers(url))) return [unreachable(place, embedded)]

  const reachable: Finding = { subject: 'Database', state: `${place}, answers` }
  return [
    reachable,
    await examineDeliveryRole(delivery['DELIVERY_DATABASE_URL'] ?? ''),
    ...(await examineMigrations(url)),
  ]
}

function unreachable(place: string, embedded: boolean): Finding {
  if (embedded) return { subject: 'Database', state: `${place}, not running (npm start starts it)` }
  return {
    subject: 'Database',
    state: `${place}, does not answer`,
    mend: 'Is the server up, and are address, role and password in DATABASE_URL right?',
  }
}

async function examineDeliveryRole(url: string): Promise<Finding> {
  if (await answers(url)) return { subject: 'Role of delivery', state: 'can connect' }
  return {
    subject: 'Role of delivery',
    state: 'cannot connect',
    mend: 'DELIVERY_DATABASE_URL must name the role delivery with its password, and the role must exist.',
  }
}

async function examineMigrations(url: string): Promise<Finding[]> {
  return withClient(url, async (client) => {
    const findings: Finding[] = []
    for (const { of, folder, pattern, table } of MIGRATIONS) {
      const names = globSync(pattern, { cwd: inRepository(folder) }).toSorted()
      const ran = await namesIn(client, table)
      const waiting = names.filter((name) => !ran.has(name) && !ran.has(basename(name, extname(name))))
      findings.push({
        subject: `Migrations of ${of}`,
        state: waiting.length === 0 ? `all ${names.length} have run` : `not run: ${waiting.join(', ')}`,
        ...(waiting.length > 0 && {
          mend: 'npm start runs them; elsewhere: node src/commands/migrate.ts in apps/cms',
        }),
      })
    }
    return findings
  })
}

async function namesIn(client: pg.Client, table: string): Promise<Set<string>> {
  const { rows } = await client.query<{ found: string | null }>('SELECT to_regclass($1) AS found', [table])
  if (!rows[0]?.found) return new Set()
  const result = await client.query<{ name: string }>(`SELECT name FROM ${table}`)
  return new Set(result.rows.map(({ name }) => name))
}
