import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const roster = z.array(z.object({ name: z.string(), pid: z.number() }))

/** The processes of a running system, by name. */
export function processesOf(dataDir: string): Map<string, number> {
  const entries = roster.parse(JSON.parse(readFileSync(join(dataDir, 'processes.json'), 'utf8')))
  return new Map(entries.map(({ name, pid }) => [name, pid]))
}

/** The number of a process that must be running. */
export function pidOf(dataDir: string, name: string): number {
  const pid = processesOf(dataDir).get(name)
  if (pid === undefined) throw new Error(`${name} is not running`)
  return pid
}
