import type { ServerResponse } from 'node:http'

/** A reader that takes nothing for this long is gone. */
const patience = 30_000

/** One reader of a stream of events. Writes no faster than they read. */
export class StreamConnection {
  readonly #response: ServerResponse
  readonly #listeners = new Set<() => void>()
  #closed = false

  constructor(response: ServerResponse) {
    this.#response = response
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

  /** Sends an event; resolves when there is room for the next one. */
  async send(event: string, data: string, id: string): Promise<void> {
    if (this.#closed) return
    if (this.#response.write(`event: ${event}\nid: ${id}\ndata: ${data}\n\n`)) return
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => this.#response.destroy(), patience)
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
