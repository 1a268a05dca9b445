import type { Database } from '../database.ts'
import { ProblemError } from '../http/problem.ts'
import type { ContentFollower } from '../revision/follower.ts'
import type { StreamConnection } from './connection.ts'
import { Pages } from './pages.ts'

const heartbeat = 5000
const openAtMost = 1000
const openPerAddress = 50

/** All open streams: bounds their number, keeps them alive, and lets those at the same place share what they are told. */
export class Streams {
  readonly pages: Pages
  readonly #open = new Map<StreamConnection, string>()
  readonly #heart: NodeJS.Timeout

  constructor(db: Database, follower: ContentFollower) {
    this.pages = new Pages(db, follower)
    this.#heart = setInterval(() => {
      for (const connection of this.#open.keys()) connection.beat()
    }, heartbeat).unref()
  }

  get size(): number {
    return this.#open.size
  }

  /** Refuses a stream too many; the sites' own are always admitted. */
  admit(address: string, isInternal: boolean): void {
    if (isInternal) return
    const ofAddress = [...this.#open.values()].filter((open) => open === address).length
    if (this.#open.size < openAtMost && ofAddress < openPerAddress) return
    throw new ProblemError('too-many-streams', {
      detail: `An address may hold ${openPerAddress} streams open. Close some, or poll /v1/changes instead.`,
      headers: { 'Retry-After': '60' },
    })
  }

  add(connection: StreamConnection, address: string): void {
    this.#open.set(connection, address)
    connection.onClose(() => this.#open.delete(connection))
  }

  /** Ends every stream; their readers come back to another process. */
  close(): void {
    clearInterval(this.#heart)
    for (const connection of this.#open.keys()) connection.end()
  }
}
