/** A point in the history of the content. Revisions of different epochs cannot be compared. */
export interface Stamp {
  /** Changes when the API's store was restored from a backup, because revisions are then counted anew. */
  epoch: string
  revision: number
}

/** Remembers the newest revision that anything in this process has heard of. Within an epoch it never goes back. */
export class RevisionClock {
  #now: Stamp
  readonly #listeners = new Set<(now: Stamp) => void>()

  constructor(start: Stamp) {
    this.#now = start
  }

  get now(): Stamp {
    return this.#now
  }

  /** Tells that the content has reached a revision. Older news is no news. */
  see(revision: number) {
    if (revision > this.#now.revision) this.#move({ epoch: this.#now.epoch, revision })
  }

  /** Begins a new epoch: nothing made before is up to date any more. */
  restart(epoch: string) {
    this.#move({ epoch, revision: 0 })
  }

  /** Whether what was made at a stamp still holds. */
  holds(stamp: Stamp): boolean {
    return stamp.revision >= this.#now.revision && stamp.epoch === this.#now.epoch
  }

  onMove(listener: (now: Stamp) => void) {
    this.#listeners.add(listener)
  }

  #move(now: Stamp) {
    this.#now = now
    for (const listener of this.#listeners) listener(now)
  }
}

/** Whether one stamp is older than another, as far as that can be told. */
export const isOlder = (a: Stamp, b: Stamp) => a.epoch === b.epoch && a.revision < b.revision
