import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../../../tools/testing/folder.ts'
import { RevisionClock } from '../content/revision.ts'
import { PageCache, type PageCacheOptions } from './cache.ts'
import { DiskPages } from './disk.ts'
import { MemoryPages } from './memory.ts'
import type { Rendered } from './page.ts'
import { Turns } from './turns.ts'

const tick = (milliseconds = 0) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** A store of content that moves on, and a cache before it. */
function setUp(options: Partial<PageCacheOptions> = {}, folder = temporaryFolder()) {
  const clock = new RevisionClock({ epoch: 'a', revision: 1 })
  const content = {
    revision: 1,
    status: 200,
    renderings: 0,
    delay: 0,
    until: undefined as number | undefined,
  }
  const disk = new DiskPages(folder, () => undefined)
  const render = async (address: string): Promise<Rendered> => {
    content.renderings += 1
    const { revision, status, until } = content
    const { epoch } = clock.now
    await tick(content.delay)
    clock.see(revision)
    const body = Buffer.from(`${address} ${revision}`)
    return { status, headers: {}, body, stamp: { epoch, revision }, until }
  }
  const cache = new PageCache({
    clock,
    disk,
    render,
    pages: new MemoryPages(1e6),
    variants: new MemoryPages(20_000),
    turns: new Turns(4, 100),
    patience: 200,
    deadline: 400,
    onFailure: () => undefined,
    ...options,
  })
  const publish = () => {
    content.revision += 1
    clock.see(content.revision)
  }
  return { cache, clock, content, disk, folder, publish }
}

const text = ({ page }: Awaited<ReturnType<PageCache['serve']>>) => page?.bodies.identity.toString()

