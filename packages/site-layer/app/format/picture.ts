import type { Image, ImageSource } from '@osloregionen/contract'
import { mediaPath } from '../head/tags.ts'

/** The sources of one format, smallest first, as a `<source>` takes them. */
export interface SourceSet {
  type: ImageSource['type']
  srcset: string
}

/** Formats in the order a browser should try them. */
const formats: ImageSource['type'][] = ['image/avif', 'image/webp', 'image/jpeg', 'image/png']

/** One set for each format the image has. */
export function sourceSetsOf(image: Image): SourceSet[] {
  return formats.flatMap((type) => {
    const sources = image.sources.filter((source) => source.type === type)
    if (sources.length === 0) return []
    const sorted = sources.toSorted((a, b) => a.width - b.width)
    return [{ type, srcset: sorted.map(({ src, width }) => `${mediaPath(src)} ${width}w`).join(', ') }]
  })
}

/** What a browser gets that knows none of the formats: the last source, which works everywhere. */
export function fallbackOf(image: Image): { src: string } {
  const last = image.sources.at(-1)
  return { src: last ? mediaPath(last.src) : '' }
}

/** The focal point in tenths of the width and height, which is as fine as anyone sees when a picture is cropped. */
export function focusOf({ focalPoint: [x, y] }: Image): { x: number; y: number } {
  return { x: Math.round(x * 10), y: Math.round(y * 10) }
}
