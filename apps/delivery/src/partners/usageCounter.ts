import { countUsage, type UsageCount } from '@osloregionen/partners'
import type { Queryable } from '@osloregionen/database'
import type { KnownPartner } from './keyRing.ts'

const flushEvery = 5000

/**
 * Counts what partners ask for, and writes it down every few seconds: a request waits for nothing. What could not be written
 * is kept and tried again; a process that is killed loses the last seconds.
 */
export class UsageCounter {
  readonly #db: Queryable
  readonly #onError: (error: unknown) => void
  readonly #timer: NodeJS.Timeout
  #counts = new Map<string, UsageCount>()
  #flushing: Promise<void> = Promise.resolve()

  constructor(db: Queryable, onError: (error: unknown) => void) {
    this.#db = db
    this.#onError = onError
    this.#timer = setInterval(() => void this.flush(), flushEvery).unref()
  }

  /** Counts a request; `refused` when it was one too many. */
  count({ keyId }: KnownPartner, route: string, refused: boolean): void {
    this.#add({
      keyId,
      day: new Date().toISOString().slice(0, 10),
      route,
      requests: 1,
      refused: refused ? 1 : 0,
    })
  }

  /** Writes down what was counted so far. */
  flush(): Promise<void> {
    this.#flushing = this.#flushing.then(() => this.#write())
    return this.#flushing
  }

  async close(): Promise<void> {
    clearInterval(this.#timer)
    await this.flush()
  }

  async #write(): Promise<void> {
    if (this.#counts.size === 0) return
    const counts = this.#counts
    this.#counts = new Map()
    try {
      await countUsage(this.#db, [...counts.values()])
    } catch (error) {
      this.#onError(error)
      for (const count of counts.values()) this.#add(count)
    }
  }

  #add(count: UsageCount): void {
    const name = `${count.keyId} ${count.day} ${count.route}`
    const known = this.#counts.get(name)
    if (known === undefined) this.#counts.set(name, { ...count })
    else {
      known.requests += count.requests
      known.refused += count.refused
    }
  }
}
