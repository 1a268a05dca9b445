import { describe, expect, it } from 'vitest'
import { MemoryPages } from './memory.ts'
import { pageOf } from './page.ts'

const page = (text: string) =>
  pageOf({ status: 200, headers: {}, body: Buffer.from(text), stamp: { epoch: 'a', revision: 1 } })

describe('MemoryPages', () => {
  it('drops the page not read for the longest time when it is full', async () => {
    const pages = new MemoryPages(4000)
    for (const name of ['/a', '/b', '/c']) pages.set(name, await page(name))
    pages.get('/a')
    pages.set('/d', await page('/d'))
    expect(['/a', '/b', '/c', '/d'].filter((name) => pages.get(name) !== undefined)).toEqual([
      '/a',
      '/c',
      '/d',
    ])
  })

  it('never holds more bytes than it may, whatever comes', async () => {
    const pages = new MemoryPages(10_000)
    for (let n = 0; n < 100; n++) pages.set(`/${n}`, await page('x'.repeat(n * 50)))
    expect(pages.bytes).toBeLessThanOrEqual(10_000)
    expect(pages.bytes).toBeGreaterThan(0)
  })

  it('does not drop everything for one page that is too large', async () => {
    const pages = new MemoryPages(5000)
    pages.set('/small', await page('small'))
    pages.set('/large', await page(Array.from({ length: 9000 }, Math.random).join()))
    expect(pages.get('/small')).toBeDefined()
    expect(pages.get('/large')).toBeUndefined()
  })
})
