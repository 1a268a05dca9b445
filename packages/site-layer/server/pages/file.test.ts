import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodePage, encodePage } from './file.ts'
import { pageOf } from './page.ts'

const page = (body: Buffer) =>
  pageOf({
    status: 200,
    headers: { 'content-type': 'text/html;charset=utf-8' },
    body,
    stamp: { epoch: 'a', revision: 7 },
    until: 1_700_000_000_000,
  })

describe('a page in a file', () => {
  it('comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        const kept = await page(Buffer.from(bytes))
        expect(decodePage(encodePage(kept))).toEqual(kept)
      }),
      { numRuns: 50 },
    )
  })

  it('is thrown away when the file was cut off anywhere', async () => {
    const file = encodePage(await page(Buffer.from('<p>Hei</p>'.repeat(50))))
    fc.assert(
      fc.property(fc.nat({ max: file.length - 1 }), (length) => {
        expect(decodePage(file.subarray(0, length))).toBeNull()
      }),
    )
  })

  it('is thrown away when its text was damaged', async () => {
    const file = encodePage(await page(Buffer.from('<p>Hei</p>'.repeat(50))))
    file[file.indexOf('<p>') + 1] = 0
    expect(decodePage(file)).toBeNull()
  })
})
