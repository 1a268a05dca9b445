import { readState, type Snapshot } from '@osloregionen/content-store/read'
import { Listener } from './listener.ts'

export interface FollowerOptions {
  connectionString: string
  /** Milliseconds between questions where Postgres cannot notify (a standby). */
  pollEvery?: number
  /** Milliseconds between signs of life where it can. */
  checkEvery?: number
  onError?: (error: unknown) => void
}

/**
 * Knows the newest revision of the content that this process has heard of, from Postgres' notifications and from
 * every answer it reads. Whatever was made at an older revision is stale.
 */
export class ContentFollower {
  readonly #listener: Listener
  readonly #listeners = new Set<() => void>()
  #current: Snapshot = { generation: '', revision: 0 }
  #epoch = 0

  constructor({ pollEvery = 100, checkEvery = 2000, ...options }: FollowerOptions) {
    this.#listener = new Listener({
      ...options,
      pollEvery,
      checkEvery,
      channel: 'content',
      look: async (client) => this.saw(await readState(client)),
      onNotification: (payload) => this.#notified(payload),
    })
  }

  get current(): Snapshot {
    return this.#current
  }

  /** Grows whenever the content has moved on: what was made in an earlier epoch may be stale. */
  get epoch(): number {
    return this.#epoch
  }

  get connected(): boolean {
    return this.#listener.connected
  }

  /** Takes note of a snapshot that something was read at. */
  saw({ generation, revision }: Snapshot): void {
    const known = this.#current
    if (generation === known.generation && revision <= known.revision) return
    this.#current = { generation, revision }
    this.#epoch += 1
    for (const listener of this.#listeners) listener()
  }

  /** Calls back at every new revision until the returned function is called. */
  onRevision(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  start(): void {
    this.#listener.start()
  }

  stop(): Promise<void> {
    return this.#listener.stop()
  }

  /** The notification tells the revision itself, so there is nothing to look at. */
  #notified(payload: string | undefined): false {
    const revision = Number(payload)
    if (Number.isSafeInteger(revision) && this.#current.generation !== '')
      this.saw({ generation: this.#current.generation, revision })
    return false
  }
}
