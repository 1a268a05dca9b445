/** Lets a few do something at a time; the others wait in order. Refuses when too many wait. */
export class Turns {
  readonly #atOnce: number
  readonly #mayWait: number
  readonly #waiting: (() => void)[] = []
  #busy = 0

  constructor(atOnce: number, mayWait: number) {
    this.#atOnce = atOnce
    this.#mayWait = mayWait
  }

  /** Whether anyone is at it. */
  get busy(): boolean {
    return this.#busy > 0
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#busy >= this.#atOnce) {
      if (this.#waiting.length >= this.#mayWait) throw new Error('Too many pages are waiting to be rendered')
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    } else {
      this.#busy += 1
    }
    try {
      return await work()
    } finally {
      // The turn is handed over, so nobody who comes in between can take it.
      const next = this.#waiting.shift()
      if (next === undefined) this.#busy -= 1
      else next()
    }
  }
}