describe('PageCache', () => {
  it('renders an address once as long as the content does not move', async () => {
    const { cache, content } = setUp()
    for (let n = 0; n < 3; n++) expect(text(await cache.serve('/a'))).toBe('/a 1')
    expect(content.renderings).toBe(1)
    expect(cache.peek('/a')).toBeDefined()
  })

  it('gives the next reader a new page when the content has moved', async () => {
    const { cache, publish } = setUp()
    await cache.serve('/a')
    publish()
    expect(cache.peek('/a')).toBeUndefined()
    expect(text(await cache.serve('/a'))).toBe('/a 2')
  })

  it('renders anew when what a page says is to come has come, also after a restart', async () => {
    const { cache, content, disk, folder, clock } = setUp()
    content.until = Date.now() + 60
    await cache.serve('/a')
    expect(cache.peek('/a')).toBeDefined()
    await disk.settled()
    await tick(80)
    expect(cache.peek('/a')).toBeUndefined()
    content.until = undefined
    expect(await cache.refresh('/a')).toBe(true)
    expect(content.renderings).toBe(2)

    content.until = Date.now() - 1
    await cache.serve('/b')
    await disk.settled()
    const next = setUp({ clock }, folder)
    await next.cache.serve('/b')
    expect(next.content.renderings).toBe(1)
  })

  it('renders once for however many readers come at the same time', async () => {
    const { cache, content } = setUp()
    content.delay = 5
    await Promise.all(Array.from({ length: 50 }, () => cache.serve('/a')))
    expect(content.renderings).toBe(1)
  })

  it('does not give a reader what was begun before the content moved', async () => {
    const { cache, content, publish } = setUp()
    content.delay = 20
    const early = cache.serve('/a')
    await tick(5)
    publish()
    expect(text(await cache.serve('/a'))).toBe('/a 2')
    await early
  })

  it('serves the page from before, marked, when rendering fails', async () => {
    const { cache, content, publish } = setUp()
    await cache.serve('/a')
    publish()
    content.status = 503
    const served = await cache.serve('/a')
    expect([served.state, text(served)]).toEqual(['stale', '/a 1'])
  })

  it('serves the page from before when rendering takes longer than a reader waits, and the new one afterwards', async () => {
    const { cache, content, publish } = setUp({ patience: 20 })
    await cache.serve('/a')
    publish()
    content.delay = 60
    expect((await cache.serve('/a')).state).toBe('stale')
    await tick(80)
    expect(cache.peek('/a')?.stamp.revision).toBe(2)
  })

  it('passes on the error page when there is nothing else', async () => {
    const { cache, content } = setUp()
    content.status = 503
    const served = await cache.serve('/a')
    expect([served.state, served.page?.status]).toEqual(['failed', 503])
  })

  it('keeps nothing that is older than has been seen', async () => {
    const { cache, clock } = setUp({ deadline: 2000 })
    clock.see(5)
    const served = await cache.serve('/a')
    expect(served).toEqual({ state: 'failed', page: null })
    expect(cache.peek('/a')).toBeUndefined()
  })

  it('has the pages of before at once after a restart, and knows how far the content had come', async () => {
    const first = setUp()
    await first.cache.serve('/a')
    await first.disk.settled()
    const second = setUp({}, first.folder)
    expect(text(await second.cache.serve('/a'))).toBe('/a 1')
    expect(second.content.renderings).toBe(0)
  })

  it('renders anew after a restart what has changed in the meantime', async () => {
    const first = setUp()
    await first.cache.serve('/a')
    await first.disk.settled()
    const second = setUp({}, first.folder)
    second.publish()
    expect(text(await second.cache.serve('/a'))).toBe('/a 2')
  })

  it('takes a page off the disk when it is gone', async () => {
    const { cache, content, disk, publish } = setUp()
    await cache.serve('/a')
    await disk.settled()
    expect(await disk.addresses()).toEqual(['/a'])
    content.status = 410
    publish()
    expect((await cache.serve('/a')).page?.status).toBe(410)
    await disk.settled()
    expect(await disk.addresses()).toEqual([])
  })

  it('puts neither queries nor missing pages on the disk, and bounds how many it remembers', async () => {
    const { cache, content, disk } = setUp()
    for (let n = 0; n < 100; n++) await cache.serve(`/sok?q=${n}`)
    content.status = 404
    for (let n = 0; n < 100; n++) await cache.serve(`/nope-${n}`)
    await disk.settled()
    expect(await disk.addresses()).toEqual([])
    const remembered = Array.from(
      { length: 100 },
      (_, n) => cache.peek(`/sok?q=${n}`) ?? cache.peek(`/nope-${n}`),
    )
    expect(remembered.filter((page) => page !== undefined).length).toBeLessThan(25)
  })

  it('serves without keeping when the disk takes nothing', async () => {
    const taken = join(temporaryFolder(), 'taken')
    writeFileSync(taken, '')
    const troubles: unknown[] = []
    const disk = new DiskPages(taken, (error) => troubles.push(error))
    const { cache } = setUp({ disk })
    expect((await cache.serve('/a')).state).toBe('fresh')
    expect(cache.peek('/a')).toBeDefined()
    await disk.settled()
    expect(troubles).toHaveLength(1)
  })

  it('takes nothing from before for fresh once the store was restored from a backup', async () => {
    const { cache, clock, content } = setUp()
    content.revision = 50
    await cache.serve('/a')
    clock.restart('b')
    content.revision = 10
    expect(text(await cache.serve('/a'))).toBe('/a 10')
  })

  it('never gives a reader who comes after revision n was served a page older than n', async () => {
    const step = fc.record({
      what: fc.constantFrom('publish', 'read', 'read', 'read', 'announce', 'wait'),
      address: fc.constantFrom('/a', '/b', '/c?q=1'),
      delay: fc.nat({ max: 3 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        const { cache, clock, content, disk } = setUp({ patience: 5000, deadline: 5000 })
        let served = 0
        const readers: Promise<void>[] = []
        for (const { what, address, delay } of steps) {
          content.delay = delay
          // The store moves at once; the site hears of it later, or first by an answer.
          if (what === 'publish') content.revision += 1
          if (what === 'announce') clock.see(content.revision)
          if (what === 'wait') await tick(delay)
          if (what !== 'read') continue
          const before = served
          readers.push(
            cache.serve(address).then(({ state, page }) => {
              expect(state).toBe('fresh')
              expect(page?.stamp.revision).toBeGreaterThanOrEqual(before)
              served = Math.max(served, page?.stamp.revision ?? 0)
            }),
          )
        }
        await Promise.all(readers)
        await disk.settled()
      }),
      { numRuns: 60 },
    )
  })
})
