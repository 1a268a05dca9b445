import { setTimeout as pause } from 'node:timers/promises'
import type { Filter } from '@osloregionen/content-store/read'
import type { Context } from '../context.ts'
import { changesCursor, type ChangesPosition } from '../cursor.ts'
import { changeJson } from './change.ts'
import type { StreamConnection } from './connection.ts'

/** Whole documents: a reader who takes nothing holds a page of them in memory. */
const pageSize = 10
const afterFailure = 1000
const behindStandby = 50

/**
 * Tells a reader of every change from a position on, and after them of the revision reached, until they go. A restored
 * store ends the stream: the cursor the reader comes back with is then answered with 410.
 */
export async function follow(
  connection: StreamConnection,
  { follower, streams, log }: Pick<Context, 'follower' | 'streams' | 'log'>,
  filter: Filter,
  start: ChangesPosition,
  filters: string,
): Promise<void> {
  const { generation, horizon } = start
  const cursorAt = (revision: number) => changesCursor({ generation, revision, horizon }, filters)
  let reached = start.revision
  let told = -1
  while (!connection.closed && follower.current.generation === generation) {
    if (follower.current.revision > reached) {
      try {
        const page = await streams.read({ ...filter, since: reached, horizon, limit: pageSize })
        follower.saw(page.at)
        if (page.at.generation !== generation) break
        for (const row of page.rows) await connection.send('change', changeJson(row), cursorAt(row.revision))
        if (page.until === reached) await pause(behindStandby)
        reached = page.until
        if (page.more) continue
      } catch (error) {
        // The database will be back; the reader keeps the stream, and its place in it, meanwhile.
        log.warn(error, 'A stream could not read')
        await pause(afterFailure)
        continue
      }
    }
    if (reached !== told) await connection.send('revision', `{"revision":${reached}}`, cursorAt(reached))
    told = reached
    if (follower.current.revision <= reached) await nextRevision(connection, follower)
  }
  connection.end()
}

function nextRevision(connection: StreamConnection, follower: Context['follower']): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stopFollowing()
      stopWatching()
      resolve()
    }
    const stopFollowing = follower.onRevision(done)
    const stopWatching = connection.onClose(done)
    if (connection.closed) done()
  })
}
