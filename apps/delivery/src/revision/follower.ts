import { readState, type Snapshot } from '@osloregionen/content-store/read'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'

export interface FollowerOptions {
  connectionString: string
  /** Milliseconds between questions where Postgres cannot notify (a standby). */
  pollEvery?: number
  /** Milliseconds between signs of life where it can. */
  checkEvery?: number
  onError?: (error: unknown) => void
}

const cannotListen = '25006'
const farewell = 1000

/**
 * Knows the newest revision of the content that this process has heard of, from Postgres' notifications and from
 * every answer it reads. Whatever was made at an older revision is stale.
 */
export class ContentFollower {
  readonly #options: FollowerOptions
  readonly #listeners = new Set<() => void>()
  #current: Snapshot = { generation: '', revision: 0 }
  #epoch = 0
  #connected = false
  #stopped = false
  #wake: () => void = () => undefined
  #running: Promise<void> | undefined

  constructor(options: FollowerOptions) {
    this.#options = options
  }

  get current(): Snapshot {
    return this.#current
  }

  /** Grows whenever the content has moved on: what was made in an earlier epoch may be stale. */
  get epoch(): number {
    return this.#epoch
  }

  get connected(): boolean {
    return this.#connected
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

  /** Begins to follow; goes on by itself through every loss of connection. */
  start(): void {
    this.#running ??= this.#run()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    // Not ended from here: pg leaves who waits for a connection waiting for ever if it is ended meanwhile.
    this.#wake()
    await this.#running
  }

  async #run(): Promise<void> {
    let delay = 0
    while (!this.#stopped) {
      try {
        await this.#follow(() => (delay = 0))
      } catch (error) {
        if (!this.#stopped) this.#options.onError?.(error)
      }
      this.#connected = false
      if (!this.#stopped) await this.#pause(delay)
      delay = Math.min(delay * 2 || 50, 2000)
    }
  }

  /** Follows on one connection until it breaks. */
  async #follow(onConnected: () => void): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#options.connectionString,
      application_name: 'delivery follower',
      connectionTimeoutMillis: 3000,
      query_timeout: 3000,
      keepAlive: true,
    })
    let broken: Error | undefined
    const fail = (error?: Error) => {
      broken ??= error ?? new Error('The connection ended')
      this.#wake()
    }
    client.on('error', fail)
    client.on('end', fail)
    client.on('notification', ({ payload }) => this.#notified(payload))
    try {
      await client.connect()
      const pause = (await listen(client))
        ? (this.#options.checkEvery ?? 2000)
        : (this.#options.pollEvery ?? 100)
      while (!this.#stopped) {
        this.saw(await readState(client))
        this.#connected = true
        onConnected()
        await this.#pause(pause)
        if (broken) throw broken
      }
    } finally {
      // A server that has fallen silent does not say goodbye.
      await Promise.race([
        client.end().catch(() => undefined),
        setTimeout(farewell, undefined, { ref: false }),
      ])
    }
  }

  #notified(payload: string | undefined): void {
    const revision = Number(payload)
    if (Number.isSafeInteger(revision) && this.#current.generation !== '')
      this.saw({ generation: this.#current.generation, revision })
  }

  #pause(milliseconds: number): Promise<void> {
    if (this.#stopped) return Promise.resolve()
    const pausing = new AbortController()
    this.#wake = () => pausing.abort()
    return setTimeout(milliseconds, undefined, { signal: pausing.signal }).catch(() => undefined)
  }
}

/** Asks for notifications; false where there are none, as on a standby. */
async function listen(client: pg.Client): Promise<boolean> {
  try {
    await client.query('LISTEN content')
    return true
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === cannotListen) return false
    throw error
  }
}
