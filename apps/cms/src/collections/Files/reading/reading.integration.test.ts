import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { createDeflate } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { onePage, pageObject, pagesObject, pdfOf, stream } from '../../../testing/pdf.ts'
import { coverOfFile, openFile, textOfFile } from './index.ts'

describe('the program that reads files', () => {
  it('finds out what a PDF is, what it says, and how it looks', async () => {
    const pdf = onePage('Hei', '/Lang (nb) /MarkInfo << /Marked true >>')
    expect(await openFile(pdf)).toEqual({
      format: 'pdf',
      title: null,
      language: 'nb',
      pages: 1,
      tagged: true,
    })
    expect(await textOfFile(pdf)).toEqual([{ page: 1, text: 'Hei' }])
    const cover = sharp((await coverOfFile(pdf)) ?? undefined)
    expect(await cover.metadata()).toMatchObject({ format: 'png', width: 960, height: 1280 })
    // A page with a word on it is mostly white, and not wholly.
    const { channels } = await cover.stats()
    expect(channels[0]).toMatchObject({ min: 0, max: 255 })
    expect(channels[0]?.mean).toBeGreaterThan(250)
  })

  it('takes geodata as UTF-8, with or without a byte order mark', async () => {
    const data = Buffer.from(
      JSON.stringify({ type: 'Feature', properties: { navn: 'Åsnes' }, geometry: null }),
    )
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), data])
    for (const file of [data, marked]) expect(await openFile(file)).toMatchObject({ format: 'geojson' })
    expect(await openFile(Buffer.from(data.toString(), 'latin1'))).toEqual({ refused: 'unknown' })
  })

  it.each([
    ['nothing', ''],
    ['a web page', '<!doctype html><script>alert(1)</script>'],
    ['a Word document', 'PK\x03\x04[Content_Types].xml'],
    ['a PDF behind something else', '\n%PDF-1.7\n1 0 obj'],
  ])('refuses %s', async (_, content) => {
    expect(await openFile(Buffer.from(content))).toEqual({ refused: 'unknown' })
  })

  it('is ended when it says more than there is to say, which is refused', async () => {
    const title = '"'.repeat(10_600_000)
    const wordy = onePage('Hei', `/Lang (${title})`)
    expect(await openFile(wordy)).toEqual({ refused: 'heavy' })
    expect(await openFile(onePage('Hei'))).toMatchObject({ format: 'pdf' })
  }, 60_000)

  it('is ended by a file that takes too much memory, and reads the next one', async () => {
    const bomb = pdfOf(
      '<< /Type /Catalog /Pages 2 0 R >>',
      pagesObject,
      pageObject,
      stream(await deflatedZeros(1200), '/Filter /FlateDecode'),
    )
    expect(bomb.length).toBeLessThan(8_000_000)
    expect(await textOfFile(bomb)).toBeNull()
    expect(await textOfFile(onePage('Hei'))).toEqual([{ page: 1, text: 'Hei' }])
  }, 60_000)
})

function deflatedZeros(megabytes: number): Promise<Buffer> {
  const zeros = Buffer.alloc(1_000_000)
  const source = Readable.from(Array.from({ length: megabytes }, () => zeros))
  return buffer(source.pipe(createDeflate({ level: 1 })))
}
