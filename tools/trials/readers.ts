import { setTimeout as sleep } from 'node:timers/promises'

/** How long a reader waits for an answer, milliseconds. */
const patience = 10_000

/** People who read without a pause, and note every answer that is none. */
export class Readers {
  read = 0
  readonly faults: string[] = []
  readonly #ending = new AbortController()
  readonly #reading: Promise<void[]>

  /** @param addresses each is read by one of them */
  constructor(addresses: string[]) {
    this.#reading = Promise.all(addresses.map((address) => this.#reader(address)))
  }

  async #reader(address: string): Promise<void> {
    while (!this.#ending.signal.aborted) {
      try {
        const response = await fetch(address, { signal: AbortSignal.timeout(patience), redirect: 'manual' })
        await response.arrayBuffer()
        this.read += 1
        if (response.status !== 200) this.faults.push(`${response.status} ${address}`)
      } catch (error) {
        this.faults.push(`${error instanceof Error ? error.message : String(error)} ${address}`)
      }
      await sleep(20)
    }
  }

  async stop(): Promise<void> {
    this.#ending.abort()
    await this.#reading
  }
}
