import { execFile } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { canReach, postgresAccount, type Account } from './account.ts'
import { locate, unfinishedMark, type Location } from './location.ts'

const run = promisify(execFile)

/** A Postgres of our own: programs, data, the account it runs as, and the password of its superuser. */
export type Cluster = Location & {
  account: Account | undefined
  superuserPassword: string
  /** Whether this call made it. */
  isNew: boolean
}

/** Finds the cluster of DATA_DIR, or makes one: UTF-8, ICU collation for Norwegian, passwords required. */
export async function ensureCluster(
  dataDir: string,
  superuserPassword: string,
  { throwaway = false }: { throwaway?: boolean } = {},
): Promise<Cluster> {
  const account = postgresAccount()
  const location = locate(dataDir, account)
  discardUnfinished(location.data)
  const isNew = !existsSync(join(location.data, 'PG_VERSION'))
  const cluster = { ...location, account, superuserPassword, isNew }
  if (isNew) await initialise(cluster, throwaway)
  return cluster
}

/**
 * Gives the superuser the password of this cluster without knowing the old one, for when the secrets were lost.
 * Postgres must not be running.
 */
export async function resetSuperuserPassword(cluster: Cluster): Promise<void> {
  const postgres = run(
    join(cluster.programs, 'bin', 'postgres'),
    ['--single', '-D', cluster.data, 'postgres'],
    {
      ...cluster.account,
      cwd: '/',
      timeout: 60_000,
    },
  )
  postgres.child.stdin?.end(`ALTER ROLE postgres PASSWORD '${cluster.superuserPassword}'\n`)
  await postgres
}

async function initialise(cluster: Cluster, throwaway: boolean): Promise<void> {
  const passwordFile = writePasswordFile(cluster)
  writeFileSync(unfinishedMark(cluster.data), '')
  try {
    await run(
      join(cluster.programs, 'bin', 'initdb'),
      [
        `--pgdata=${cluster.data}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=icu',
        '--icu-locale=nb-NO',
        ...(throwaway ? ['--no-sync'] : []),
      ],
      { ...cluster.account, cwd: '/', timeout: 120_000 },
    )
  } finally {
    rmSync(dirname(passwordFile), { recursive: true, force: true })
  }
  rmSync(unfinishedMark(cluster.data))
}

/** Half a cluster, from an initdb that was killed, looks like a whole one; the mark beside it tells them apart. */
function discardUnfinished(data: string): void {
  if (!existsSync(unfinishedMark(data))) return
  for (const name of readdirSync(data)) rmSync(join(data, name), { recursive: true, force: true })
}

/** initdb reads the password from a file, which must be readable by its account and nobody else. */
function writePasswordFile({ account, superuserPassword }: Cluster): string {
  const parent = canReach(tmpdir(), account) ? tmpdir() : '/tmp'
  const folder = mkdtempSync(join(parent, 'osloregionen-initdb-'))
  const file = join(folder, 'password')
  writeFileSync(file, superuserPassword, { mode: 0o600 })
  if (account) for (const path of [folder, file]) chownSync(path, account.uid, account.gid)
  return file
}
