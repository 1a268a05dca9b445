import { setTimeout } from 'node:timers/promises'
import pg from 'pg'

export interface ListenerOptions {
  connectionString: string
  /** What Postgres notifies on. */
  channel: string
  /** Milliseconds between looks where Postgres cannot notify (a standby). */
  pollEvery: number
  /** Milliseconds between looks where it can. */
  checkEvery: number
  /** Looks at what is listened to: at first, and again and again. */
  look: (client: pg.Client) => Promise<void>
  /** Called at every notification; true to look at once. */
  onNotification: (payload: string | undefined) => boolean
  onError?: (error: unknown) => void
}

const cannotListen = '25006'
const farewell = 1000

/** Listens to one channel of Postgres, on a connection of its own, through every loss of it. */
export class Listener {
  readonly #options: ListenerOptions
  #connected = false
  #stopped = false
  #isCalled = false
  #wake: () => void = () => undefined
  #running: Promise<void> | undefined

  constructor(options: ListenerOptions) {
    this.#options = options
  }

  get connected(): boolean {
    return this.#connected
  }

  /** Begins to listen; goes on by itself until it is stopped. */
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
        await this.#listen(() => (delay = 0))
      } catch (error) {
        if (!this.#stopped) this.#options.onError?.(error)
      }
      this.#connected = false
      if (!this.#stopped) await this.#pause(delay)
      delay = Math.min(delay * 2 || 50, 2000)
    }
  }

  /** Listens on one connection until it breaks. */
  async #listen(onConnected: () => void): Promise<void> {
    const { connectionString, channel, checkEvery, pollEvery, look, onNotification } = this.#options
    const client = new pg.Client({
      connectionString,
      application_name: `delivery: ${channel}`,
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
    client.on('notification', ({ payload }) => {
      if (!onNotification(payload)) return
      this.#isCalled = true
      this.#wake()
    })
    try {
      await client.connect()
      const pause = (await canListen(client, channel)) ? checkEvery : pollEvery
      while (!this.#stopped) {
        this.#isCalled = false
        await look(client)
        this.#connected = true
        onConnected()
        if (!this.#isCalled) await this.#pause(pause)
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

  #pause(milliseconds: number): Promise<void> {
    if (this.#stopped) return Promise.resolve()
    const pausing = new AbortController()
    this.#wake = () => pausing.abort()
    return setTimeout(milliseconds, undefined, { signal: pausing.signal }).catch(() => undefined)
  }
}

/** Asks for notifications; false where there are none, as on a standby. */
async function canListen(client: pg.Client, channel: string): Promise<boolean> {
  try {
    await client.query(`LISTEN ${client.escapeIdentifier(channel)}`)
    return true
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === cannotListen) return false
    throw error
  }
}
