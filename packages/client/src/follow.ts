import type { Change, Changes } from '@osloregionen/contract'
import type { CopyStore, FollowOptions } from './copy.ts'
import { isApiError, type ApiError } from './error.ts'
import { listen } from './events.ts'
import { growing, pause } from './pause.ts'
import type { ServerSentEvent } from './sse.ts'
import { queryString } from './http.ts'
import type { Transport } from './transport.ts'

/** Keeps an exact copy of what is published. */
export class Follower {
  readonly #transport: Transport
  readonly #store: CopyStore
  readonly #options: FollowOptions
  #cursor: string | undefined
  #saved: string | undefined
  #put = 0
  #removed = 0
  #failures = 0

  constructor(transport: Transport, store: CopyStore, options: FollowOptions) {
    this.#transport = transport
    this.#store = store
    this.#options = options
  }

  /** Runs until aborted, or with mode `once` until the copy is current. Throws what trying again would not mend. */
  async run(): Promise<void> {
    const { mode, pollEvery = 60_000, signal, onError } = this.#options
    this.#cursor = this.#saved = (await this.#store.loadCursor()) ?? undefined
    while (!this.#isAborted) {
      let failure: Error | undefined
      try {
        await this.#catchUp()
        if (mode === 'once') return
        if (mode !== 'poll') failure = await this.#listen()
      } catch (error) {
        if (this.#isAborted && (isApiError(error) || error === signal?.reason)) return
        if (mode === 'once' || !isPassing(error)) throw error
        failure = error
      }
      if (this.#isAborted) return
      let delay = pollEvery
      if (failure === undefined) this.#failures = 0
      else {
        const asked = isApiError(failure) ? failure.retryAfter : null
        delay = Math.max(asked ?? 0, growing(this.#failures++, 1000, pollEvery))
        onError?.(failure, delay)
      }
      await pause(delay, signal)
    }
  }

  get #isAborted(): boolean {
    return this.#options.signal?.aborted ?? false
  }

  /** Reads the change feed to its end. */
  async #catchUp(): Promise<void> {
    for (let more = true; more;) {
      const page = await this.#nextPage()
      for (const change of page.changes) await this.#apply(change)
      more = page.more
      await this.#arrive(page.next, !more)
    }
  }

  /** The page after the cursor; when that is refused, the first page for a copy that has been cleared. */
  async #nextPage(): Promise<Changes> {
    const { filters, from, signal } = this.#options
    const since = this.#cursor ?? (from === 'now' ? from : undefined)
    const asked = { limit: 100, ...filters, since }
    try {
      return (await this.#transport.get<Changes>('/v1/changes', asked, { signal, keep: false })).data
    } catch (error) {
      if (this.#cursor === undefined || !isCursorRefused(error)) throw error
      await this.#store.clear()
      this.#cursor = undefined
      return this.#nextPage()
    }
  }

  /** Hears of changes after the cursor. Returns why there are no more; throws only what the store throws. */
  async #listen(): Promise<Error> {
    const { filters, signal, silence } = this.#options
    const query = { ...filters, limit: undefined, since: this.#cursor }
    const path = `/v1/changes/stream${queryString(query)}`
    try {
      for await (const event of listen(this.#transport, { path, signal, silence })) await this.#hear(event)
      return new Error('The stream ended')
    } catch (error) {
      if (isApiError(error)) return error
      throw error
    }
  }

  async #hear({ event, id, data }: ServerSentEvent): Promise<void> {
    if (!id) return
    this.#failures = 0
    if (event === 'change') {
      const change: Change = JSON.parse(data)
      await this.#apply(change)
      this.#cursor = id
    }
    // Comes after the changes up to a revision, and also after a revision that changed nothing here.
    if (event === 'revision') await this.#arrive(id, true)
  }

  async #apply(change: Change): Promise<void> {
    if (change.op === 'upsert') {
      await this.#store.put(change.document)
      this.#put++
    } else {
      await this.#store.remove(change)
      this.#removed++
    }
  }

  async #arrive(cursor: string, isCurrent: boolean): Promise<void> {
    this.#cursor = cursor
    if (cursor !== this.#saved) await this.#store.saveCursor(cursor)
    this.#saved = cursor
    this.#options.onProgress?.({ cursor, put: this.#put, removed: this.#removed, isCurrent })
  }
}

/** 410: the API was restored. A cursor can also be of other filters, or not be one at all. */
const isCursorRefused = (error: unknown): boolean =>
  isApiError(error) &&
  (error.status === 410 || (error.problem?.errors?.some(({ parameter }) => parameter === 'since') ?? false))

/** What is wrong with the question stays wrong; all else may pass. */
const isPassing = (error: unknown): error is ApiError =>
  isApiError(error) && (error.status < 400 || error.status === 429 || error.status >= 500)
