import type { AnyDocument, Change, ChangesParameters } from '@osloregionen/contract'

/** A document that is no longer public, or no longer matches the filters; `successor` is what it was merged into. */
export type Removal = Extract<Change, { op: 'delete' }>

/**
 * Where a copy is kept. Every function may return a promise, which is waited for; what one throws ends the following.
 * A document is told apart by `id` and `language`: an entry of a register has one id in all its languages. After a lost
 * connection or a restart the same change may come again.
 */
export interface CopyStore {
  /** The cursor saved last. Nothing: the copy begins from the beginning. */
  loadCursor(): string | null | undefined | Promise<string | null | undefined>
  /** Called when everything up to the cursor has been put and removed. */
  saveCursor(cursor: string): unknown
  /** Keep this document, in place of the one with the same id and language. */
  put(document: AnyDocument): unknown
  /** Remove the document with this id and language, which the copy need not have. */
  remove(removal: Removal): unknown
  /** Remove everything: the API was restored from a backup, or the filters have changed, and the copy begins anew. */
  clear(): unknown
}

/** How far a copy has come, told each time a cursor has been saved. */
export interface Progress {
  cursor: string
  /** Documents put and removed since the following began. */
  put: number
  removed: number
  /** Whether the copy held all there was when the API was asked last. */
  isCurrent: boolean
}

export interface FollowOptions {
  /** Which documents to keep, as in lists, and with `limit` how many changes a page has (1–100). */
  filters?: Partial<Omit<ChangesParameters, 'since'>>
  /**
   * Where to begin without a saved cursor: `beginning` (unless told) makes a copy; with `now` the store hears only of what
   * happens from now on.
   */
  from?: 'beginning' | 'now'
  /**
   * `stream` (unless told) hears of each change at once, and asks now and then where streaming is not possible; `poll` only
   * asks now and then; `once` ends when the copy is current, for a job that runs on a timetable.
   */
  mode?: 'stream' | 'poll' | 'once'
  /** Milliseconds between questions when polling, and between tries when something is wrong, at most. 60,000 unless told. */
  pollEvery?: number
  /** Milliseconds of silence after which a stream counts as lost. 20,000 unless told; the API is heard every 5,000. */
  silence?: number
  /** Ends the following. */
  signal?: AbortSignal
  onProgress?(progress: Progress): void
  /** Something failed that may mend itself, and is tried again after `delay` milliseconds. */
  onError?(error: Error, delay: number): void
}
