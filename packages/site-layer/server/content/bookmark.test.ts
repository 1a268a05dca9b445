import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../../../tools/testing/folder.ts'
import { BookmarkFile } from './bookmark.ts'

let folder = ''
beforeEach(() => {
  folder = temporaryFolder()
})

describe('BookmarkFile', () => {
  it('keeps the last of what it was told', async () => {
    const path = join(folder, 'new', 'bookmark.json')
    const file = new BookmarkFile(path)
    for (let revision = 1; revision <= 20; revision++)
      file.save({ epoch: 'a', revision, cursor: `c${revision}` })
    await file.settled()
    expect(await new BookmarkFile(path).read()).toEqual({ epoch: 'a', revision: 20, cursor: 'c20' })
    expect(await readdir(join(folder, 'new'))).toEqual(['bookmark.json'])
  })

  it('writes the first at once and the latest a little later, without being asked', async () => {
    const path = join(folder, 'bookmark.json')
    const file = new BookmarkFile(path, 20)
    for (let revision = 1; revision <= 20; revision++) file.save({ epoch: 'a', revision, cursor: null })
    const revision = async () => (await new BookmarkFile(path).read()).revision
    await expect.poll(revision, { interval: 1 }).toBe(1)
    await expect.poll(revision, { interval: 1 }).toBe(20)
  })

  it('begins an epoch of its own when there is nothing to read, or nonsense', async () => {
    const path = join(folder, 'bookmark.json')
    const first = await new BookmarkFile(path).read()
    await writeFile(path, '{"epoch":')
    const second = await new BookmarkFile(path).read()
    expect([first.revision, second.revision, second.cursor]).toEqual([0, 0, null])
    expect(first.epoch).not.toBe(second.epoch)
  })

  it('does not fail where nothing can be written', async () => {
    await writeFile(join(folder, 'taken'), '')
    const path = join(folder, 'taken', 'bookmark.json')
    const file = new BookmarkFile(path)
    file.save({ epoch: 'a', revision: 1, cursor: null })
    await file.settled()
    expect((await new BookmarkFile(path).read()).revision).toBe(0)
  })
})
