import type { Answer } from './answer.ts'

interface Entry {
  answer: Answer
  epoch: number
  cost: number
}

/** How many characters of addresses, as they were written, are remembered; and how long one may be. */
const aliasesAtMost = 4_000_000
const longestAlias = 4000

/** Ready answers within a bound of memory; those not asked for the longest are forgotten first. */
export class AnswerCache {
  readonly #limit: number
  readonly #entries = new Map<string, Entry>()
  readonly #aliases = new Map<string, string>()
  #bytes = 0
  #characters = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  get bytes(): number {
    return this.#bytes
  }

  get size(): number {
    return this.#entries.size
  }

  /** The key under which an address, exactly as written, was answered before. */
  keyOf(url: string): string | undefined {
    return this.#aliases.get(url)
  }

  /** An answer made in this epoch. */
  fresh(key: string, epoch: number): Answer | undefined {
    const entry = this.#entries.get(key)
    if (entry === undefined || entry.epoch !== epoch) return undefined
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    return entry.answer
  }

  /** An answer of whatever age. */
  any(key: string): Answer | undefined {
    return this.#entries.get(key)?.answer
  }

  put(key: string, answer: Answer, epoch: number): void {
    this.#remove(key)
    const cost = answer.size + 2 * key.length
    if (cost > this.#limit / 4) return
    this.#entries.set(key, { answer, epoch, cost })
    this.#bytes += cost
    this.#shrink()
  }

  /** Counts in what an answer has grown by since it was put. */
  grew(key: string, answer: Answer, bytes: number): void {
    const entry = this.#entries.get(key)
    if (entry?.answer !== answer) return
    entry.cost += bytes
    this.#bytes += bytes
    this.#shrink()
  }

  remember(url: string, key: string): void {
    if (url.length > longestAlias || !this.#entries.has(key)) return
    if (this.#characters >= aliasesAtMost) {
      this.#aliases.clear()
      this.#characters = 0
    }
    if (!this.#aliases.has(url)) this.#characters += url.length
    this.#aliases.set(url, key)
  }

  #shrink(): void {
    for (const key of this.#entries.keys()) {
      if (this.#bytes <= this.#limit) return
      this.#remove(key)
    }
  }

  #remove(key: string): void {
    const entry = this.#entries.get(key)
    if (entry === undefined) return
    this.#entries.delete(key)
    this.#bytes -= entry.cost
  }
}
