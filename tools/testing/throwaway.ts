import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readSettings, type Settings } from '../configuration/settings.ts'
import { dataFolder } from '../postgres/location.ts'
import { stopLeftover } from '../postgres/postmaster.ts'
import { lockHolder } from '../processes/lock.ts'
import { freePorts } from '../processes/ports.ts'
import { Roster } from '../processes/roster.ts'
import { lockFile } from '../system/run.ts'

const PREFIX = 'osloregionen-test-'

/** Settings of a demo on free ports in a folder of its own, which nobody will miss. */
export async function throwawaySettings(others: Record<string, string> = {}): Promise<Settings> {
  await sweep()
  const names = ['CMS', 'DELIVERY', 'OSLOREGIONEN', 'OSLOPOLITAN', 'POSTGRES', 'SMTP', 'MAIL_UI']
  const free = await freePorts(names.length)
  const ports = Object.fromEntries(names.map((name, index) => [`${name}_PORT`, String(free[index])]))
  const dataDir = mkdtempSync(join(tmpdir(), PREFIX))
  // The account of Postgres must be able to pass through.
  chmodSync(dataDir, 0o755)
  return readSettings({ ...others, ...ports, APP_MODE: 'demo', DATA_DIR: dataDir })
}

/** Removes a folder of `throwawaySettings`, and the data of Postgres if it had to be kept elsewhere. */
export function removeDataDir(dataDir: string): void {
  const data = dataFolder(dataDir)
  if (dirname(data) !== dataDir) rmSync(dirname(data), { recursive: true, force: true })
  rmSync(dataDir, { recursive: true, force: true })
}

/** Ends and removes what test runs that were killed have left behind. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const dataDir = join(tmpdir(), name)
    // A folder without a lock may have been made a moment ago by a run that is about to take it.
    const roster = new Roster(dataDir)
    if (lockHolder(lockFile(dataDir)) || !roster.exists()) continue
    await roster.endOrphans()
    await stopLeftover(dataFolder(dataDir))
    removeDataDir(dataDir)
  }
}
