import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { Sharp } from 'sharp'
import { mostPixels } from './acceptedTypes.ts'

/** An image as we keep it: made anew from its pixels, under a name that says what is in it. */
export interface KeptImage {
  data: Buffer
  mimeType: 'image/jpeg' | 'image/png' | 'image/webp'
  name: string
}

/** How many bytes of a file show whether it is worth asking a decoder. */
const starts: readonly (readonly [string, RegExp])[] = [
  ['jpeg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['webp', /^RIFF[^]{4}WEBP/],
]

/** Decodes an upload and makes it anew, turned the right way up and without its metadata; null if it is no image of ours. */
export async function keepImage(upload: Buffer): Promise<KeptImage | null> {
  const start = upload.subarray(0, 16).toString('latin1')
  const kind = starts.find(([, pattern]) => pattern.test(start))?.[0]
  if (kind === undefined) return null
  try {
    // `autoOrient` applies the rotation in EXIF; leaving out `keepMetadata` drops EXIF, XMP, IPTC and comments.
    const image = sharp(upload, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 }).autoOrient()
    const { data, info } = await encode(image, kind).toBuffer({ resolveWithObject: true })
    const extension = info.format === 'jpeg' ? 'jpg' : info.format
    const hash = createHash('sha256').update(data).digest('hex').slice(0, 24)
    return { data, mimeType: typeOf(info.format), name: `${hash}.${extension}` }
  } catch {
    return null
  }
}

function encode(image: Sharp, kind: string): Sharp {
  if (kind === 'png') return image.png({ compressionLevel: 9 })
  if (kind === 'webp') return image.webp({ quality: 92 })
  return image.jpeg({ quality: 92, mozjpeg: true })
}

function typeOf(format: string): KeptImage['mimeType'] {
  if (format === 'png') return 'image/png'
  return format === 'webp' ? 'image/webp' : 'image/jpeg'
}
