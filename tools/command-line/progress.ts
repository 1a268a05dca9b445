/** Tells the person at the terminal what happens: one line for each step, with its seconds. */
export class Progress {
  readonly #write: (text: string) => void

  constructor(write: (text: string) => void = (text) => void process.stdout.write(text)) {
    this.#write = write
  }

  /** Runs one step. The step may return a remark that is put on its line. */
  async step(name: string, work: () => Promise<string | void>): Promise<void> {
    const started = performance.now()
    this.#write(`  ${name} …`)
    try {
      const remark = await work()
      this.#write(` ${remark ? `${remark}, ` : ''}${seconds(started)}\n`)
    } catch (error) {
      this.#write(` failed after ${seconds(started)}\n`)
      throw error
    }
  }

  say(message: string): void {
    this.#write(`${message}\n`)
  }
}

/** Seconds since a moment of `performance.now()`, as people read them. */
export function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}
