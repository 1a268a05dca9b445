import { join } from 'node:path'
import type { StreamOptions } from '@osloregionen/client'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../../../tools/testing/folder.ts'
import { BookmarkFile } from './bookmark.ts'
import { followContent } from './follower.ts'
import { RevisionClock } from './revision.ts'

async function setUp(revision: () => Promise<number> = async () => 0) {
  const path = join(temporaryFolder(), 'bookmark.json')
  const bookmark = new BookmarkFile(path)
  const clock = new RevisionClock({ epoch: 'a', revision: 5 })
  const ending = new AbortController()
  let stream: StreamOptions | undefined
  const followStream = (options: StreamOptions) => {
    stream = options
    return new Promise<void>((resolve) => options.signal.addEventListener('abort', () => resolve()))
  }
  const logged: string[] = []
  const ended = followContent(
    {
      client: { followStream, revision },
      site: 'osloregionen',
      clock,
      bookmark,
      cursor: 'c5',
      checkEvery: 5,
      log: (message) => logged.push(message),
    },
    ending.signal,
  )
  if (stream === undefined) throw new Error('Nothing is followed')
  return { bookmark, clock, ended, ending, logged, path, stream }
}

describe('followContent', () => {
  it('goes on where it was, and remembers how far it came', async () => {
    const { bookmark, clock, path, stream } = await setUp()
    expect(stream.since).toBe('c5')
    stream.onRevision(6, 'c6')
    await bookmark.settled()
    expect(clock.now).toEqual({ epoch: 'a', revision: 6 })
    expect(await new BookmarkFile(path).read()).toEqual({ epoch: 'a', revision: 6, cursor: 'c6' })
  })

  it('begins an epoch when the store was restored, even if revisions are lower then', async () => {
    const { bookmark, clock, path, stream } = await setUp()
    stream.onReset?.()
    stream.onRevision(3, 'd3')
    await bookmark.settled()
    expect(clock.now.revision).toBe(3)
    expect(clock.now.epoch).not.toBe('a')
    expect(await new BookmarkFile(path).read()).toEqual({ ...clock.now, cursor: 'd3' })
  })

  it('asks for the revision now and then, so that nothing the stream left out stays unknown', async () => {
    const { clock, ending, ended } = await setUp(async () => 9)
    await expect.poll(() => clock.now.revision).toBe(9)
    ending.abort()
    await ended
  })

  it('tells once that the stream was lost, not at every try', async () => {
    const { logged, stream } = await setUp(() => Promise.reject(new Error('away')))
    stream.onConnected?.()
    stream.onLost?.(new Error('reset'), 10)
    stream.onLost?.(new Error('refused'), 20)
    expect(logged).toEqual([
      'Following the changes of the content',
      'The change stream was lost and is tried again: reset',
    ])
  })
})
