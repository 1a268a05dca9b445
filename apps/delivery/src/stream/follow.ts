import { setTimeout as pause } from 'node:timers/promises'
import type { Context } from '../context.ts'
import { changesCursor } from '../cursor.ts'
import type { StreamConnection } from './connection.ts'
import { eventText } from './event.ts'
import type { Place } from './pages.ts'

const afterFailure = 1000
const behindStandby = 50

/**
 * Tells a reader of every change from a place on, and after them of the revision reached, until they go. A restored
 * store ends the stream: the cursor the reader comes back with is then answered with 410.
 */
export async function follow(
  connection: StreamConnection,
  { follower, streams, log }: Pick<Context, 'follower' | 'streams' | 'log'>,
  start: Place,
): Promise<void> {
  const { generation, horizon, filters } = start
  let reached = start.revision
  let told = -1
  while (!connection.closed && follower.current.generation === generation) {
    if (follower.current.revision > reached) {
      try {
        const page = await streams.pages.read({ ...start, revision: reached })
        follower.saw(page.at)
        if (page.at.generation !== generation) break
        await connection.send(page.events)
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
    if (reached !== told) {
      const cursor = changesCursor({ generation, revision: reached, horizon }, filters)
      await connection.send(eventText('revision', `{"revision":${reached}}`, cursor))
    }
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
