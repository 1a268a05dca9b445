import { isApiError } from './error.ts'
import { listen } from './events.ts'
import { pause } from './pause.ts'
import type { ServerSentEvent } from './sse.ts'
import { revisionOf } from './http.ts'
import type { Transport } from './transport.ts'

export interface StreamOptions {
  /** Where to go on: the last cursor received. Without it, what happens from now on is told. */
  since?: string
  /** Ends the following. */
  signal: AbortSignal
  /** The content has reached this revision. `cursor` is null when the revision was told without one. */
  onRevision(revision: number, cursor: string | null): void
  /** The cursor means nothing any more, and so do the revisions seen: the API's store was restored from a backup. */
  onReset?(): void
  onConnected?(): void
  /** The connection was lost and is tried again after `delay` milliseconds. */
  onLost?(error: unknown, delay: number): void
  /** Milliseconds of silence after which a connection counts as dead. */
  silence?: number
  /** Milliseconds before the first new try; doubles up to thirty times that. */
  retry?: number
}

/** Follows the change stream until aborted: reconnects with growing delays and goes on where it was. */
export async function followStream(transport: Transport, options: StreamOptions): Promise<void> {
  const firstDelay = options.retry ?? 500
  let since = options.since
  let delay = firstDelay
  while (!options.signal.aborted) {
    try {
      const events = listen(transport, {
        // The cursor, once there is one, is what counts.
        path: '/v1/changes/stream?since=now',
        headers: since === undefined ? {} : { 'last-event-id': since },
        signal: options.signal,
        silence: options.silence,
        onOpen(response) {
          options.onConnected?.()
          const revision = revisionOf(response)
          if (revision > 0) options.onRevision(revision, null)
        },
      })
      for await (const event of events) {
        delay = firstDelay
        if (event.id !== null && event.id !== '') since = event.id
        const revision = revisionIn(event)
        if (revision !== null) options.onRevision(revision, event.id)
      }
      throw new Error('The stream ended')
    } catch (error) {
      if (options.signal.aborted) return
      // 410: the store was restored. 400: the cursor is not one of this API's.
      if (isApiError(error) && [400, 410].includes(error.status) && since !== undefined) {
        since = undefined
        options.onReset?.()
        continue
      }
      options.onLost?.(error, delay)
      await pause(delay, options.signal)
      delay = Math.min(delay * 2, firstDelay * 30)
    }
  }
}

/** Every event that tells something carries the revision in its data. */
function revisionIn(event: ServerSentEvent): number | null {
  if (event.data === '') return null
  try {
    const data: unknown = JSON.parse(event.data)
    const revision = typeof data === 'object' && data !== null && 'revision' in data ? data.revision : null
    return typeof revision === 'number' && Number.isInteger(revision) ? revision : null
  } catch {
    return null
  }
}
