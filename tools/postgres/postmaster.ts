import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { endProcess } from '../processes/ending.ts'
import { commandLine, identify } from '../processes/identity.ts'

/**
 * Leaves the data folder without a running Postgres: one that outlived its parent is shut down, and the
 * postmaster.pid of a dead one is removed (its number may by now belong to somebody else, and Postgres would then
 * refuse to start). Says whether there was one to stop.
 */
export async function stopLeftover(data: string): Promise<boolean> {
  const pid = postmasterPid(data)
  if (pid === undefined) return false
  const identity = identify(pid)
  if (identity && isPostgresOn(pid, data)) {
    await endProcess(identity, { signal: 'SIGINT', limit: 20_000 })
    rmSync(join(data, 'postmaster.pid'), { force: true })
    return true
  }
  rmSync(join(data, 'postmaster.pid'), { force: true })
  return false
}

function postmasterPid(data: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0])
    return Number.isInteger(pid) && pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}

function isPostgresOn(pid: number, data: string): boolean {
  const line = commandLine(pid)
  return line.includes('postgres') && line.includes(data)
}
