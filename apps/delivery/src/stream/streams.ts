import { readChanges, type ChangePage, type ChangeQuery } from '@osloregionen/content-store/read'
import type { Database } from '../database.ts'
import { ProblemError } from '../http/problem.ts'
import type { ContentFollower } from '../revision/follower.ts'
import type { StreamConnection } from './connection.ts'

const heartbeat = 5000
const openAtMost = 1000
const openPerAddress = 50

/** All open streams: bounds their number, keeps them alive, and lets those that ask the same share the reading. */
export class Streams {
  readonly #db: Database
  readonly #follower: ContentFollower
  readonly #open = new Map<StreamConnection, string>()
  readonly #reading = new Map<string, { epoch: number; page: Promise<ChangePage> }>()
  readonly #heart: NodeJS.Timeout

  constructor(db: Database, follower: ContentFollower) {
    this.#db = db
    this.#follower = follower
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

  /** Reads a page of changes; streams that wait at the same place share it. */
  read(query: ChangeQuery): Promise<ChangePage> {
    // Past the horizon of a follower its value makes no difference.
    const horizon = query.horizon === null ? null : Math.min(query.horizon, query.since)
    const key = JSON.stringify({ ...query, horizon })
    const { epoch } = this.#follower
    const running = this.#reading.get(key)
    if (running?.epoch === epoch) return running.page
    const page = readChanges(this.#db, query)
    this.#reading.set(key, { epoch, page })
    const forget = () => {
      if (this.#reading.get(key)?.page === page) this.#reading.delete(key)
    }
    page.then(forget, forget)
    return page
  }

  /** Ends every stream; their readers come back to another process. */
  close(): void {
    clearInterval(this.#heart)
    for (const connection of this.#open.keys()) connection.end()
  }
}
