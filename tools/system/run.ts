import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../configuration/settings.ts'
import { takeLock } from '../processes/lock.ts'
import { Roster } from '../processes/roster.ts'
import type { Service } from '../processes/service.ts'
import { Supervisor } from '../processes/supervisor.ts'
import { runTask, type Task, type TaskContext } from '../processes/task.ts'

/** The file that says who works in a DATA_DIR. */
export function lockFile(dataDir: string): string {
  return join(dataDir, 'start.lock')
}

/**
 * Everything one command has running in one DATA_DIR: it alone works there until it is closed, and what it started
 * ends with it.
 */
export class Run {
  readonly settings: Settings
  readonly #say: (message: string) => void
  readonly #roster: Roster
  readonly #unlock: () => void
  readonly #stages: Supervisor[][] = []
  readonly #abort = new AbortController()
  #closing: Promise<void> | undefined

  constructor(settings: Settings, say: (message: string) => void) {
    this.settings = settings
    this.#say = say
    mkdirSync(settings.DATA_DIR, { recursive: true })
    accessSync(settings.DATA_DIR, constants.W_OK)
    this.#unlock = takeLock(lockFile(settings.DATA_DIR))
    this.#roster = new Roster(settings.DATA_DIR)
  }

  /** For tasks that are run elsewhere, such as builds. */
  get context(): TaskContext {
    return { dataDir: this.settings.DATA_DIR, roster: this.#roster, signal: this.#abort.signal }
  }

  /** Ends what an earlier run, killed before it could clean up, has left behind. */
  async endOrphans(): Promise<string[]> {
    return this.#roster.endOrphans()
  }

  /** Starts services that do not need each other, and waits until all are ready. */
  async start(...services: Service[]): Promise<void> {
    this.context.signal.throwIfAborted()
    const { dataDir } = this.context
    const stage = services.map(
      (service) => new Supervisor(service, { dataDir, roster: this.#roster, say: this.#say }),
    )
    this.#stages.push(stage)
    await Promise.all(stage.map((supervisor) => supervisor.start()))
    this.context.signal.throwIfAborted()
  }

  /** Ends services, the last started first, until they are resumed. */
  async halt(names: readonly string[], signal?: 'SIGKILL'): Promise<void> {
    for (const supervisor of this.#named(names).toReversed()) await supervisor.stop(signal)
  }

  /** Starts services again, in the order they were started in, and waits until they are ready. */
  async resume(names: readonly string[]): Promise<void> {
    for (const supervisor of this.#named(names)) await supervisor.resume()
  }

  #named(names: readonly string[]): Supervisor[] {
    return this.#stages.flat().filter(({ service }) => names.includes(service.name))
  }

  /** Runs a task and returns what it printed. */
  async task(task: Task): Promise<string> {
    return runTask(task, this.context)
  }

  /** Stops everything, what was started last first, and gives DATA_DIR back. Calling it again waits for the same. */
  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    this.#abort.abort(new Error('Stopped'))
    for (const stage of this.#stages.toReversed()) {
      await Promise.all(stage.map((supervisor) => supervisor.stop()))
    }
    this.#unlock()
  }
}
