import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { inRepository } from '../configuration/paths.ts'
import { freePort } from '../processes/ports.ts'

/** The bare server that everything is measured against, in a process of its own. */
export interface Reference {
  origin: string
  pid: number
  stop: () => void
}

/** @param memoryBytes how much `/memory` sends */
export async function startReference(databaseUrl: string, memoryBytes: number): Promise<Reference> {
  const port = await freePort()
  const child = spawn(
    process.execPath,
    ['tools/bench/reference-server.ts', databaseUrl, String(port), String(memoryBytes)],
    { cwd: inRepository(), stdio: ['ignore', 'pipe', 'inherit'] },
  )
  await once(child.stdout, 'data', { signal: AbortSignal.timeout(15_000) })
  return { origin: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop: () => void child.kill() }
}
