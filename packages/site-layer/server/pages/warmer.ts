import type { RevisionClock } from '../content/revision.ts'
import type { PageCache } from './cache.ts'
import type { Turns } from './turns.ts'

export interface WarmerOptions {
  clock: RevisionClock
  cache: Pick<PageCache, 'refresh'>
  turns: Turns
  /** What to keep warm, the most wanted first. */
  addresses(): Promise<string[]>
  /** Milliseconds without a new revision before it begins. */
  quiet: number
}

/** Renders again, in the background, what a new revision made stale: one page at a time, and readers go first. */
export class Warmer {
  readonly #options: WarmerOptions
  #timer: NodeJS.Timeout | undefined
  #round = 0
  #stopped = false

  constructor(options: WarmerOptions) {
    this.#options = options
    options.clock.onMove(() => this.start())
  }

  /** Begins a round after the quiet time; a round under way ends. */
  start() {
    this.#round += 1
    clearTimeout(this.#timer)
    if (this.#stopped) return
    this.#timer = setTimeout(() => void this.#warm(this.#round), this.#options.quiet)
  }

  stop() {
    this.#stopped = true
    this.start()
  }

  async #warm(round: number) {
    const { cache, addresses } = this.#options
    const all = await addresses().catch(() => [])
    for (const address of all) {
      await this.#yield()
      if (round !== this.#round) return
      const began = performance.now()
      const rendered = await cache.refresh(address).catch(() => true)
      // Half of the time is left to others, even when nobody is waiting for a rendering.
      if (rendered) await pause(performance.now() - began)
    }
  }

  async #yield() {
    await new Promise((resolve) => setImmediate(resolve))
    while (this.#options.turns.busy && !this.#stopped) await pause(10)
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
