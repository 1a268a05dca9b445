import path from 'node:path'
import type { Payload } from 'payload'
import sharp, { type Sharp } from 'sharp'
import { inTransaction } from '../../publishing/transaction.ts'
import { stored, storeOnce } from '../../storage/files.ts'
import type { Jobs } from '../queue.ts'
import { sizesFor } from './sizes.ts'

const limitInputPixels = 100_000_000

/** One size of an image in one format, as kept with the image. */
interface Rendition {
  key: string
  type: 'image/avif' | 'image/webp' | 'image/jpeg' | 'image/png'
  width: number
  height: number
}

type Encoder = { extension: string; type: Rendition['type']; encode: (image: Sharp) => Sharp }

// AVIF at low effort: a fraction of the time for a few per cent more bytes.
const avif: Encoder = {
  extension: 'avif',
  type: 'image/avif',
  encode: (image) => image.avif({ quality: 55, effort: 2 }),
}
const webp: Encoder = {
  extension: 'webp',
  type: 'image/webp',
  encode: (image) => image.webp({ quality: 78, effort: 3 }),
}
const jpeg: Encoder = {
  extension: 'jpg',
  type: 'image/jpeg',
  encode: (image) => image.jpeg({ quality: 80, mozjpeg: true }),
}
const png: Encoder = {
  extension: 'png',
  type: 'image/png',
  encode: (image) => image.png({ compressionLevel: 9 }),
}

/** Makes the sizes and formats of an image, from most to least compact, and keeps their names with it. */
export async function makeRenditions(payload: Payload, { mediaId }: Jobs['renditions']): Promise<void> {
  const found = await payload.find({
    collection: 'media',
    where: { id: { equals: mediaId } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const media = found.docs[0]
  if (!media?.filename) return
  const original = await stored(media.filename)
  const { width = 0, height = 0, hasAlpha } = await sharp(original, { limitInputPixels }).metadata()
  const stem = path.parse(media.filename).name
  const renditions: Rendition[] = []
  for (const encoder of [avif, webp, hasAlpha ? png : jpeg]) {
    for (const target of sizesFor(width)) {
      const key = `${stem}-${target}.${encoder.extension}`
      const size = { width: target, height: Math.round((target * height) / width) }
      await storeOnce(key, () =>
        encoder.encode(sharp(original, { limitInputPixels }).resize(size.width, size.height)).toBuffer(),
      )
      renditions.push({ key, type: encoder.type, ...size })
    }
  }
  await inTransaction(payload, (req) =>
    payload.update({
      collection: 'media',
      // Another file may have been uploaded meanwhile; it has a job of its own.
      where: { id: { equals: mediaId }, filename: { equals: media.filename } },
      data: { renditions },
      depth: 0,
      overrideAccess: true,
      req,
    }),
  )
}
