import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync } from 'node:fs'
import { join } from 'node:path'
import { endProcess } from './ending.ts'
import { identify, type ProcessIdentity } from './identity.ts'
import { LogFile } from './log-file.ts'
import { untilReady } from './readiness.ts'
import type { Roster } from './roster.ts'
import type { Service } from './service.ts'

const FIRST_PAUSE = 500
const LONGEST_PAUSE = 5_000
/** A process that has lived this long is healthy: its next death starts a new series of pauses. */
const HEALTHY_AFTER = 60_000

/** A service could not be started; the message holds the end of its log. */
export class ServiceFailedError extends Error {
  override readonly name = 'ServiceFailedError'
}

/** Keeps one service running: starts it, notices when it dies, starts it again after a growing pause. */
export class Supervisor {
  readonly service: Service
  readonly #log: LogFile
  readonly #roster: Roster
  readonly #say: (message: string) => void
  #identity: ProcessIdentity | undefined
  #exited: Promise<unknown> | undefined
  #restart: NodeJS.Timeout | undefined
  #pause = FIRST_PAUSE
  #stopping = false
  #supervised = false

  constructor(
    service: Service,
    options: { dataDir: string; roster: Roster; say: (message: string) => void },
  ) {
    this.service = service
    this.#log = new LogFile(join(options.dataDir, 'logs', `${service.name}.log`))
    this.#roster = options.roster
    this.#say = options.say
  }

  get pid(): number | undefined {
    return this.#identity?.pid
  }

  /** Starts the service and resolves when it is ready; from then on it is kept alive. */
  async start(): Promise<void> {
    const position = this.#log.size()
    await this.#spawn()
    const outcome = await untilReady(this.service.ready, {
      limit: this.service.readyLimit ?? 60_000,
      log: () => this.#log.textFrom(position),
      died: () => this.#identity === undefined,
    })
    if (outcome !== 'ready') {
      const problem = outcome === 'died' ? 'ended before it was ready' : 'was not ready in time'
      throw new ServiceFailedError(
        `${this.service.name} ${problem}. The end of ${this.#log.path}:\n${this.#log.lastLines(position)}`,
      )
    }
    this.#supervised = true
  }

  /** Starts it again after it was stopped, and resolves when it is ready. */
  async resume(): Promise<void> {
    this.#stopping = false
    await this.start()
  }

  /** Ends it, as it likes to be ended unless another signal is given, and leaves it so. */
  async stop(signal: NodeJS.Signals = this.service.stopSignal ?? 'SIGTERM'): Promise<void> {
    this.#stopping = true
    clearTimeout(this.#restart)
    if (!this.#identity) return
    const { stopLimit = 10_000 } = this.service
    await endProcess(this.#identity, { signal, limit: stopLimit })
    // It has ended; now let us have heard of it too, so that nothing is written about it afterwards.
    await this.#exited
  }

  async #spawn(): Promise<void> {
    await this.service.prepare?.()
    const { command, args, cwd, env, account } = this.service
    const log = this.#log.open()
    // A group of its own: Ctrl-C in the terminal reaches only us, and we stop the services in order.
    const child = spawn(command, args, {
      cwd,
      env,
      detached: true,
      stdio: ['ignore', log, log],
      ...account,
    })
    closeSync(log)
    const started = Date.now()
    child.once('error', (error) => this.#say(`${this.service.name}: ${error.message}`))
    this.#exited = new Promise((resolve) => child.once('exit', resolve))
    child.once('exit', (code, signal) => this.#ended(child, signal ?? `code ${code}`, Date.now() - started))
    this.#enlist(child)
  }

  #enlist(child: ChildProcess): void {
    this.#identity = child.pid === undefined ? undefined : identify(child.pid)
    if (!this.#identity) return
    const { name, stopSignal } = this.service
    this.#roster.add({ name, ...this.#identity, ...(stopSignal && { stopSignal }) })
  }

  #ended(child: ChildProcess, how: string, lived: number): void {
    this.#identity = undefined
    if (child.pid !== undefined) this.#roster.remove(child.pid)
    if (this.#stopping || !this.#supervised) return

    if (lived > HEALTHY_AFTER) this.#pause = FIRST_PAUSE
    this.#say(`${this.service.name} ended (${how}); starting it again in ${this.#pause / 1000} s`)
    this.#restart = setTimeout(() => void this.#again(), this.#pause)
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE)
  }

  async #again(): Promise<void> {
    try {
      await this.#spawn()
      // Stopped while it was being prepared: it must not outlive the stop.
      if (this.#stopping) await this.stop()
    } catch (error) {
      this.#say(`${this.service.name} could not be started again: ${String(error)}`)
      if (this.#stopping) return
      this.#restart = setTimeout(() => void this.#again(), this.#pause)
      this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE)
    }
  }
}
