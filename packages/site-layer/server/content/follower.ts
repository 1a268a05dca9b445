import { randomUUID } from 'node:crypto'
import type { Client } from '@osloregionen/client'
import type { Site } from '@osloregionen/contract'
import type { BookmarkFile } from './bookmark.ts'
import type { RevisionClock } from './revision.ts'

export interface FollowerOptions {
  client: Pick<Client, 'followStream' | 'revision'>
  site: Site
  clock: RevisionClock
  bookmark: BookmarkFile
  /** Where the stream goes on, as remembered from before. */
  cursor: string | null
  /** Milliseconds between questions for the revision, in case the stream should have missed one. */
  checkEvery?: number
  log(message: string): void
}

/** Follows the API's changes, so that the clock knows of every new revision at once; ends when aborted. */
export async function followContent(options: FollowerOptions, signal: AbortSignal): Promise<void> {
  const { client, clock, bookmark, log } = options
  let cursor = options.cursor
  let connected = false
  const save = () => bookmark.save({ ...clock.now, cursor })
  clock.onMove(save)

  const checks = setInterval(() => {
    // While the API is away this fails, and that is well known by then.
    client.revision(options.site).then(
      (revision) => clock.see(revision),
      () => undefined,
    )
  }, options.checkEvery ?? 10_000)

  await client.followStream({
    since: cursor ?? undefined,
    signal,
    onRevision(revision, at) {
      cursor = at ?? cursor
      clock.see(revision)
      if (at !== null) save()
    },
    onReset() {
      cursor = null
      clock.restart(randomUUID())
      log('The content was restored from a backup; every page is rendered anew')
    },
    onConnected() {
      connected = true
      log('Following the changes of the content')
    },
    onLost(error) {
      if (connected) log(`The change stream was lost and is tried again: ${messageOf(error)}`)
      connected = false
    },
  })
  clearInterval(checks)
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
