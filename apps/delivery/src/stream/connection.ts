import type { ServerResponse } from 'node:http'

/** A reader that takes nothing for so many milliseconds is gone, or might as well be: they go on where they were. */
const standardPatience = 30_000

/** One reader of a stream of events. Writes no faster than they read. */
export class StreamConnection {
  readonly #response: ServerResponse
  readonly #patience: number
  readonly #listeners = new Set<() => void>()
  #closed = false

  constructor(response: ServerResponse, patience = standardPatience) {
    this.#response = response
    this.#patience = patience
    response.on('error', () => response.destroy())
    response.on('close', () => {
      this.#closed = true
      for (const listener of this.#listeners) listener()
    })
  }

  get closed(): boolean {
    return this.#closed
  }

  /** Calls back when the reader goes, until the returned function is called. */
  onClose(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Sends events; resolves when there is room for more. */
  async send(events: Buffer | string): Promise<void> {
    if (this.#closed || events.length === 0) return
    if (this.#response.write(events)) return
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => this.#response.destroy(), this.#patience)
      const done = () => {
        clearTimeout(timer)
        this.#response.off('drain', done)
        stop()
        resolve()
      }
      const stop = this.onClose(done)
      this.#response.on('drain', done)
    })
  }

  /** A sign of life, unless the reader has not even taken the last one. */
  beat(): void {
    if (!this.#closed && !this.#response.writableNeedDrain) this.#response.write(':\n\n')
  }

  end(): void {
    this.#response.end()
  }
}
