/** Remembers the newest revision of the content that anything in this process has heard of. It never goes back. */
export class RevisionClock {
  #current = 0
  readonly #listeners = new Set<(revision: number) => void>()

  get current(): number {
    return this.#current
  }

  /** Tells that the content has reached a revision. Older news is no news. */
  see(revision: number) {
    if (!(revision > this.#current)) return
    this.#current = revision
    for (const listener of this.#listeners) listener(revision)
  }

  /** The store was restored from a backup: revisions are counted anew. */
  reset() {
    this.#current = 0
  }

  /** Calls back for each new revision, until the returned function is called. */
  onMove(listener: (revision: number) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
