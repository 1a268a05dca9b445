import type { Image, ImageSource } from '@osloregionen/contract'
import { z } from 'zod'
import { rightsOfImage } from '../domain/rights.ts'
import type { Media } from '../payload-types.ts'
import { identityOf } from './identity.ts'
import type { Origins } from './origins.ts'
import type { Resolved } from './resolve.ts'

const ImageType = z.enum(['image/avif', 'image/webp', 'image/jpeg', 'image/png'])
const Renditions = z.array(
  z.object({ key: z.string(), type: ImageType, width: z.number(), height: z.number() }),
)

/** An image as it is shown to the public, in one use of it; null until its file is in place. */
function presentImage(
  media: Media | undefined,
  { origins, language }: Pick<Resolved, 'origins' | 'language'>,
  alt?: string | null,
): Image | null {
  if (!media?.filename || !media.width || !media.height) return null
  const told = { credit: media.credit ?? null, license: media.licence ?? null }
  return {
    alt: alt || media.alt || '',
    caption: media.caption ?? null,
    ...told,
    rights: rightsOfImage(told, language),
    focalPoint: [(media.focalX ?? 50) / 100, (media.focalY ?? 50) / 100],
    width: media.width,
    height: media.height,
    sources: sourcesOf(media, origins),
  }
}

/** The made sizes, from most to least compact format; the original alone until the job has made them. */
function sourcesOf(media: Media, origins: Origins): ImageSource[] {
  const renditions = Renditions.safeParse(media.renditions)
  const original = ImageType.safeParse(media.mimeType)
  const files =
    renditions.success && renditions.data.length > 0
      ? renditions.data
      : [
          {
            key: media.filename ?? '',
            type: original.success ? original.data : 'image/jpeg',
            width: media.width ?? 0,
            height: media.height ?? 0,
          },
        ]
  return files.map(({ key, ...source }) => ({ src: `${origins.delivery}/media/${key}`, ...source }))
}

/** An image chosen in a field beside the words it has in that use. */
export function presentImageOf(
  { image, alt, caption }: { image?: unknown; alt?: string | null; caption?: string | null },
  { media, ...resolved }: Resolved,
): Image | null {
  const found = presentImage(media.get(identityOf(image) ?? ''), resolved, alt)
  return found && { ...found, caption: caption || found.caption }
}

/**
 * The names of the files that something public mentions, wherever it does: delivery serves those and no others. Within
 * HTML, the quotation marks around an address are escaped.
 */
export function mediaKeysIn(document: object, { delivery }: Origins): string[] {
  const start = `"${delivery}/media/`
  const keys = JSON.stringify(document)
    .split(start)
    .slice(1)
    .flatMap((rest) => /^[\w.-]+(?=[#?]|\\?")/.exec(rest)?.[0] ?? [])
  return [...new Set(keys)].toSorted()
}
