import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { endProcess } from './ending.ts'
import { isRunning } from './identity.ts'

const entrySchema = z.object({
  name: z.string(),
  pid: z.number().int().positive(),
  started: z.string(),
  stopSignal: z.enum(['SIGTERM', 'SIGINT']).default('SIGTERM'),
})

/** One process we have started and must not forget, even if we are killed. */
export type RosterEntry = z.input<typeof entrySchema>

/**
 * The list, on disk, of processes that a start has running. If the start is killed they live on; the next one reads
 * the list and ends them. Each is known by number and start time, so a stranger with the same number is never touched.
 */
export class Roster {
  readonly #file: string
  #entries: RosterEntry[] = []

  constructor(dataDir: string) {
    this.#file = join(dataDir, 'processes.json')
  }

  /** Whether a run has ever started anything here. */
  exists(): boolean {
    return existsSync(this.#file)
  }

  add(entry: RosterEntry): void {
    this.#write([...this.#entries, entry])
  }

  remove(pid: number): void {
    this.#write(this.#entries.filter((entry) => entry.pid !== pid))
  }

  /** Ends what an earlier start left running, in the opposite order of starting, and returns the names. */
  async endOrphans(): Promise<string[]> {
    const orphans = this.#read().filter(isRunning)
    for (const orphan of orphans.toReversed()) {
      await endProcess(orphan, { signal: orphan.stopSignal ?? 'SIGTERM' })
    }
    rmSync(this.#file, { force: true })
    return orphans.map((orphan) => orphan.name)
  }

  #read(): RosterEntry[] {
    try {
      return z.array(entrySchema).parse(JSON.parse(readFileSync(this.#file, 'utf8')))
    } catch {
      // No list, or one that was being written when the power went: nothing in it can be trusted.
      return []
    }
  }

  #write(entries: RosterEntry[]): void {
    this.#entries = entries
    const draft = `${this.#file}.${process.pid}`
    writeFileSync(draft, JSON.stringify(entries, null, 2))
    renameSync(draft, this.#file)
  }
}
