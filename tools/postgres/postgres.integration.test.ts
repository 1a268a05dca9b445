import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, onTestFinished, test } from 'vitest'
import { Progress } from '../command-line/progress.ts'
import { ensureSecrets } from '../configuration/secrets.ts'
import { repository } from '../configuration/paths.ts'
import { readSettings, type Settings } from '../configuration/settings.ts'
import { identify } from '../processes/identity.ts'
import { freePort } from '../processes/ports.ts'
import { composeEnvironments } from '../system/environment.ts'
import { Run } from '../system/run.ts'
import { clearTheWay, startDatabase } from '../system/steps.ts'
import { temporaryFolder } from '../testing/folder.ts'
import { removeDataDir } from '../testing/throwaway.ts'
import { postgresAccount } from './account.ts'
import { dataFolder } from './location.ts'
import { withClient } from './roles.ts'

describe('the embedded Postgres', { timeout: 90_000 }, () => {
  test('sorts and compares as Norwegian does, and has its two roles', async () => {
    const settings = await demo()
    await start(settings)
    const { commands, delivery } = composeEnvironments(settings)
    const words = await withClient(commands['DATABASE_URL'] ?? '', async (client) => {
      const { rows } = await client.query<{ word: string }>(
        `SELECT word FROM unnest(ARRAY['Ås', 'Asker', 'Østre Toten', 'Ærfugl', 'Zoo']) AS word ORDER BY word`,
      )
      await client.query('CREATE EXTENSION pg_trgm')
      return rows.map(({ word }) => word)
    })
    expect(words).toEqual(['Asker', 'Zoo', 'Ærfugl', 'Østre Toten', 'Ås'])
    const refused = withClient(delivery['DELIVERY_DATABASE_URL'] ?? '', (client) =>
      client.query('CREATE TABLE notes (id int)'),
    )
    await expect(refused).rejects.toThrow('permission denied')
  })

  test('is found again with its content', async () => {
    const settings = await demo()
    const first = await start(settings)
    await query(settings, 'CREATE TABLE kept (id int)')
    await first.close()
    await start(settings)
    await query(settings, 'SELECT * FROM kept')
  })

  test.each([
    ['on the list of the killed run', () => {}],
    ['on no list', (dataDir: string) => rmSync(join(dataDir, 'processes.json'))],
  ])('is stopped and started anew when it outlived its parent, %s', async (_where, tamper) => {
    const settings = await demo()
    await startAndKill(settings)
    const orphan = postmaster(settings)
    expect(identify(orphan)).toBeDefined()
    tamper(settings.DATA_DIR)
    await start(settings)
    expect(identify(orphan)).toBeUndefined()
    await query(settings, 'SELECT 1')
  })

  test('is not stopped by a stale postmaster.pid whose number now belongs to somebody else', async () => {
    const settings = await demo()
    const first = await start(settings)
    const file = join(dataFolder(settings.DATA_DIR), 'postmaster.pid')
    const text = readFileSync(file, 'utf8')
    await first.close()
    writeFileSync(file, text.replace(/^\d+/, String(process.pid)))
    await start(settings)
    await query(settings, 'SELECT 1')
  })

  test('opens again when the secrets were lost, with new passwords and the old content', async () => {
    const settings = await demo()
    const first = await start(settings)
    await query(settings, 'CREATE TABLE kept (id int)')
    await first.close()
    const before = ensureSecrets(settings.DATA_DIR).postgresOwner
    rmSync(join(settings.DATA_DIR, 'secrets.json'))
    await start(settings)
    expect(ensureSecrets(settings.DATA_DIR).postgresOwner).not.toBe(before)
    await query(settings, 'SELECT * FROM kept')
  })

  test('starts over when an earlier initdb was interrupted', async () => {
    const settings = await demo()
    const data = join(settings.DATA_DIR, 'postgres')
    mkdirSync(data, { mode: 0o700 })
    writeFileSync(join(data, 'PG_VERSION'), '18\n')
    const account = postgresAccount()
    if (account) chownSync(data, account.uid, account.gid)
    writeFileSync(`${data}.unfinished`, '')
    await start(settings)
    await query(settings, 'SELECT 1')
  })

  test.runIf(process.getuid?.() === 0)(
    'finds another place when root keeps the clone to itself',
    async () => {
      const settings = await demo('private')
      chmodSync(join(settings.DATA_DIR, '..'), 0o700)
      const first = await start(settings)
      await query(settings, 'CREATE TABLE kept (id int)')
      await first.close()
      expect(dataFolder(settings.DATA_DIR)).toMatch(/^\/(var\/lib|tmp)\/osloregionen-[0-9a-f]{12}\/data$/)
      await start(settings)
      await query(settings, 'SELECT * FROM kept')
    },
  )
})

async function demo(...inside: string[]): Promise<Settings> {
  const dataDir = join(temporaryFolder(), ...inside, 'data')
  mkdirSync(dataDir, { recursive: true })
  chmodSync(join(dataDir, '..'), 0o755)
  chmodSync(join(dataDir, '../..'), inside.length > 0 ? 0o755 : 0o1777)
  onTestFinished(() => removeDataDir(dataDir))
  return readSettings({ DATA_DIR: dataDir, POSTGRES_PORT: String(await freePort()) })
}

async function start(settings: Settings): Promise<Run> {
  const run = new Run(settings, () => {})
  onTestFinished(() => run.close())
  const silent = new Progress(() => {})
  await clearTheWay(run, silent, [])
  await startDatabase(run, silent, { throwaway: true })
  return run
}

/** Runs Postgres from a process of its own and kills that with SIGKILL, which leaves it no time to clean up. */
async function startAndKill(settings: Settings): Promise<void> {
  const child = spawn(process.execPath, ['tools/postgres.ts'], {
    cwd: repository,
    env: { ...process.env, DATA_DIR: settings.DATA_DIR, POSTGRES_PORT: String(settings.POSTGRES_PORT) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface(child.stdout)) if (line.startsWith('Ready')) break
  child.kill('SIGKILL')
  await once(child, 'exit')
}

function postmaster(settings: Settings): number {
  return Number(readFileSync(join(dataFolder(settings.DATA_DIR), 'postmaster.pid'), 'utf8').split('\n')[0])
}

async function query(settings: Settings, sql: string): Promise<void> {
  await withClient(composeEnvironments(settings).commands['DATABASE_URL'] ?? '', (client) =>
    client.query(sql),
  )
}
