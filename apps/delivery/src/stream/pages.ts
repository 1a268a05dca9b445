import { readChanges, type Filter, type Snapshot } from '@osloregionen/content-store/read'
import { changesCursor, type ChangesPosition } from '../cursor.ts'
import type { Database } from '../database.ts'
import type { ContentFollower } from '../revision/follower.ts'
import { changeJson } from './change.ts'
import { eventText } from './event.ts'

/** A place in the changes that somebody is told of. */
export interface Place extends ChangesPosition {
  filter: Filter
  /** The name of the filter, for its cursors. */
  filters: string
}

/** A few changes as events, ready for everybody who waits at the same place. */
export interface Page {
  at: Snapshot
  events: Buffer
  /** Where to go on: everything up to this revision has been told. */
  until: number
  more: boolean
}

/** Whole documents. A reader who takes nothing holds a page in memory, perhaps one that nobody else holds. */
const pageSize = 5
/** Bytes kept for readers who began together and have come apart a little since: who is behind then catches up. */
const keptAtMost = 16 * 1_048_576
/**
 * Milliseconds that a page which more follows may be told after something has been published, as long as any answer may
 * be kept: it tells what was so a moment ago, and the reader learns of the change where that stands. The last page is
 * always new.
 */
const keptFor = 5000
/** Readers who catch up leave connections to those who ask for something. */
const readAtOnce = 3

interface Kept {
  page: Promise<Page>
  epoch: number
  /** Until when it may be told whatever is published; 0 for the last page, and while it is being read. */
  until: number
  bytes: number
}

/** Pages of changes, each read and written out once for all who ask for it at about the same time. */
export class Pages {
  readonly #db: Database
  readonly #follower: ContentFollower
  readonly #kept = new Map<string, Kept>()
  readonly #waiting: (() => void)[] = []
  #reading = 0
  #bytes = 0

  constructor(db: Database, follower: ContentFollower) {
    this.#db = db
    this.#follower = follower
  }

  read({ horizon: begun, ...given }: Place): Promise<Page> {
    // Past the horizon its value makes no difference, and everybody there can have the same page.
    const place = { ...given, horizon: Math.max(begun, given.revision) }
    const key = JSON.stringify(place)
    const { epoch } = this.#follower
    const kept = this.#kept.get(key)
    if (kept !== undefined && (kept.epoch === epoch || performance.now() < kept.until)) return kept.page
    const page = this.#readInTurn(place)
    this.#keep(key, { page, epoch, until: 0, bytes: 0 })
    return page
  }

  #keep(key: string, kept: Kept): void {
    this.#forget(key)
    this.#kept.set(key, kept)
    kept.page.then(
      ({ events, more }) => {
        if (this.#kept.get(key) !== kept) return
        kept.bytes = events.length
        this.#bytes += kept.bytes
        if (more) kept.until = performance.now() + keptFor
        for (const oldest of this.#kept.keys()) if (this.#bytes > keptAtMost) this.#forget(oldest)
      },
      () => {
        if (this.#kept.get(key) === kept) this.#kept.delete(key)
      },
    )
  }

  #forget(key: string): void {
    this.#bytes -= this.#kept.get(key)?.bytes ?? 0
    this.#kept.delete(key)
  }

  async #readInTurn(place: Place): Promise<Page> {
    if (this.#reading >= readAtOnce) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    else this.#reading += 1
    try {
      return await this.#read(place)
    } finally {
      const next = this.#waiting.shift()
      if (next === undefined) this.#reading -= 1
      else next()
    }
  }

  async #read({ filter, filters, generation, revision, horizon }: Place): Promise<Page> {
    const page = await readChanges(this.#db, { ...filter, since: revision, horizon, limit: pageSize })
    const events = page.rows.map((row) =>
      eventText(
        'change',
        changeJson(row),
        changesCursor({ generation, revision: row.revision, horizon }, filters),
      ),
    )
    return { at: page.at, events: Buffer.from(events.join('')), until: page.until, more: page.more }
  }
}
