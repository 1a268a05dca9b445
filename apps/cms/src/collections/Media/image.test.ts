import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import type { Sharp } from 'sharp'
import { describe, expect, it } from 'vitest'
import { keepImage } from './image.ts'

/** A picture 60 × 40, red on the left and blue on the right. */
const picture = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: 'blue' } }).composite([
    { input: { create: { width: 30, height: 40, channels: 3, background: 'red' } }, left: 0, top: 0 },
  ])

describe('an uploaded image', () => {
  it.each([
    ['JPEG', (image: Sharp) => image.jpeg(), 'image/jpeg', 'jpg'],
    ['PNG', (image: Sharp) => image.png(), 'image/png', 'png'],
    ['WebP', (image: Sharp) => image.webp(), 'image/webp', 'webp'],
  ] as const)(
    'is kept as %s under a name that says what is in it',
    async (_, encode, mimeType, extension) => {
      const kept = await keepImage(await encode(picture()).toBuffer())
      expect(kept?.mimeType).toBe(mimeType)
      expect(kept?.name).toMatch(new RegExp(`^[0-9a-f]{24}\\.${extension}$`))
      const again = await keepImage(await encode(picture()).toBuffer())
      expect(again?.name).toBe(kept?.name)
    },
  )

  it('loses its metadata, and is turned the right way up', async () => {
    const withExif = await picture()
      .jpeg()
      .withMetadata({ orientation: 6 })
      .withExifMerge({ IFD0: { Artist: 'Hemmelig Fotograf' }, IFD3: { GPSLatitude: '59/1 54/1 0/1' } })
      .toBuffer()
    expect((await sharp(withExif).metadata()).exif).toBeDefined()
    const kept = await keepImage(withExif)
    const metadata = await sharp(kept?.data).metadata()
    expect([metadata.exif, metadata.xmp, metadata.iptc, metadata.orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect([metadata.width, metadata.height]).toEqual([40, 60])
    expect(kept?.data.includes('Hemmelig')).toBe(false)
  })

  it('loses what is hidden behind its end', async () => {
    const jpeg = await picture().jpeg().toBuffer()
    const kept = await keepImage(Buffer.concat([jpeg, Buffer.from('<script>alert(1)</script>')]))
    expect(kept?.data.includes('<script>')).toBe(false)
  })

  it.each([
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['HTML', '<!doctype html><script>alert(1)</script>'],
    ['PDF', '%PDF-1.7\n1 0 obj'],
    ['GIF', 'GIF89a'],
    ['the beginning of a JPEG', '\xff\xd8\xff\xe0'],
    ['nothing', ''],
  ])('that is %s is refused', async (_, content) => {
    expect(await keepImage(Buffer.from(content, 'latin1'))).toBeNull()
  })

  it('with too many pixels is refused before they are unpacked', async () => {
    const bomb = await picture().png().toBuffer()
    bomb.writeUInt32BE(12_000, 16)
    bomb.writeUInt32BE(12_000, 20)
    bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29)
    expect((await sharp(bomb).metadata()).width).toBe(12_000)
    expect(await keepImage(bomb)).toBeNull()
  })
})
